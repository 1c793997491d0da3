package dossier.lists;

import java.util.List;

/**
 * A page of a browse.
 *
 * @param listings the page, ordered by name, list and reference
 * @param total number of listings on all pages
 * @param page number of this page, from 0
 * @param size listings a page
 */
public record ListingPage(List<ListingSummary> listings, long total, int page, int size) {

    public ListingPage {
        listings = List.copyOf(listings);
    }
}
