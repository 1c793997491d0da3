package dossier.analysis;

import ai.onnxruntime.OrtException;
import dossier.RightCases;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passages that show one rule each, against the samples in {@code data/}, which hold every listing that a passage is about
 * and the rivals that it must not be taken for. The cases were written for whole lists of three days (US 28 December 2023,
 * UK 29 April 2026, EU 2 September 2025); the samples are taken for lists of those days. Which of a person's listings are
 * to be found does not depend on the day, so the expected answers are those of the whole lists.
 */
class ContextCasesTest {

    private static final Path RIGHT = Path.of("src/test/resources/analysis/context-cases-right");

    private static final Map<String, List<String>> WRONG = new LinkedHashMap<>();

    @BeforeAll
    static void analyse() throws IOException, OrtException {
        ArticleAnalyser analyser = TestAnalysers.over(
                ScreenerForTests.ofSamplesOfTheCases(Path.of("data")), 300, Optional.of(TaggersForTests.load()));
        for (ContextCase each : ContextCase.all()) {
            WRONG.put(each.rule(), each.wrong(analyser.analyse(each.article())));
        }
    }

    @AfterAll
    static void report() throws IOException {
        RightCases.of(RIGHT).report(WRONG);
    }

    @Test
    void everyRuleIsThereOnce() throws IOException {
        assertThat(WRONG).hasSameSizeAs(ContextCase.all());
    }

    static List<String> right() throws IOException {
        return RightCases.of(RIGHT).ids();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void staysRight(String rule) {
        assertThat(WRONG.get(rule)).as(rule).isEmpty();
    }
}
