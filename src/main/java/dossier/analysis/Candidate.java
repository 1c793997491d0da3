package dossier.analysis;

import dossier.context.ContextEvidence;
import dossier.context.ListedContext;
import dossier.lists.ListedParty;
import dossier.screening.Feature;
import dossier.screening.Hit;

import java.util.List;

/**
 * A listing that one party of an article may be, with what its name and the words around it say.
 *
 * @param hit what screening by name found
 * @param listed the listing
 * @param says what the listing says of its party
 * @param context reasons that the text gives
 */
record Candidate(Hit hit, ListedParty listed, ListedContext says, List<ContextEvidence> context) {

    private static final double MOST_LOG_ODDS = 7;

    Candidate {
        context = List.copyOf(context);
    }

    /** Log-odds by the name alone. */
    double byName() {
        double score = Math.max(1e-6, Math.min(1 - 1e-6, hit.score()));
        return Math.log(score / (1 - score));
    }

    /** What the words around the name add. */
    double byContext() {
        return context.stream().mapToDouble(ContextEvidence::logOdds).sum();
    }

    /** The same for a bare surname: an office beside it is as often somebody else's. */
    double byContextOfSurname() {
        return context.stream()
                .filter(evidence -> evidence.kind() != ContextEvidence.Kind.OFFICE_DIFFERS)
                .mapToDouble(ContextEvidence::logOdds)
                .sum();
    }

    double logOdds() {
        return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, byName() + byContext()));
    }

    /** Whether a part of the name is spelt otherwise, beyond what romanisations confuse. */
    boolean isRespelled() {
        return hit.evidence().stream().anyMatch(evidence -> evidence.feature() == Feature.SPELLING_DIFFERS);
    }

    boolean has(ContextEvidence.Kind kind) {
        return context.stream().anyMatch(evidence -> evidence.kind() == kind);
    }
}
