package dossier.analysis;

import dossier.articles.Article;
import dossier.screening.Band;
import dossier.screening.ScreenerForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a name says alone, by the full lists, where these stand beside the project: some are borne by one, some by thousands. */
class NamesOfOneOrOfThousandsTest {

    private static final Path LISTS = Path.of("../shared/lists");

    private static Optional<ArticleAnalyser> analyser = Optional.empty();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(LISTS), "skipped: no full lists at ../shared/lists beside the project");
        analyser = Optional.of(TestAnalysers.over(ScreenerForTests.ofRealLists(LISTS), 300));
    }

    private static Stream<Band> bands(String text) {
        Article article = new Article(new UUID(0, 0), "", text, Optional.empty(), "", "", Instant.EPOCH);
        return analyser.orElseThrow().analyse(article).people().stream()
                .flatMap(person -> person.hits().stream())
                .map(ArticleHit::band);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muhammad Aslam",
                "Imran Ali",
                "Ahmed Hassan",
                "Sergei Ivanov",
                "Alexander Petrov",
                "Mohammed Khan",
                "Andrei Popov",
                "Wang Wei",
                "Carlos Rodriguez"
            })
    void aNameOfThousandsIsToBeReviewedAtMost(String name) {
        assertThat(bands(name + " bought a house by the sea last summer.")).doesNotContain(Band.MATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roman Semenov", "Konstantin Malofeyev", "Viktor Vekselberg", "Gennady Timchenko"})
    void aNameOfOneIsAMatchByItself(String name) {
        assertThat(bands(name + " bought a house by the sea last summer.")).contains(Band.MATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сергей Иванов, учитель из Самары, выиграл конкурс.",
                "Sergei Ivanov, a teacher from Samara, won the competition.",
                "Врач Александр Петров открыл клинику."
            })
    void aNamesakeOfAnOrdinaryOccupationIsNoMatch(String text) {
        assertThat(bands(text)).doesNotContain(Band.MATCH);
    }
}
