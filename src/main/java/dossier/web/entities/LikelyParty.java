package dossier.web.entities;

import dossier.lists.ListingRef;
import dossier.screening.Hit;

import java.util.List;

/**
 * A party that may be the one asked for.
 *
 * @param id id of its profile
 * @param listings its listings, the anchor first
 * @param best the hit of its likeliest listing
 */
public record LikelyParty(String id, List<ListingRef> listings, Hit best) {

    public LikelyParty {
        listings = List.copyOf(listings);
    }
}
