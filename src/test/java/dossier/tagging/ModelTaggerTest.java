package dossier.tagging;

import ai.onnxruntime.OrtException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole way with the real model, on what the test vectors do not show. */
class ModelTaggerTest {

    private static final String SENTENCE = "President Oleksandr Marchenko met Viktor Dyachuk in Kyiv on Tuesday.";

    private static ModelTagger tagger;

    @BeforeAll
    static void load() throws OrtException {
        tagger = ModelTagger.load();
    }

    @AfterAll
    static void close() {
        tagger.close();
    }

    @Test
    void namesAreFoundWithTheirPlaces() {
        assertThat(found(SENTENCE))
                .containsExactly("Oleksandr Marchenko PERSON", "Viktor Dyachuk PERSON", "Kyiv PLACE");
        assertThat(tagger.tag(SENTENCE))
                .allSatisfy(span -> assertThat(span.confidence()).isBetween(0.8, 1.0));
    }

    @Test
    void placesAreCountedInUtf16Units() {
        assertThat(found("😀👩‍💻 " + SENTENCE)).contains("Oleksandr Marchenko PERSON", "Kyiv PLACE");
        assertThat(found("بشار الأسد 𝒜𝒷 " + SENTENCE)).contains("Viktor Dyachuk PERSON");
    }

    @Test
    void combiningAccentsBelongToTheName() {
        assertThat(found("Minister Jose\u0301 Garci\u0301a met Ann Lee in Madrid."))
                .contains("Jose\u0301 Garci\u0301a PERSON");
    }

    @Test
    void textWithoutWordsHasNoNames() {
        assertThat(tagger.tag("")).isEmpty();
        assertThat(tagger.tag(" \n\t\u00A0")).isEmpty();
        assertThat(tagger.tag("...\n---\n")).isEmpty();
    }

    @Test
    void aMegabyteOfOneLetterIsOneWord() {
        assertThat(tagger.tag("x".repeat(1_000_000))).hasSizeLessThan(2);
        assertThat(found("Σ".repeat(1_000_000) + " said.\n" + SENTENCE)).contains("Viktor Dyachuk PERSON");
    }

    @Test
    void binaryRubbishIsReadAsText() {
        byte[] bytes = new byte[20_000];
        new Random(3).nextBytes(bytes);
        String rubbish = new String(bytes, StandardCharsets.ISO_8859_1);

        assertThat(found(rubbish)).allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(found(new String(bytes, StandardCharsets.UTF_16BE)))
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void textInSmallLettersOnlyIsNoFailure() {
        assertThat(tagger.tag(SENTENCE.toLowerCase(Locale.ROOT)))
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(SENTENCE.length()));
    }

    @Test
    void aTextOfManyWindowsIsTaggedToItsEnd() {
        String text = (SENTENCE + "\n").repeat(100);
        List<TaggedSpan> spans = tagger.tag(text);

        assertThat(spans).hasSize(300);
        assertThat(spans.get(299).end()).isGreaterThan(text.length() - 20);
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        List<TaggedSpan> alone = tagger.tag(SENTENCE.repeat(5));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<TaggedSpan>> work = () -> tagger.tag(SENTENCE.repeat(5));
            for (Future<List<TaggedSpan>> one : threads.invokeAll(Collections.nCopies(20, work))) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aClosedModelSaysSoAndDoesNotCrash() throws OrtException {
        ModelTagger other = ModelTagger.load();
        other.close();

        assertThatThrownBy(() -> other.tag(SENTENCE)).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> found(String text) {
        return tagger.tag(text).stream()
                .map(span -> text.substring(span.start(), span.end()) + " " + span.label())
                .toList();
    }
}
