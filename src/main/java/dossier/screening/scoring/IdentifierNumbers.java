package dossier.screening.scoring;

import dossier.lists.numbers.ComparedNumber;
import dossier.lists.numbers.ComparedNumber.Sureness;
import dossier.screening.Evidence;
import dossier.screening.Feature;

import java.util.Optional;

/**
 * Compares numbers of documents, registrations and lists: an equal one decides, or at least calls for a review; different ones
 * say nothing, since parties hold several.
 */
final class IdentifierNumbers {

    private IdentifierNumbers() {}

    /** The equal number that says most. */
    static Optional<Evidence> compare(PartyFacts asked, PartyFacts listed) {
        Optional<Evidence> best = Optional.empty();
        for (ComparedNumber ours : asked.numbers()) {
            for (ComparedNumber theirs : listed.numbers()) {
                Optional<Evidence> found = ours.against(theirs, asked.countries())
                        .map(sureness -> new Evidence(feature(sureness, asked), ours.written(), theirs.written(), 1));
                if (found.isPresent()
                        && (best.isEmpty()
                                || found.get().feature().compareTo(best.get().feature()) < 0)) {
                    best = found;
                }
            }
        }
        return best;
    }

    /** What many have is found where nothing else is asked for; beside a name it says next to nothing. */
    private static Feature feature(Sureness sureness, PartyFacts asked) {
        return switch (sureness) {
            case DECIDES -> Feature.IDENTIFIERS_EQUAL;
            case MAY_BE -> Feature.IDENTIFIERS_MAY_BE_EQUAL;
            case OF_MANY -> asked.named() ? Feature.IDENTIFIER_OF_MANY : Feature.IDENTIFIERS_MAY_BE_EQUAL;
        };
    }
}
