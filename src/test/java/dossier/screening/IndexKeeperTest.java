package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingFilter;
import dossier.lists.ListingHistory;
import dossier.lists.ListingPage;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.Problem;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotChanges;
import dossier.lists.SnapshotRepository;
import dossier.lists.StoreException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

class IndexKeeperTest {

    private final Store store = new Store();
    private final List<NameIndex> swapped = new ArrayList<>();
    private final IndexKeeper keeper =
            new IndexKeeper(store, store, (IndexSwapped swap) -> swapped.add(swap.index()), new SimpleMeterRegistry());

    @Test
    void beforeTheFirstIndexNobodyIsKnownAndItIsNotReady() {
        assertThat(keeper.ready()).isFalse();
        assertThat(keeper.parties()).isEmpty();
    }

    @Test
    void aNewSnapshotSwapsTheIndexAndOnlyItsListIsRead() {
        store.publish("a", 1, "Ivan Petrov");
        store.publish("b", 2, "Olga Sokolova");
        keeper.refresh();
        assertThat(keeper.ready()).isTrue();
        assertThat(keeper.parties()).hasSize(2);
        assertThat(keeper.stamp().snapshots()).isEqualTo(Map.of(ListCode.of("a"), "sha1", ListCode.of("b"), "sha2"));
        store.read.clear();

        store.publish("b", 3, "Olga Lebedeva");
        keeper.refresh();
        assertThat(store.read).containsExactly(ListCode.of("b"));
        assertThat(keeper.party(ListingRef.of("b", "r")))
                .hasValueSatisfying(
                        party -> assertThat(party.names().get(0).text()).isEqualTo("Olga Lebedeva"));
        assertThat(keeper.stamp().snapshots()).containsEntry(ListCode.of("b"), "sha3");
        assertThat(swapped).extracting(NameIndex::version).containsExactly(1L, 2L);
    }

    @Test
    void nothingNewIsNoSwap() {
        store.publish("a", 1, "Ivan Petrov");
        keeper.refresh();
        keeper.refresh();
        assertThat(swapped).hasSize(1);
    }

    @Test
    void theOldIndexServesWhileTheDatabaseIsAway() {
        store.publish("a", 1, "Ivan Petrov");
        keeper.refresh();
        store.away = true;
        keeper.refresh();
        assertThat(keeper.parties()).hasSize(1);
        store.away = false;
        store.publish("a", 2, "Ivan Sidorov");
        keeper.refresh();
        assertThat(keeper.stamp().snapshots()).containsEntry(ListCode.of("a"), "sha2");
    }

    @Test
    void aDatabaseThatIsAwayAtTheStartIsTriedAgain() {
        store.away = true;
        keeper.refresh();
        assertThat(keeper.ready()).isFalse();
        store.away = false;
        keeper.refresh();
        assertThat(keeper.ready()).isTrue();
    }

    /** Snapshots and listings of one party each, in memory. */
    private static final class Store implements SnapshotRepository, ListingRepository {

        private final Map<ListCode, Snapshot> active = new TreeMap<>();
        private final Map<ListCode, ListedParty> parties = new TreeMap<>();
        private final List<ListCode> read = new ArrayList<>();
        private boolean away;

        private void publish(String code, long id, String name) {
            ListCode list = ListCode.of(code);
            active.put(
                    list,
                    new Snapshot(
                            id,
                            list,
                            Optional.empty(),
                            Instant.EPOCH,
                            "sha" + id,
                            Snapshot.Origin.FOLDER,
                            new Snapshot.Counts(1, 1, 0)));
            parties.put(list, Parties.person(code, "r", name).listed());
        }

        @Override
        public List<Snapshot> active() {
            if (away) {
                throw new StoreException("ask", new IOException("connection refused"));
            }
            return List.copyOf(active.values());
        }

        @Override
        public Optional<Snapshot> forEachParty(ListCode list, Consumer<ListedParty> party) {
            read.add(list);
            party.accept(parties.get(list));
            return Optional.of(active.get(list));
        }

        @Override
        public ListingPage browse(ListingFilter filter, Set<ListingRef> among) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Snapshot> active(ListCode list) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Snapshot> history(ListCode list) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Snapshot> find(ListCode list, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Problem> problems(Snapshot snapshot) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SnapshotChanges changes(Snapshot snapshot, int offset, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ListingHistory> find(ListingRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ListingPage browse(ListingFilter filter) {
            throw new UnsupportedOperationException();
        }
    }
}
