package dossier.profiles;

import dossier.lists.BirthDate;
import dossier.lists.ListedDate;
import dossier.lists.ListingRef;

import java.time.LocalDate;
import java.util.List;

/**
 * One column of a profile: what one list says of the party.
 *
 * @param listing list and reference
 * @param primaryName the list's primary name
 * @param dates dates of the listing, each with its kind
 * @param birthDates birth dates that this list gives
 * @param positions titles, offices and functions that this list gives
 * @param countries country codes that this list gives
 * @param firstSeen day of the first real snapshot here that has the listing
 * @param joinedBy why this listing is the same party as the anchor; empty for the anchor itself
 * @param sample from bundled sample data
 */
public record ProfileListing(
        ListingRef listing,
        String primaryName,
        List<ListedDate> dates,
        List<BirthDate> birthDates,
        List<String> positions,
        List<String> countries,
        LocalDate firstSeen,
        List<JoinReason> joinedBy,
        boolean sample) {

    public ProfileListing {
        dates = List.copyOf(dates);
        birthDates = List.copyOf(birthDates);
        positions = List.copyOf(positions);
        countries = List.copyOf(countries);
        joinedBy = List.copyOf(joinedBy);
    }
}
