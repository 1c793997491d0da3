package dossier.profiles;

import dossier.lists.ListingKind;
import dossier.lists.ListingRef;

import java.util.List;

/**
 * One answer to a search for profiles.
 *
 * @param id the profile's id
 * @param name name to show
 * @param kind what kind of party
 * @param listings its listings; empty for an unlisted party
 * @param matched the name, or the number, by which it was found
 * @param score how well the name agrees, 0 to 1
 */
public record ProfileSummary(
        String id, String name, ListingKind kind, List<ListingRef> listings, String matched, double score) {

    public ProfileSummary {
        listings = List.copyOf(listings);
    }
}
