package dossier.screening;

import dossier.image.DamagedImageException;
import dossier.lists.ListCode;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot;
import dossier.names.Alignment;
import dossier.names.AnalysedName;
import dossier.names.NameAnalyser;
import dossier.parties.NamedListing;
import dossier.screening.index.IndexImage;
import dossier.screening.index.PreparedParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IndexImageTest {

    private static final List<Snapshot> SNAPSHOTS = List.of(
            new Snapshot(
                    7,
                    ListCode.of("us-ofac-sdn"),
                    Optional.of(PartialDate.parse("2026-09-01")),
                    Instant.parse("2026-11-27T10:15:30.123456Z"),
                    "83d3",
                    Snapshot.Origin.UPLOAD,
                    new Snapshot.Counts(87, 205, 3),
                    0),
            new Snapshot(
                    9,
                    ListCode.of("eu-fsf"),
                    Optional.empty(),
                    Instant.EPOCH,
                    "9541",
                    Snapshot.Origin.SAMPLE,
                    new Snapshot.Counts(1, 2, 0),
                    0));

    @TempDir
    Path folder;

    private static NameIndex built() throws IOException {
        List<ListedParty> parties = new ArrayList<>(RealLists.readFlat(Path.of("data")));
        parties.add(Parties.person("by-hand", "1", "Vldmr Ptn")
                .named("ולדמר פטנ", NameGrade.ALIAS)
                .named("محمد عبد الله", NameGrade.ALIAS)
                .named("Ólafur Þór (a.k.a. \"OT\")", NameGrade.WEAK_ALIAS)
                .listed());
        parties.add(Parties.organisation("by-hand", "2", "Main Directorate of the General Staff (GRU)")
                .listed());
        return NameIndex.build(
                1,
                PreparedParty.all(parties, NameAnalyser.standard()),
                Stamp.of(SNAPSHOTS),
                NameIndex.ListedState.of(SNAPSHOTS));
    }

    private Path written(NameIndex index) throws IOException {
        Path file = folder.resolve("index.image");
        index.image("build 1", SNAPSHOTS).write(file);
        return file;
    }

    @Test
    void whatIsReadIsWhatWasBuilt() throws IOException {
        NameIndex built = built();

        IndexImage image = IndexImage.read(written(built), "build 1");
        NameIndex restored = NameIndex.restored(image);

        assertThat(image.snapshots()).isEqualTo(SNAPSHOTS);
        assertThat(restored.parties()).usingRecursiveComparison().isEqualTo(built.parties());
        assertThat(namesOf(restored)).isEqualTo(namesOf(built));
        for (int i = 0; i < built.parties().size(); i++) {
            assertThat(restored.prepared(i).facts().numbers())
                    .isNotEmpty()
                    .isEqualTo(built.prepared(i).facts().numbers());
        }
        assertThat(restored.stamp()).isEqualTo(built.stamp());
        assertThat(restored.states()).isEqualTo(built.states());
        assertThat(restored.names()).isEqualTo(built.names());
        assertThat(restored.isJoined()).isTrue();
        assertThat(restored.joined().joins()).isEqualTo(built.joined().joins());
        for (ListedParty party : built.parties()) {
            assertThat(refs(restored, party)).isEqualTo(refs(built, party));
            assertThat(restored.joined().joinsOf(party.ref()))
                    .isEqualTo(built.joined().joinsOf(party.ref()));
            assertThat(restored.joined().possiblySame(party.ref()))
                    .isEqualTo(built.joined().possiblySame(party.ref()));
        }
    }

    private static List<AnalysedName> namesOf(NameIndex index) {
        return index.named().stream()
                .flatMap(listing -> listing.names().stream())
                .map(NamedListing.Name::analysed)
                .toList();
    }

    private static List<ListingRef> refs(NameIndex index, ListedParty party) {
        return index.joined().partyOf(party.ref()).stream()
                .map(ListedParty::ref)
                .toList();
    }

    @Test
    void aScreenerOfWhatIsReadAnswersAsOneOfWhatWasBuilt() throws IOException {
        NameIndex built = built();
        NameIndex restored = NameIndex.restored(IndexImage.read(written(built), "build 1"));
        Screener before = new Screener(() -> built, ScreeningDefaults.settings());
        Screener after = new Screener(() -> restored, ScreeningDefaults.settings());
        ScreeningOptions all = new ScreeningOptions(Set.of(), 0.1, 10);
        int found = 0;
        for (ListedParty party : built.parties()) {
            for (ListedName name : party.names()) {
                for (String asked : List.of(name.text(), misspelt(name.text()))) {
                    ScreeningQuery query = ScreeningQuery.ofName(asked, Optional.empty());
                    List<Answer> hits = answers(before.screen(query, all));
                    assertThat(answers(after.screen(query, all))).as(asked).isEqualTo(hits);
                    found += hits.size();
                }
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private record Answer(
            ListingRef listing, double score, Band band, List<Evidence> evidence, List<Alignment> alignments) {}

    private static List<Answer> answers(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Answer(
                        hit.listing(),
                        hit.score(),
                        hit.band(),
                        hit.evidence(),
                        hit.comparison().alignments()))
                .toList();
    }

    /** The third letter and the one behind it change places. */
    private static String misspelt(String name) {
        return name.length() < 5 ? name : name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    @Test
    void wordsFiledUnderKeysOfOtherWordsAreRefused() throws IOException {
        IndexImage many = built().image("build 1", SNAPSHOTS);
        IndexImage few = Parties.index().image("build 1", SNAPSHOTS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameIndex.restored(new IndexImage(
                        "build 1",
                        SNAPSHOTS,
                        few.parties(),
                        few.rarity(),
                        many.spellings(),
                        few.joined(),
                        few.decisions())));
    }

    @Test
    void whatAnotherBuildWroteIsRefused() throws IOException {
        Path file = written(Parties.index());
        assertThatExceptionOfType(DamagedImageException.class)
                .isThrownBy(() -> IndexImage.read(file, "build 2"))
                .withMessageContaining("another build");
    }

    @Test
    void valuesThatDoNotFitEachOtherAreRefused() throws IOException {
        Path file = folder.resolve("index.image");
        try (dossier.image.ImageWriter out = dossier.image.ImageWriter.create(file)) {
            out.text("build 1");
            out.number(0); // snapshots
            out.number(1); // parties
            out.text("No Code of a List");
            for (int i = 0; i < 50; i++) {
                out.number(0);
            }
            out.finish();
        }
        assertThatExceptionOfType(DamagedImageException.class).isThrownBy(() -> IndexImage.read(file, "build 1"));
    }

    @Test
    void whatAKilledServiceLeftHalfWrittenIsNotRead() throws IOException {
        Files.writeString(folder.resolve("index.image.new"), "half");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> IndexImage.read(folder.resolve("index.image"), "build 1"));
        Path file = written(Parties.index());
        assertThat(IndexImage.read(file, "build 1").parties()).hasSize(100);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
