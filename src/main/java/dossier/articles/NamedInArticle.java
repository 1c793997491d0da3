package dossier.articles;

import java.util.List;

/**
 * Whom an article must name to be shown, by what its analysis found; what is empty does not narrow it.
 *
 * @param lists codes of lists on one of which somebody in the article must be
 * @param listings listings one of which must be in the article
 * @param bands bands of a hit that count for lists and listings
 * @param nameKey key of a name that an unlisted party in the article must have ({@code kovalov-oleksandr}), or empty
 */
public record NamedInArticle(List<String> lists, List<Listed> listings, List<String> bands, String nameKey) {

    /** Anybody or nobody. */
    public static final NamedInArticle ANYBODY = new NamedInArticle(List.of(), List.of(), List.of(), "");

    /**
     * A listing.
     *
     * @param list code of its list
     * @param reference the list's own reference
     */
    public record Listed(String list, String reference) {}

    public NamedInArticle {
        lists = List.copyOf(lists);
        listings = List.copyOf(listings);
        bands = List.copyOf(bands);
        if (bands.isEmpty() && !(lists.isEmpty() && listings.isEmpty())) {
            throw new IllegalArgumentException("lists and listings need the bands that count");
        }
    }

    /** Whether one party is meant, and not whoever is on a list. */
    boolean isSomebody() {
        return !listings.isEmpty() || !nameKey.isEmpty();
    }
}
