package dossier.web.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.analysis.ArticleAnalyser;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ClaimInArticle;
import dossier.analysis.PersonInArticle;
import dossier.analysis.TestAnalysers;
import dossier.articles.Article;
import dossier.articles.ArticleText;
import dossier.lists.Gender;
import dossier.screening.Band;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of each article in {@code seeds/} against the lists in {@code data/}, word for word as a reader gets it.
 * After a wanted change: {@code mvn test -Dtest=SeedAnalysesTest -Dgolden.write=true}, and read the difference.
 */
class SeedAnalysesTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final Path GOLDEN = Path.of("src/test/resources/analysis/seeds");

    @TestFactory
    List<DynamicTest> eachSeedIsAnalysedAsWrittenDown() throws Exception {
        ArticleAnalyser analyser = TestAnalysers.over(
                ScreenerForTests.ofSamples(Path.of("data")), 300, Optional.of(TaggersForTests.load()));
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            return seeds.sorted()
                    .map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(), () -> check(analyser, seed)))
                    .toList();
        }
    }

    private static void check(ArticleAnalyser analyser, Path seed) throws IOException {
        String told = told(analyser.analyse(article(new ObjectMapper().readTree(seed.toFile()))));
        Path golden = GOLDEN.resolve(seed.getFileName().toString().replace(".json", ".txt"));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static Article article(JsonNode seed) {
        return new Article(
                new UUID(0, 1),
                seed.get("title").asText(),
                ArticleText.ofPlain(seed.get("text").asText()),
                Optional.of(LocalDate.parse(seed.get("publishedOn").asText())),
                seed.get("language").asText(),
                "",
                Instant.EPOCH);
    }

    private static String told(ArticleAnalysis analysis) {
        StringBuilder told = new StringBuilder();
        for (PersonInArticle person : analysis.people()) {
            told.append(person(person));
            person.hits().stream()
                    .filter(hit -> hit.band() != Band.WEAK)
                    .map(hit -> hit(ArticleHitView.of(hit, person, Gender.UNKNOWN, "")))
                    .forEach(told::append);
        }
        analysis.claims().stream().map(SeedAnalysesTest::claim).forEach(told::append);
        return told.toString();
    }

    private static String person(PersonInArticle person) {
        String mentions = person.mentions().stream()
                .map(mention -> mention.start() + "-" + mention.end() + " " + mention.surface())
                .collect(Collectors.joining("; "));
        String described =
                Stream.concat(person.titles().stream(), person.roles().stream()).collect(Collectors.joining("; "));
        return "%s: %s%s%n  mentions %s%n"
                .formatted(person.kind(), person.name(), described.isEmpty() ? "" : " (" + described + ")", mentions);
    }

    private static String hit(ArticleHitView hit) {
        return "  %s %s %s: %s%n    on the day of the article: %s%n    %s%n"
                .formatted(
                        hit.band(), hit.list(), hit.reference(), hit.name(), hit.listedOnArticleDate(), hit.because());
    }

    private static String claim(ClaimInArticle claim) {
        return "CLAIM %d-%d: %s, %s, %s%s%n  %s, date %s%n  %s%n"
                .formatted(
                        claim.clause().start(),
                        claim.clause().end(),
                        claim.subject(),
                        claim.said().action(),
                        claim.authority(),
                        claim.when().date().isEmpty() ? "" : ", " + claim.when().date(),
                        claim.found().verdict(),
                        claim.found().dateVerdict(),
                        claim.found().because());
    }
}
