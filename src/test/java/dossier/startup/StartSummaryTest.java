package dossier.startup;

import dossier.analysis.ArticleAnalysis;
import dossier.articles.Article;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot;
import dossier.lists.imports.ListStatus;
import dossier.screening.Stamp;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class StartSummaryTest {

    private final StartSummary summary = new StartSummary("http://localhost:8080");

    @Test
    void saysOfASampleThatItIsOne() {
        assertThat(summary.lines(List.of(status(true)), List.of()))
                .anyMatch(line -> line.contains("us-ofac-sdn") && line.endsWith("SAMPLE"))
                .anyMatch(line -> line.contains("Base no decision on them"));
    }

    @Test
    void doesNotSpeakOfSamplesWhereAllListsAreReal() {
        assertThat(summary.lines(List.of(status(false)), List.of()))
                .anyMatch(line -> line.contains("13,821 listings") && line.contains("of 2023-12-28"))
                .noneMatch(line -> line.toUpperCase(java.util.Locale.ROOT).contains("SAMPLE"));
    }

    @Test
    void aListWithoutASnapshotIsNamed() {
        ListStatus none = new ListStatus(
                KnownLists.byCode(ListCode.of("eu-fsf")).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(summary.lines(List.of(none), List.of()))
                .anyMatch(line -> line.contains("eu-fsf") && line.contains("no snapshot yet"));
    }

    @Test
    void pointsToAnArticle() {
        UUID id = UUID.randomUUID();
        Article article =
                new Article(id, "Talks", "Nobody.", Optional.of(LocalDate.of(2022, 5, 25)), "en", "", Instant.EPOCH);
        ArticleAnalysis analysis = new ArticleAnalysis(
                article, List.of(), List.of(), List.of(), new Stamp("1", Map.of(), false), Instant.EPOCH);
        assertThat(summary.lines(List.of(), List.of(analysis)))
                .contains("  Talks (2022-05-25)")
                .anyMatch(line -> line.contains("http://localhost:8080/articles/" + id));
    }

    private static ListStatus status(boolean sample) {
        Snapshot snapshot = new Snapshot(
                1,
                ListCode.of("us-ofac-sdn"),
                Optional.of(PartialDate.parse("2023-12-28")),
                Instant.EPOCH,
                "00",
                sample ? Snapshot.Origin.SAMPLE : Snapshot.Origin.UPLOAD,
                new Snapshot.Counts(13_821, 30_000, 0),
                0);
        return new ListStatus(
                KnownLists.byCode(ListCode.of("us-ofac-sdn")).orElseThrow(),
                Optional.of(snapshot),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
