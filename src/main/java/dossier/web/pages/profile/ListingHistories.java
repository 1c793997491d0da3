package dossier.web.pages.profile;

import dossier.lists.Listing;
import dossier.lists.ListingHistory;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.ListingVersion;
import dossier.lists.StoreException;
import dossier.profiles.Profile;
import dossier.sql.StatementException;
import org.jboss.logging.Logger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.persistence.PersistenceException;

/**
 * The listings of a profile in full, with their history.
 *
 * @param histories by their references, in the order of the profile
 * @param day the day for which they are shown; empty for today
 * @param read false while the database is away; nothing is here then
 */
record ListingHistories(Map<ListingRef, ListingHistory> histories, Optional<LocalDate> day, boolean read) {

    private static final Logger LOG = Logger.getLogger(ListingHistories.class);

    static ListingHistories of(Profile profile, ListingRepository listings, Optional<LocalDate> day) {
        Map<ListingRef, ListingHistory> found = new LinkedHashMap<>();
        try {
            profile.listings()
                    .forEach(column ->
                            listings.find(column.listing()).ifPresent(history -> found.put(column.listing(), history)));
            return new ListingHistories(found, day, true);
        } catch (PersistenceException | StatementException | StoreException away) {
            LOG.warnf("The listings of a profile cannot be read in full just now: %s", away.getMessage());
            return new ListingHistories(Map.of(), day, false);
        }
    }

    Optional<ListingHistory> find(ListingRef listing) {
        return Optional.ofNullable(histories.get(listing));
    }

    /** What a listing says on the day, or said last before it. */
    Optional<ListingVersion> shown(ListingHistory history) {
        return day.map(history::upTo).orElseGet(() -> Optional.of(history.latest()));
    }

    /** What all of them say on the day. */
    List<Listing> inFull() {
        return histories.values().stream()
                .flatMap(history -> shown(history).stream())
                .map(ListingVersion::listing)
                .toList();
    }
}
