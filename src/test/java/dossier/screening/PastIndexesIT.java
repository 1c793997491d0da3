package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.PastListings;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.lists.store.OldSnapshots;
import dossier.rescreening.WatchedLists;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static org.assertj.core.api.Assertions.assertThat;

/** A day of the past while what its snapshots said is removed: complete, or said not to be known, and never in parts. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class PastIndexesIT {

    private static final LocalDate THEN = LocalDate.parse("2024-06-01");

    @Inject
    WatchedLists lists;

    @Inject
    PastListings listings;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    OldSnapshots old;

    @Inject
    IndexKeeper keeper;

    @Test
    void aDayIsNotAnsweredInPartsWhileItsSnapshotIsRemoved() {
        ListCode list = ListCode.of("removed");
        publishThree(list);
        assertThat(names(new PastIndexes(listings, keeper).at(THEN), list)).containsExactly("Nikita Old", "Olga Same");

        PastIndex then = new PastIndexes(new RemovedOnTheWay(list), keeper::index).at(THEN);

        assertThat(then.lists())
                .filteredOn(standing -> standing.snapshot().list().equals(list))
                .extracting(PastListings.Standing::known)
                .containsExactly(false);
        assertThat(names(then, list))
                .as("whoever is known to have been listed then, none missing")
                .containsExactly("Nikita Newest", "Olga Same");
    }

    @Test
    void anAnswerOfThenIsNotComputedAgainFromPartsOfItsSnapshots() {
        ListCode list = ListCode.of("removed-too");
        publishThree(list);
        Stamp stamp = new Stamp(
                Stamp.ENGINE, Map.of(list, snapshots.history(list).get(2).sha256()), false);
        PastStamps before = new PastStamps(snapshots, new PastIndexes(listings, keeper));
        assertThat(before.of(stamp).missing()).isEmpty();

        PastStamps.Found found =
                new PastStamps(snapshots, new PastIndexes(new RemovedOnTheWay(list), keeper::index)).of(stamp);

        assertThat(found.index()).isEmpty();
        assertThat(found.missing()).containsExactly(list);
    }

    private void publishThree(ListCode list) {
        lists.publish(
                list,
                LocalDate.parse("2024-01-10"),
                person("1", "Nikita Old", "1961"),
                person("2", "Olga Same", "1970"));
        lists.publish(
                list,
                LocalDate.parse("2025-01-10"),
                person("1", "Nikita Newer", "1961"),
                person("2", "Olga Same", "1970"));
        lists.publish(
                list,
                LocalDate.parse("2026-01-10"),
                person("1", "Nikita Newest", "1961"),
                person("2", "Olga Same", "1970"));
    }

    private static List<String> names(PastIndex past, ListCode list) {
        return past.index().parties().stream()
                .filter(party -> party.ref().list().equals(list))
                .map(party -> party.names().get(0).text())
                .toList();
    }

    /** What old snapshots said is removed right before the list is read for the first time. */
    private final class RemovedOnTheWay implements PastListings {

        private final ListCode list;
        private boolean removed;

        RemovedOnTheWay(ListCode list) {
            this.list = list;
        }

        @Override
        public List<Standing> standing(LocalDate day) {
            return listings.standing(day);
        }

        @Override
        public Optional<ListedParty> last(ListingRef listing) {
            return listings.last(listing);
        }

        @Override
        public Optional<ListedParty> goneBy(LocalDate day, ListingRef listing) {
            return listings.goneBy(day, listing);
        }

        @Override
        public void forEach(Snapshot snapshot, Consumer<ListingRef> asToday, Consumer<ListedParty> otherwise) {
            if (!removed && snapshot.list().equals(list)) {
                removed = true;
                assertThat(old.remove(list, LocalDate.parse("2026-06-01"))
                                .orElseThrow()
                                .snapshots())
                        .isEqualTo(2);
            }
            listings.forEach(snapshot, asToday, otherwise);
        }
    }
}
