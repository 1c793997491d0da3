package dossier.analysis.judging;

import dossier.context.ContextEvidence;
import dossier.lists.ListedParty;
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

    /** Whether screening found a feature of the names or numbers. */
    boolean has(Feature feature) {
        return hit.evidence().stream().anyMatch(evidence -> evidence.feature() == feature);
    }
}
