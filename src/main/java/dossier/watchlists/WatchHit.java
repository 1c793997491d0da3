package dossier.watchlists;

import dossier.lists.ListingRef;
import dossier.screening.Band;

/**
 * A listing that a customer may be.
 *
 * @param number of the customer in the list, from 1
 * @param customer the table's own id of the customer, or empty
 * @param name of the customer
 * @param listing the listing
 * @param listedName the name of the listing that agrees best
 * @param band what to do with it
 * @param score how probable it is that both are one party, 0 to 1
 */
public record WatchHit(
        int number, String customer, String name, ListingRef listing, String listedName, Band band, double score) {}
