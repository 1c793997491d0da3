package dossier.analysis;

import ai.onnxruntime.OrtException;
import dossier.RightCases;
import dossier.screening.RealLists;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Passages that were written before looking, against the full lists where these stand beside the project. */
class FreshTextsOnRealListsTest {

    private static final Path FOLDER = Path.of("src/test/resources/analysis");
    private static final Path RIGHT = FOLDER.resolve("fresh-texts-right");

    private static final Map<String, List<String>> WRONG = new LinkedHashMap<>();
    private static final Map<String, List<Boolean>> BY_KIND = new TreeMap<>();

    @BeforeAll
    static void analyse() throws IOException, OrtException {
        assumeTrue(Files.isDirectory(RealLists.FOLDER), "skipped: no full lists at ../shared/lists beside the project");
        ArticleAnalyser analyser = TestAnalysers.over(
                ScreenerForTests.ofRealLists(RealLists.FOLDER), 300, Optional.of(TaggersForTests.load()));
        for (String file : List.of("fresh-texts.jsonl", "fresh-texts-second.jsonl")) {
            for (FreshText text : FreshText.read(FOLDER.resolve(file))) {
                text.judge(analyser.analyse(text.article())).forEach((party, fault) -> {
                    WRONG.put(party, fault.isEmpty() ? List.of() : List.of(fault));
                    BY_KIND.computeIfAbsent(text.kind(), any -> new ArrayList<>())
                            .add(fault.isEmpty());
                });
            }
        }
    }

    @AfterAll
    static void report() throws IOException {
        BY_KIND.forEach((kind, right) -> System.out.printf(
                "%s: %d of %d right%n",
                kind, right.stream().filter(each -> each).count(), right.size()));
        if (!WRONG.isEmpty()) {
            RightCases.of(RIGHT).report(WRONG);
        }
    }

    static List<String> right() throws IOException {
        return RightCases.of(RIGHT).ids();
    }

    /** A party that was judged right stays so; what matches beside those named is a party of its own and must not come. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void staysRight(String party) {
        assertThat(WRONG.getOrDefault(party, List.of())).as(party).isEmpty();
    }
}
