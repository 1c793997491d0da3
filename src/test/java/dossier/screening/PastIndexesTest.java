package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.PartialDate;
import dossier.lists.PastListings;
import dossier.lists.Snapshot;
import dossier.screening.index.AnalysisCache;
import dossier.screening.index.PreparedParty;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import static dossier.names.NameAnalyser.standard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PastIndexesTest {

    private static final ListCode EU = ListCode.of("eu-fsf");
    private static final LocalDate THEN = LocalDate.parse("2022-06-01");
    private static final ListedParty STAYED =
            Parties.person("eu-fsf", "1", "Anna Stayed").listed();
    private static final ListedParty RENAMED =
            Parties.person("eu-fsf", "2", "Boris Married").listed();
    private static final ListedParty BEFORE =
            Parties.person("eu-fsf", "2", "Boris Unmarried").listed();
    private static final ListedParty GONE =
            Parties.person("eu-fsf", "3", "Clara Gone").designated("2020-02-02").listed();
    private static final ListedParty NEW =
            Parties.person("eu-fsf", "4", "Dora Newcomer").listed();

    private final NameIndex today = index(7, STAYED, RENAMED, NEW);
    private final AtomicInteger read = new AtomicInteger();
    private boolean known = true;

    /** How often what the snapshot said is removed, or comes back, while it is read. */
    private int changes;

    private final PastIndexes past = new PastIndexes(
            new PastListings() {
                @Override
                public List<Standing> standing(LocalDate day) {
                    return List.of(new Standing(snapshot(), known));
                }

                @Override
                public Optional<ListedParty> last(ListingRef listing) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Optional<ListedParty> goneBy(LocalDate day, ListingRef listing) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void forEach(Snapshot snapshot, Consumer<ListingRef> asToday, Consumer<ListedParty> otherwise) {
                    read.incrementAndGet();
                    asToday.accept(STAYED.ref());
                    otherwise.accept(BEFORE);
                    otherwise.accept(GONE);
                    if (changes > 0) {
                        changes--;
                        known = !known;
                    }
                }
            },
            () -> today);

    @Test
    void hasTheListingsAsTheyWere() {
        PastIndex then = past.at(THEN);

        assertThat(then.index().parties()).containsExactly(STAYED, BEFORE, GONE);
        assertThat(then.index().stamp().snapshots()).isEqualTo(Map.of(EU, "sha of then"));
        assertThat(then.lists()).extracting(PastListings.Standing::known).containsExactly(true);
    }

    @Test
    void isFoundByTheNamesOfThen() {
        Screener screener = new Screener(() -> past.at(THEN).index(), ScreeningDefaults.settings());

        assertThat(references(screener, "Clara Gone")).containsExactly("3");
        assertThat(references(screener, "Boris Unmarried")).containsExactly("2");
        assertThat(references(screener, "Dora Newcomer")).isEmpty();
    }

    @Test
    void ofAListThatNoSnapshotIsOldEnoughForOnlyWhatItDatesItself() {
        known = false;

        assertThat(past.at(THEN).index().parties()).containsExactly(GONE);
        assertThat(past.at(THEN).lists())
                .extracting(PastListings.Standing::known)
                .containsExactly(false);
    }

    @Test
    void oneStateIsMadeOnce() {
        past.at(THEN);
        past.at(THEN.plusDays(1));

        assertThat(read).hasValue(1);
    }

    @Test
    void whatIsRemovedWhileItIsReadIsReadAgainFromWhatIsLeft() {
        changes = 1;

        PastIndex then = past.at(THEN);

        assertThat(then.index().parties()).containsExactly(GONE);
        assertThat(then.lists()).extracting(PastListings.Standing::known).containsExactly(false);
    }

    @Test
    void aHistoryThatChangesAgainAndAgainIsSaidSo() {
        changes = 100;

        assertThatThrownBy(() -> past.at(THEN))
                .isInstanceOf(HistoryChangedException.class)
                .hasMessageContaining("2022-06-01");
    }

    private static List<String> references(Screener screener, String name) {
        return screener
                .screen(ScreeningQuery.ofName(name, Optional.empty()), new ScreeningOptions(Set.of(), 0.5, 5))
                .stream()
                .map(hit -> hit.listing().reference())
                .toList();
    }

    private static Snapshot snapshot() {
        return new Snapshot(
                3,
                EU,
                Optional.of(PartialDate.parse("2022-05-30")),
                Instant.EPOCH,
                "sha of then",
                Snapshot.Origin.UPLOAD,
                new Snapshot.Counts(3, 3, 0),
                0);
    }

    private static NameIndex index(long version, ListedParty... parties) {
        return NameIndex.build(
                version,
                PreparedParty.all(List.of(parties), new AnalysisCache(standard())),
                new Stamp(Stamp.ENGINE, Map.of(), false));
    }
}
