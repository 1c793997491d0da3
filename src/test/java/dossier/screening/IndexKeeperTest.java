package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.parties.JoinDecision;
import dossier.parties.JoinDecisions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class IndexKeeperTest {

    private final ListsInMemory store = new ListsInMemory();
    private final List<NameIndex> swapped = new ArrayList<>();
    private final IndexKeeper keeper = keeper(Optional.empty());
    private JoinDecisions decisions = JoinDecisions.NONE;

    @TempDir
    Path folder;

    private IndexKeeper keeper(Optional<SavedIndex> saved) {
        return new IndexKeeper(
                store,
                store,
                () -> decisions,
                (IndexSwapped swap) -> swapped.add(swap.index()),
                saved,
                QuietMoment.now(),
                new SimpleMeterRegistry());
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
        store.publish("eu-fsf", 1, "Ivan Petrov");
        store.publish("us-ofac-sdn", 2, "Olga Sokolova");
        keeper.refresh();
        assertThat(keeper.ready()).isTrue();
        assertThat(keeper.parties()).hasSize(2);
        assertThat(keeper.stamp().snapshots())
                .isEqualTo(Map.of(ListCode.of("eu-fsf"), "sha1", ListCode.of("us-ofac-sdn"), "sha2"));
        store.read.clear();

        store.publish("us-ofac-sdn", 3, "Olga Lebedeva");
        keeper.refresh();
        assertThat(store.read).containsExactly(ListCode.of("us-ofac-sdn"));
        assertThat(keeper.party(ListingRef.of("us-ofac-sdn", "r")))
                .hasValueSatisfying(
                        party -> assertThat(party.names().get(0).text()).isEqualTo("Olga Lebedeva"));
        assertThat(keeper.stamp().snapshots()).containsEntry(ListCode.of("us-ofac-sdn"), "sha3");
        assertThat(swapped).extracting(NameIndex::version).containsExactly(1L, 2L);
    }

    @Test
    void aChangeThatDoesNotFitWhatIsKnownIsReadAsAWholeList() {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        keeper.refresh();
        store.read.clear();

        store.wronglyKnown.add(ListingRef.of("eu-fsf", "no such"));
        store.publish("eu-fsf", 2, "Olga Lebedeva");
        keeper.refresh();

        assertThat(store.read).containsExactly(ListCode.of("eu-fsf"), ListCode.of("eu-fsf"));
        assertThat(keeper.parties())
                .singleElement()
                .satisfies(party -> assertThat(party.names().get(0).text()).isEqualTo("Olga Lebedeva"));
    }

    @Test
    void nothingNewIsNoSwap() {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        keeper.refresh();
        keeper.refresh();
        assertThat(swapped).hasSize(1);
    }

    @Test
    void theOldIndexServesWhileTheDatabaseIsAway() {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        keeper.refresh();
        store.away = true;
        keeper.refresh();
        assertThat(keeper.parties()).hasSize(1);
        store.away = false;
        store.publish("eu-fsf", 2, "Ivan Sidorov");
        keeper.refresh();
        assertThat(keeper.stamp().snapshots()).containsEntry(ListCode.of("eu-fsf"), "sha2");
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
        store.publish("eu-fsf", 1, "Ivan Petrov");
        store.publish("us-ofac-sdn", 2, "Olga Sokolova");
        savedByAnEarlierStart();

        IndexKeeper started = nextStart("build 1");
        started.refresh();

        assertThat(store.read).isEmpty();
        assertThat(started.ready()).isTrue();
        assertThat(started.parties()).containsExactlyElementsOf(store.parties());
        assertThat(started.stamp().snapshots())
                .isEqualTo(Map.of(ListCode.of("eu-fsf"), "sha1", ListCode.of("us-ofac-sdn"), "sha2"));
        assertThat(swapped).extracting(NameIndex::version).containsExactly(1L);
    }

    @Test
    void afterSuchAStartOnlyTheListThatChangesIsRead() {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        store.publish("us-ofac-sdn", 2, "Olga Sokolova");
        savedByAnEarlierStart();
        IndexKeeper started = nextStart("build 1");
        started.refresh();

        store.publish("us-ofac-sdn", 3, "Olga Lebedeva");
        started.refresh();
        started.saving().join();

        assertThat(store.read).containsExactly(ListCode.of("us-ofac-sdn"));
        assertThat(started.parties()).containsExactlyElementsOf(store.parties());
    }

    @Test
    void aSnapshotPublishedMeanwhileCountsAndNotWhatWasSaved() {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        savedByAnEarlierStart();
        store.publish("eu-fsf", 2, "Olga Sokolova");

        IndexKeeper started = nextStart("build 1");
        started.refresh();
        started.saving().join();

        assertThat(store.read).containsExactly(ListCode.of("eu-fsf"));
        assertThat(started.parties()).containsExactlyElementsOf(store.parties());
    }

    @Test
    void whatAnotherBuildSavedIsNotUsedAndIsReplaced() {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        savedByAnEarlierStart();

        IndexKeeper other = nextStart("build 2");
        other.refresh();
        other.saving().join();
        assertThat(store.read).containsExactly(ListCode.of("eu-fsf"));

        nextStart("build 2").refresh();
        assertThat(store.read).isEmpty();
    }

    @Test
    void aDamagedFileIsNotUsedAndIsReplaced() throws IOException {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        savedByAnEarlierStart();
        Path file = folder.resolve("index.image");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        IndexKeeper started = nextStart("build 1");
        started.refresh();
        started.saving().join();
        assertThat(store.read).containsExactly(ListCode.of("eu-fsf"));

        nextStart("build 1").refresh();
        assertThat(store.read).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenKeepsNobodyFromScreening() throws IOException {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        Files.createDirectories(folder.resolve("index.image").resolve("in the way"));

        IndexKeeper started = nextStart("build 1");
        started.refresh();
        started.saving().join();

        assertThat(started.ready()).isTrue();
        assertThat(store.read).containsExactly(ListCode.of("eu-fsf"));
    }

    @Test
    void aDecisionAboutWhoIsOnePartySwapsTheIndexAndReadsNoList() {
        twoNamesThatNobodyWouldJoin();
        keeper.refresh();
        assertThat(areOne(keeper)).isFalse();
        store.read.clear();

        decide(JoinDecision.Sort.JOIN);
        keeper.refresh();
        keeper.refresh();

        assertThat(areOne(keeper)).isTrue();
        assertThat(store.read).isEmpty();
        assertThat(swapped).extracting(NameIndex::version).containsExactly(1L, 2L);
        store.publish("eu-fsf", 3, "Ivan Petrow");
        keeper.refresh();
        assertThat(areOne(keeper)).isTrue();
    }

    @Test
    void whatWasDecidedHoldsAfterAStartFromTheSavedIndexToo() {
        twoNamesThatNobodyWouldJoin();
        decide(JoinDecision.Sort.JOIN);
        savedByAnEarlierStart();

        IndexKeeper started = nextStart("build 1");
        started.refresh();
        assertThat(areOne(started)).isTrue();
        assertThat(swapped).hasSize(1);

        decisions = JoinDecisions.NONE;
        IndexKeeper later = nextStart("build 1");
        later.refresh();
        later.saving().join();
        assertThat(areOne(later)).isFalse();
        assertThat(store.read).isEmpty();
    }

    private void decide(JoinDecision.Sort sort) {
        decisions = new JoinDecisions(List.of(
                new JoinDecision(sort, ListingRef.of("eu-fsf", "r"), ListingRef.of("us-ofac-sdn", "r"), "as I know")));
    }

    private void twoNamesThatNobodyWouldJoin() {
        store.publish("eu-fsf", 1, "Ivan Petrov");
        store.publish("us-ofac-sdn", 2, "Olga Sokolova");
    }

    private static boolean areOne(IndexKeeper keeper) {
        return keeper.index().joined().areOne(ListingRef.of("eu-fsf", "r"), ListingRef.of("us-ofac-sdn", "r"));
    }
}
