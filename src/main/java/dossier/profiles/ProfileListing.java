package dossier.profiles;

import dossier.lists.ListedDate;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.Presence;

import java.util.List;

/**
 * One column of a profile: what one list says of the party.
 *
 * @param listing list and reference
 * @param primaryName the list's primary name
 * @param dates dates of the listing, each with its kind
 * @param person who the party is, as this list says
 * @param presence when our snapshots saw it
 * @param joinedBy why this listing is the same party as the anchor; empty for the anchor itself
 * @param sample from bundled sample data
 */
public record ProfileListing(
        ListingRef listing,
        String primaryName,
        List<ListedDate> dates,
        ListedParty.Particulars person,
        Presence presence,
        List<JoinReason> joinedBy,
        boolean sample) {

    public ProfileListing {
        dates = List.copyOf(dates);
        joinedBy = List.copyOf(joinedBy);
    }
}
