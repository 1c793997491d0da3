package dossier.articles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom an article must name to be shown, by what its analysis found; what is empty does not narrow it.
 *
 * @param lists codes of lists on one of which somebody in the article must be
 * @param listings listings one of which must be in the article
 * @param bands bands of a hit that count for lists and listings
 * @param names names one of which an unlisted party in the article must have; with listings, one of these or one of those is enough
 */
public record NamedInArticle(List<String> lists, List<Listed> listings, List<String> bands, List<Unlisted> names) {

    /** Anybody or nobody. */
    public static final NamedInArticle ANYBODY = new NamedInArticle(List.of(), List.of(), List.of(), List.of());

    /**
     * A listing.
     *
     * @param list code of its list
     * @param reference the list's own reference
     */
    public record Listed(String list, String reference) {}

    /**
     * A name of a party that is no match on a list.
     *
     * @param key key of the name, {@code kovalov-oleksandr}
     * @param article the one article in which it counts; empty for every article
     */
    public record Unlisted(String key, Optional<UUID> article) {}

    public NamedInArticle {
        lists = List.copyOf(lists);
        listings = List.copyOf(listings);
        bands = List.copyOf(bands);
        names = List.copyOf(names);
        if (bands.isEmpty() && !(lists.isEmpty() && listings.isEmpty())) {
            throw new IllegalArgumentException("lists and listings need the bands that count");
        }
    }

    /** Whether one party is meant, and not whoever is on a list. */
    boolean isSomebody() {
        return !listings.isEmpty() || !names.isEmpty();
    }
}
