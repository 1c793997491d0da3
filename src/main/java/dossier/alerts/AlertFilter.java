package dossier.alerts;

import dossier.lists.ListCode;

import java.util.Optional;
import java.util.UUID;

/**
 * Which alerts are asked for; what is empty is not asked.
 *
 * @param state how they stand
 * @param sort what happened
 * @param list code of the list
 * @param watchList of the customers of a watch list
 * @param article of an article
 */
public record AlertFilter(
        Optional<Alert.State> state,
        Optional<Alert.Sort> sort,
        Optional<ListCode> list,
        Optional<UUID> watchList,
        Optional<UUID> article) {

    /** All of them. */
    public static final AlertFilter NONE =
            new AlertFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
