package dossier.alerts;

import dossier.lists.ListingRef;
import dossier.screening.Band;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a change of a list means for a customer or an article.
 *
 * @param id ascending; whoever reads on from the last one misses none
 * @param at when it was found
 * @param sort what happened
 * @param subject whom it is about
 * @param listing which listing, and what it says
 * @param hit what was to be done, and what now
 * @param fields which facts of the listing changed; of a claim, the verdict before and the verdict now
 * @param handling what people made of it
 */
public record Alert(
        long id,
        Instant at,
        Sort sort,
        Subject subject,
        Listed listing,
        HitChange hit,
        List<String> fields,
        Handling handling) {

    /** What happened. */
    public enum Sort {
        /** A customer or an article has a hit that it did not have. */
        LISTED,
        /** The listing that was the hit is gone from the list. */
        DELISTED,
        /** The listing is still on the list and says something else, so that it is no hit any more. */
        NO_LONGER_A_HIT,
        /** The hit is in another band. */
        BAND_CHANGED,
        /** The hit is in the same band, and its listing says something else. */
        FACTS_CHANGED,
        /** The lists confirm a claim of an article now, or no longer do. */
        CLAIM_CHANGED
    }

    /** What people made of it. */
    public enum State {
        /** Nobody has looked at it. */
        NEW,
        /** Somebody has seen it. */
        SEEN,
        /** Nothing more is to be done. */
        CLOSED
    }

    /**
     * Whom it is about: a customer of a watch list, or a party in an article.
     *
     * @param name of the customer, or of the party as the article has it
     * @param customer the customer; empty for an article
     * @param article the article; empty for a customer
     */
    public record Subject(String name, Optional<OfList> customer, Optional<OfArticle> article) {}

    /**
     * A customer.
     *
     * @param list id of the watch list
     * @param listName its name
     * @param number of the customer in it, from 1
     * @param id the table's own id of the customer, or empty
     */
    public record OfList(UUID list, String listName, int number, String id) {}

    /**
     * An article.
     *
     * @param id its id
     * @param title its title, or empty
     * @param publishedOn when it appeared, if that is known
     */
    public record OfArticle(UUID id, String title, Optional<LocalDate> publishedOn) {}

    /**
     * A listing.
     *
     * @param ref list and reference
     * @param name the name of it that agrees best; empty where it is about a claim
     * @param snapshot the snapshot that brought the change
     */
    public record Listed(ListingRef ref, String name, long snapshot) {}

    /**
     * What was to be done with the hit, and what now.
     *
     * @param before the band before; empty if there was no hit
     * @param now the band now; empty if there is none any more
     * @param score of the hit now
     */
    public record HitChange(Optional<Band> before, Optional<Band> now, Optional<Double> score) {}

    /**
     * What people made of it.
     *
     * @param state how it stands
     * @param at since when
     * @param by who said so
     * @param note what was noted, or empty
     */
    public record Handling(State state, Optional<Instant> at, String by, String note) {}

    public Alert {
        fields = List.copyOf(fields);
    }
}
