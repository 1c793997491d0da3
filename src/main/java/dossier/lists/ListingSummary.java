package dossier.lists;

import java.util.List;
import java.util.Optional;

/**
 * A listing in one line.
 *
 * @param ref list and reference
 * @param kind what kind of party
 * @param name primary name
 * @param programmes codes of what it is listed under
 * @param countries ISO codes in lower case
 * @param dates dates, each with its kind
 * @param current on the list now; false for one that was delisted
 * @param listedOn the answer for the day asked for, if one was
 */
public record ListingSummary(
        ListingRef ref,
        ListingKind kind,
        String name,
        List<String> programmes,
        List<String> countries,
        List<ListedDate> dates,
        boolean current,
        Optional<ListedOn> listedOn) {

    public ListingSummary {
        programmes = List.copyOf(programmes);
        countries = List.copyOf(countries);
        dates = List.copyOf(dates);
    }
}
