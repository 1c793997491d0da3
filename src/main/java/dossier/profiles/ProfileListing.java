package dossier.profiles;

import dossier.lists.ListedDate;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;

import java.time.LocalDate;
import java.util.List;

/**
 * One column of a profile: what one list says of the party.
 *
 * @param listing list and reference
 * @param primaryName the list's primary name
 * @param dates dates of the listing, each with its kind
 * @param person who the party is, as this list says
 * @param firstSeen day of the first real snapshot here that has the listing
 * @param joinedBy why this listing is the same party as the anchor; empty for the anchor itself
 * @param sample from bundled sample data
 */
public record ProfileListing(
        ListingRef listing,
        String primaryName,
        List<ListedDate> dates,
        ListedParty.Particulars person,
        LocalDate firstSeen,
        List<JoinReason> joinedBy,
        boolean sample) {

    public ProfileListing {
        dates = List.copyOf(dates);
        joinedBy = List.copyOf(joinedBy);
    }
}
