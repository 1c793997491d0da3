package dossier.reviews;

import dossier.lists.ListCode;
import dossier.screening.Band;

import java.util.Optional;
import java.util.UUID;

/**
 * Which cases are wanted; whatever is empty does not narrow them.
 *
 * @param state those that wait, or those of a verdict that holds
 * @param sort of customers or of articles
 * @param list with a hit on this list
 * @param band with a hit in this band
 * @param watchList customers of this watch list
 * @param assignedTo whose they are; the empty text for those that nobody has
 */
public record ReviewFilter(
        State state,
        Optional<ReviewCase.Sort> sort,
        Optional<ListCode> list,
        Optional<Band> band,
        Optional<UUID> watchList,
        Optional<String> assignedTo) {

    /** How a case stands. */
    public enum State {
        WAITING,
        SAME,
        DIFFERENT,
        UNSURE
    }

    /** Everything that waits. */
    public static ReviewFilter waiting() {
        return new ReviewFilter(
                State.WAITING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
