package dossier.web.tables;

import dossier.screening.Band;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the customers of a table by the best that was found of them. Rows of one id are one customer; without an id each row is one.
 * Written by the thread that screens the table, read by those who ask.
 */
final class Customers {

    private final Set<String> matchedIds = new HashSet<>();
    private final Set<String> reviewIds = new HashSet<>();
    private long matchedRows;
    private long reviewRows;

    /** @param best the best band of a row's hits; empty if it has none */
    synchronized void answered(String id, Optional<Band> best) {
        boolean match = best.filter(band -> band == Band.MATCH).isPresent();
        boolean review = best.filter(band -> band == Band.REVIEW).isPresent();
        if (id.isEmpty()) {
            matchedRows += match ? 1 : 0;
            reviewRows += review ? 1 : 0;
        } else if (match) {
            matchedIds.add(id);
            reviewIds.remove(id);
        } else if (review && !matchedIds.contains(id)) {
            reviewIds.add(id);
        }
    }

    /** How many have a match. */
    synchronized long matched() {
        return matchedRows + matchedIds.size();
    }

    /** How many have no match, and a hit that a person must review. */
    synchronized long toReview() {
        return reviewRows + reviewIds.size();
    }
}
