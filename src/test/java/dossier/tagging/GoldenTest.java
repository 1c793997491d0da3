package dossier.tagging;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The test vectors that came with the model: every number on the way must be what its makers got. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/tagging/golden.jsonl");
    private static final Map<String, Label> LABELS =
            Map.of("PER", Label.PERSON, "ORG", Label.ORGANISATION, "LOC", Label.PLACE, "MISC", Label.OTHER);
    /** Other versions of the library and other processors round otherwise. */
    private static final double TOLERANCE = 0.02;

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private static OnnxModel model;

    @BeforeAll
    static void loadModel() throws OrtException {
        model = OnnxModel.load();
    }

    @AfterAll
    static void closeModel() {
        model.close();
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsTaggedAsTheMakersOfTheModelTaggedIt() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(GOLDEN, StandardCharsets.UTF_8)) {
            JsonNode golden = json.readTree(line);
            String name = String.format(Locale.ROOT, "%d: %.60s", tests.size() + 1, golden.get("text"));
            tests.add(DynamicTest.dynamicTest(name, () -> check(golden)));
        }
        assertThat(tests).hasSizeGreaterThan(70);
        return tests.stream();
    }

    private static void check(JsonNode golden) {
        String text = golden.get("text").textValue();
        List<TaggedSpan> spans = new ArrayList<>();
        List<JsonNode> windows = items(golden.get("windows")).toList();
        AtomicInteger seen = new AtomicInteger();
        new WindowReader(text, VOCABULARY).forEach(window -> {
            assertThat(seen.get()).as("windows before").isLessThan(windows.size());
            checkWindow(window, windows.get(seen.getAndIncrement()), spans);
        });
        assertThat(seen).hasValue(windows.size());
        assertThat(spans.stream().map(span -> span.start() + "-" + span.end() + " " + span.label()))
                .containsExactlyElementsOf(
                        items(golden.get("spans")).map(GoldenTest::spanAsText).toList());
        assertThat(new ModelTagger(VOCABULARY, model).tag(text)).isEqualTo(spans);
    }

    private static void checkWindow(TokenRun window, JsonNode golden, List<TaggedSpan> spans) {
        ModelInput input = ModelInput.of(window);
        assertThat(input.pieces()).containsExactly(numbers(golden.get("ids")));
        assertThat(input.caseClasses()).containsExactly(numbers(golden.get("cs")));
        assertThat(IntStream.range(0, window.tokens()).mapToLong(token -> ModelInput.indexOf(window, token)))
                .containsExactly(boxed(golden.get("first")));
        float[] logits = model.logits(input);
        double sum = IntStream.range(0, logits.length)
                .mapToDouble(index -> Math.abs(logits[index]))
                .sum();
        double expected = golden.get("sum").doubleValue();
        assertThat(sum).isCloseTo(expected, within(expected * TOLERANCE));
        WindowLabels labels = new WindowLabels(window, logits);
        assertThat(IntStream.of(labels.labels()).asLongStream()).containsExactly(boxed(golden.get("labels")));
        labels.addSpans(spans);
    }

    private static String spanAsText(JsonNode span) {
        return span.get("start") + "-" + span.get("end") + " "
                + LABELS.get(span.get("label").textValue());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static long[] numbers(JsonNode array) {
        return items(array).mapToLong(JsonNode::longValue).toArray();
    }

    private static Long[] boxed(JsonNode array) {
        return items(array).map(JsonNode::longValue).toArray(Long[]::new);
    }
}
