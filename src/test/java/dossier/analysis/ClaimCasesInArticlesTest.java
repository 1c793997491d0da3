package dossier.analysis;

import ai.onnxruntime.OrtException;
import dossier.RightCases;
import dossier.articles.Article;
import dossier.claims.ClaimCase;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The claims' cases on the whole way of an article: names are found, screened against the samples in {@code data/}, and
 * what is claimed of them is checked. The samples hold every listing of the cases' subjects, with its public dates, and
 * are taken for whole lists of the days for which the cases were written (US 28 December 2023, UK 29 April 2026, OFSI 14
 * April 2025, EU 2 September 2025). So "is not listed" can be confirmed and contradicted, and no verdict had to be changed.
 */
class ClaimCasesInArticlesTest {

    private static final Path RIGHT = Path.of("src/test/resources/claims/cases-right-in-articles");

    private static final Map<String, List<String>> WRONG = new LinkedHashMap<>();

    @BeforeAll
    static void analyse() throws IOException, OrtException {
        ArticleAnalyser analyser = TestAnalysers.over(
                ScreenerForTests.ofSamplesOfTheCases(Path.of("data")), 300, Optional.of(TaggersForTests.load()));
        for (ClaimCase one : cases()) {
            ArticleAnalysis analysis = analyser.analyse(article(one));
            WRONG.put(
                    one.id(),
                    one.wrong(analysis.claims().stream()
                            .map(ClaimCasesInArticlesTest::told)
                            .toList()));
        }
    }

    private static List<ClaimCase> cases() throws IOException {
        List<ClaimCase> cases = new ArrayList<>(ClaimCase.read("cases.jsonl"));
        cases.addAll(ClaimCase.read("more-cases.jsonl"));
        return cases;
    }

    private static Article article(ClaimCase one) {
        return new Article(new UUID(0, 0), "", one.text(), one.publishedOn(), "en", "", Instant.EPOCH);
    }

    private static ClaimCase.Told told(ClaimInArticle claim) {
        return new ClaimCase.Told(
                claim.clause().start(),
                claim.clause().end(),
                claim.subject(),
                claim.authority(),
                claim.said().polarity(),
                claim.found().verdict(),
                claim.found().dateVerdict());
    }

    @AfterAll
    static void report() throws IOException {
        RightCases.of(RIGHT).report(WRONG);
    }

    @Test
    void everyCaseIsThereOnce() throws IOException {
        assertThat(WRONG).hasSameSizeAs(cases());
    }

    static List<String> right() throws IOException {
        return RightCases.of(RIGHT).ids();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void staysRight(String id) {
        assertThat(WRONG.get(id)).as(id).isEmpty();
    }
}
