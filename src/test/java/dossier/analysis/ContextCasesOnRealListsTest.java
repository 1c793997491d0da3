package dossier.analysis;

import ai.onnxruntime.OrtException;
import dossier.RightCases;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The same passages against the full lists, where these stand beside the project: many more rivals. */
class ContextCasesOnRealListsTest {

    private static final Path LISTS = Path.of("../shared/lists");
    private static final Path RIGHT = Path.of("src/test/resources/analysis/context-cases-right-on-real-lists");

    private static final Map<String, List<String>> WRONG = new LinkedHashMap<>();

    @BeforeAll
    static void analyse() throws IOException, OrtException {
        assumeTrue(Files.isDirectory(LISTS), "skipped: no full lists at ../shared/lists beside the project");
        ArticleAnalyser analyser =
                TestAnalysers.over(ScreenerForTests.ofRealLists(LISTS), 300, Optional.of(TaggersForTests.load()));
        for (ContextCase each : ContextCase.all()) {
            WRONG.put(each.rule(), each.wrong(analyser.analyse(each.article())));
        }
    }

    @AfterAll
    static void report() throws IOException {
        if (!WRONG.isEmpty()) {
            RightCases.of(RIGHT).report(WRONG);
        }
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
