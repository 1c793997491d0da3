package dossier.parties;

import dossier.lists.ListingRef;

/**
 * What somebody decided about two listings.
 *
 * @param sort whether they are one party
 * @param one a listing
 * @param other another
 * @param reason why, in that person's words
 */
public record JoinDecision(Sort sort, ListingRef one, ListingRef other, String reason) {

    /** Whether two listings are one party. */
    public enum Sort {
        /** They are, whatever the lists say. */
        JOIN,
        /** They are not, whatever they have in common. */
        PART
    }

    public JoinDecision {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a listing is always one party with itself: " + one);
        }
    }
}
