package dossier.lists;

import java.util.Comparator;

/**
 * The only key of a listing: its list and the list's own reference. A name is no key.
 *
 * @param list code of the list, e.g. {@code us-ofac-sdn}
 * @param reference the publisher's own, stable reference, e.g. {@code 21331}, {@code CHW0007}, {@code 119026}
 */
public record ListingRef(ListCode list, String reference) implements Comparable<ListingRef> {

    private static final Comparator<ListingRef> ORDER =
            Comparator.comparing(ListingRef::list).thenComparing(ListingRef::reference);

    public ListingRef {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a listing needs a reference");
        }
    }

    /**
     * The same of texts.
     *
     * @throws IllegalArgumentException if the first has not the form of a code, or the second is blank
     */
    public static ListingRef of(String list, String reference) {
        return new ListingRef(ListCode.of(list), reference);
    }

    @Override
    public int compareTo(ListingRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return list + "/" + reference;
    }
}
