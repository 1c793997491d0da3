package dossier.watchlists;

import dossier.screening.ScreeningQuery;

import java.util.UUID;

/**
 * A customer as it is kept, to be compared with listings.
 *
 * @param list id of the watch list
 * @param number of the customer in it, from 1
 * @param kept what is asked, as it is kept: reading it costs more than fetching it, and many threads can do it
 */
public record Watched(UUID list, int number, String kept) {

    /** What is asked of the lists. */
    public ScreeningQuery query() {
        return QueryJson.read(kept);
    }
}
