package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
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
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final IndexKeeper keeper = keeper(Optional.empty());

    @TempDir
    Path folder;

    private IndexKeeper keeper(Optional<SavedIndex> saved) {
        return new IndexKeeper(
                store, store, (IndexSwapped swap) -> swapped.add(swap.index()), saved, new SimpleMeterRegistry());
    }

    private IndexKeeper nextStart(String build) {
        store.read.clear();
        return keeper(Optional.of(SavedIndex.reading(folder.resolve("index.image"), build)));
    }

    private void savedByAnEarlierStart() {
        IndexKeeper earlier = nextStart("build 1");
        earlier.refresh();
        earlier.saving().join();
        swapped.clear();
    }

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

    @Test
    void aStartWithTheSameListsReadsNoListing() {
        store.publish("a", 1, "Ivan Petrov");
        store.publish("b", 2, "Olga Sokolova");
        savedByAnEarlierStart();

        IndexKeeper started = nextStart("build 1");
        started.refresh();

        assertThat(store.read).isEmpty();
        assertThat(started.ready()).isTrue();
        assertThat(started.parties()).containsExactlyElementsOf(store.parties.values());
        assertThat(started.stamp().snapshots()).isEqualTo(Map.of(ListCode.of("a"), "sha1", ListCode.of("b"), "sha2"));
        assertThat(swapped).extracting(NameIndex::version).containsExactly(1L);
    }

    @Test
    void afterSuchAStartOnlyTheListThatChangesIsRead() {
        store.publish("a", 1, "Ivan Petrov");
        store.publish("b", 2, "Olga Sokolova");
        savedByAnEarlierStart();
        IndexKeeper started = nextStart("build 1");
        started.refresh();

        store.publish("b", 3, "Olga Lebedeva");
        started.refresh();
        started.saving().join();

        assertThat(store.read).containsExactly(ListCode.of("b"));
        assertThat(started.parties()).containsExactlyElementsOf(store.parties.values());
    }

    @Test
    void aSnapshotPublishedMeanwhileCountsAndNotWhatWasSaved() {
        store.publish("a", 1, "Ivan Petrov");
        savedByAnEarlierStart();
        store.publish("a", 2, "Olga Sokolova");

        IndexKeeper started = nextStart("build 1");
        started.refresh();
        started.saving().join();

        assertThat(store.read).containsExactly(ListCode.of("a"));
        assertThat(started.parties()).containsExactlyElementsOf(store.parties.values());
    }

    @Test
    void whatAnotherBuildSavedIsNotUsedAndIsReplaced() {
        store.publish("a", 1, "Ivan Petrov");
        savedByAnEarlierStart();

        IndexKeeper other = nextStart("build 2");
        other.refresh();
        other.saving().join();
        assertThat(store.read).containsExactly(ListCode.of("a"));

        nextStart("build 2").refresh();
        assertThat(store.read).isEmpty();
    }

    @Test
    void aDamagedFileIsNotUsedAndIsReplaced() throws IOException {
        store.publish("a", 1, "Ivan Petrov");
        savedByAnEarlierStart();
        Path file = folder.resolve("index.image");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        IndexKeeper started = nextStart("build 1");
        started.refresh();
        started.saving().join();
        assertThat(store.read).containsExactly(ListCode.of("a"));

        nextStart("build 1").refresh();
        assertThat(store.read).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenKeepsNobodyFromScreening() throws IOException {
        store.publish("a", 1, "Ivan Petrov");
        Files.createDirectories(folder.resolve("index.image").resolve("in the way"));

        IndexKeeper started = nextStart("build 1");
        started.refresh();
        started.saving().join();

        assertThat(started.ready()).isTrue();
        assertThat(store.read).containsExactly(ListCode.of("a"));
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
                            new Snapshot.Counts(1, 1, 0),
                            0));
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
        public void forEach(ListCode list, Consumer<Listing> listing) {
            throw new UnsupportedOperationException();
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
