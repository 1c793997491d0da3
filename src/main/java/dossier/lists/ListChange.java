package dossier.lists;

import dossier.lists.ListingChange.FieldChange;

import java.util.List;

/**
 * One line of what changed on a list.
 *
 * @param snapshot the first snapshot that has the change
 * @param sort what happened
 * @param count to how many listings it happened
 * @param listings those listings, the first few of them where there are many; as they were where they are delisted
 * @param fields what is said otherwise than before; of changed listings only
 */
public record ListChange(Snapshot snapshot, Sort sort, int count, List<Party> listings, List<FieldChange> fields) {

    /** What happened. */
    public enum Sort {
        /** The list's first snapshot here: all its listings are new to us. */
        FIRST,
        /** A listing is new. */
        ADDED,
        /** A listing says something else. */
        CHANGED,
        /** Many listings changed one field in the same way: a programme has another name. */
        CHANGED_ALIKE,
        /** A listing is gone. */
        DELISTED
    }

    /**
     * A listing, as short as it can be told.
     *
     * @param ref list and reference
     * @param kind what kind of party
     * @param name primary name
     */
    public record Party(ListingRef ref, ListingKind kind, String name) {}

    public ListChange {
        listings = List.copyOf(listings);
        fields = List.copyOf(fields);
    }
}
