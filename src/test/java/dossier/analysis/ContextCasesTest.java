package dossier.analysis;

import ai.onnxruntime.OrtException;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Passages that show one rule each, against the full lists, where these stand beside the project. */
class ContextCasesTest {

    private static final Path LISTS = Path.of("../shared/lists");
    private static final Path KNOWN_MISSES = Path.of("src/test/resources/analysis/known-misses");

    private static final double LEAST_RIGHT = 0.85;

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

    @TestFactory
    List<DynamicTest> eachRule() throws IOException {
        Set<String> misses = Set.copyOf(Files.readAllLines(KNOWN_MISSES));
        return WRONG.entrySet().stream()
                .filter(rule -> !misses.contains(rule.getKey()))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> assertThat(rule.getValue()).isEmpty()))
                .toList();
    }

    @Test
    void whatIsKnownToBeMissedIsStillMissed() throws IOException {
        Set<String> wrong = WRONG.keySet().stream()
                .filter(rule -> !WRONG.get(rule).isEmpty())
                .collect(Collectors.toSet());
        assertThat(Files.readAllLines(KNOWN_MISSES)).isSubsetOf(wrong);
    }

    @Test
    void enoughAreRight() {
        long right = WRONG.values().stream().filter(List::isEmpty).count();
        assertThat(right / (double) WRONG.size()).isGreaterThanOrEqualTo(LEAST_RIGHT);
    }
}
