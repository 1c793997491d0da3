package dossier.analysis.judging;

import dossier.context.ContextEvidence;
import dossier.lists.ListedParty;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.Hit;

import java.util.List;

/**
 * A listing that one party of an article may be, with what its name and the words around it say.
 *
 * @param hit what screening by name found
 * @param read the listing
 * @param context reasons that the text gives
 */
public record Candidate(Hit hit, ReadListing read, List<ContextEvidence> context) {

    public Candidate {
        context = List.copyOf(context);
    }

    public ListedParty listed() {
        return read.party();
    }

    /** Log-odds by the name alone. */
    double byName() {
        double score = Math.max(1e-6, Math.min(1 - 1e-6, hit.score()));
        return Math.log(score / (1 - score));
    }

    /** How much of a feature of the names is present; 0 if it is not. */
    double strengthOf(Feature feature) {
        return hit.evidence().stream()
                .filter(evidence -> evidence.feature() == feature)
                .mapToDouble(Evidence::strength)
                .max()
                .orElse(0);
    }

    boolean has(Feature feature) {
        return hit.evidence().stream().anyMatch(evidence -> evidence.feature() == feature);
    }
}
