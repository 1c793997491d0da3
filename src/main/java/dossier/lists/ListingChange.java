package dossier.lists;

import java.util.List;

/**
 * How a listing changed from one snapshot to the next.
 *
 * @param ref list and reference
 * @param kind what kind of party it is now
 * @param name primary name now
 * @param fields what changed; never empty
 */
public record ListingChange(ListingRef ref, ListingKind kind, String name, List<FieldChange> fields) {

    public ListingChange {
        fields = List.copyOf(fields);
    }

    /**
     * One field that changed.
     *
     * @param field name of the field of {@link Listing}, e.g. {@code names}
     * @param before values that are gone, in words, shortened
     * @param after values that are new, in words, shortened
     */
    public record FieldChange(String field, List<String> before, List<String> after) {

        public FieldChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
