package dossier.tagging;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WindowLabelsTest {

    private static final int NONE = 0;
    private static final int BEGINS_PERSON = 1;
    private static final int GOES_ON_PERSON = 2;
    private static final int BEGINS_ORGANISATION = 3;
    private static final int GOES_ON_ORGANISATION = 4;
    private static final int GOES_ON_OTHER = 8;

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @Test
    void theLabelsAreThoseOfTheModel() {
        assertThat(ModelFiles.lines("labels.txt"))
                .containsExactly("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC");
        assertThat(Label.values()).containsExactly(Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.OTHER);
    }

    @Test
    void aNameBeginsAndGoesOn() {
        assertThat(labels("Ann Lee left", BEGINS_PERSON, GOES_ON_PERSON, NONE))
                .containsExactly(BEGINS_PERSON, GOES_ON_PERSON, NONE);
        assertThat(spans("Ann Lee left", BEGINS_PERSON, GOES_ON_PERSON, NONE)).containsExactly("0-7 PERSON");
    }

    @Test
    void twoNamesMayTouch() {
        assertThat(spans("Ann Lee Bob", BEGINS_PERSON, BEGINS_PERSON, BEGINS_ORGANISATION))
                .containsExactly("0-3 PERSON", "4-7 PERSON", "8-11 ORGANISATION");
    }

    @Test
    void nothingGoesOnThatDidNotBegin() {
        assertThat(labels("a b", GOES_ON_PERSON, NONE)[0]).isNotEqualTo(GOES_ON_PERSON);
        assertThat(labels("a b", NONE, GOES_ON_OTHER)).doesNotContain(GOES_ON_PERSON, GOES_ON_ORGANISATION);
        assertThat(labels("a b", BEGINS_PERSON, GOES_ON_ORGANISATION))
                .isNotEqualTo(new int[] {BEGINS_PERSON, GOES_ON_ORGANISATION});
    }

    @Test
    void noNameGoesOverTheEndOfALine() {
        assertThat(labels("Ann\nLee", BEGINS_PERSON, GOES_ON_PERSON)[1]).isNotEqualTo(GOES_ON_PERSON);
    }

    @Test
    void aSureEndingTurnsAnUnsureBeginningIntoAName() {
        float[] logits = logits(2);
        set(logits, 0, NONE, 1f);
        set(logits, 0, BEGINS_PERSON, 0.9f); // alone, the token would be no name
        set(logits, 1, GOES_ON_PERSON, 5f);

        assertThat(new WindowLabels(window("Ann Lee"), logits).labels()).containsExactly(BEGINS_PERSON, GOES_ON_PERSON);
    }

    @Test
    void theBestWayIsFoundAmongAll() {
        TokenRun window = window("a b\nc d");
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            float[] logits = logits(4);
            for (int index = 0; index < logits.length; index++) {
                logits[index] = random.nextFloat() * 3;
            }
            int[] labels = new WindowLabels(window, logits).labels();
            assertThat(sum(logits, labels)).isCloseTo(best(window, logits, new int[4], 0), within(1e-4));
        }
    }

    @Test
    void ofEqualsTheLowerLabelWins() {
        assertThat(new WindowLabels(window("a b c"), logits(3)).labels()).containsExactly(NONE, NONE, NONE);
    }

    @Test
    void confidenceIsTheGeometricMeanOfTheProbabilities() {
        float[] logits = logits(2);
        set(logits, 0, BEGINS_PERSON, (float) Math.log(8)); // 8 to 8 others of 1 each: one half
        set(logits, 1, GOES_ON_PERSON, (float) Math.log(2)); // 2 to 8: one fifth
        List<TaggedSpan> spans = new ArrayList<>();
        new WindowLabels(window("Ann Lee"), logits).addSpans(spans);

        assertThat(spans)
                .singleElement()
                .satisfies(span -> assertThat(span.confidence()).isCloseTo(Math.sqrt(0.5 * 0.2), within(1e-6)));
    }

    @Test
    void hugeNumbersDoNotOverflow() {
        float[] logits = logits(2);
        set(logits, 0, BEGINS_PERSON, 3e38f);
        set(logits, 1, NONE, -3e38f);
        List<TaggedSpan> spans = new ArrayList<>();
        new WindowLabels(window("Ann left"), logits).addSpans(spans);

        assertThat(spans.get(0)).isEqualTo(new TaggedSpan(0, 3, Label.PERSON, 1));
    }

    @Test
    void onlyTheFirstPieceOfATokenCounts() {
        TokenRun window = window("oleksandr left"); // four pieces and one
        float[] logits = new float[(window.pieces() + 2) * WindowLabels.LABELS];
        logits[WindowLabels.LABELS + BEGINS_PERSON] = 5;
        logits[2 * WindowLabels.LABELS + BEGINS_ORGANISATION] = 50;

        assertThat(new WindowLabels(window, logits).labels()).containsExactly(BEGINS_PERSON, NONE);
    }

    private static int[] labels(String text, int... likeliest) {
        float[] logits = logits(likeliest.length);
        for (int token = 0; token < likeliest.length; token++) {
            set(logits, token, likeliest[token], 10f);
        }
        return new WindowLabels(window(text), logits).labels();
    }

    private static List<String> spans(String text, int... likeliest) {
        float[] logits = logits(likeliest.length);
        for (int token = 0; token < likeliest.length; token++) {
            set(logits, token, likeliest[token], 10f);
        }
        List<TaggedSpan> spans = new ArrayList<>();
        new WindowLabels(window(text), logits).addSpans(spans);
        return spans.stream()
                .map(span -> span.start() + "-" + span.end() + " " + span.label())
                .toList();
    }

    /** All zero, for tokens of one piece each. */
    private static float[] logits(int tokens) {
        return new float[(tokens + 2) * WindowLabels.LABELS];
    }

    private static void set(float[] logits, int token, int label, float value) {
        logits[(token + 1) * WindowLabels.LABELS + label] = value;
    }

    private static double sum(float[] logits, int[] labels) {
        double sum = 0;
        for (int token = 0; token < labels.length; token++) {
            sum += logits[(token + 1) * WindowLabels.LABELS + labels[token]];
        }
        return sum;
    }

    /** By trying every way; what is normalised per token is the same on every way. */
    private static double best(TokenRun window, float[] logits, int[] labels, int token) {
        if (token == labels.length) {
            return sum(logits, labels);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < WindowLabels.LABELS; label++) {
            boolean goesOn = label > 0 && label % 2 == 0;
            boolean starts = token == 0 || window.startsLine(token);
            if (goesOn && (starts || labels[token - 1] != label && labels[token - 1] != label - 1)) {
                continue;
            }
            labels[token] = label;
            best = Math.max(best, best(window, logits, labels, token + 1));
        }
        return best;
    }

    private static TokenRun window(String text) {
        TokenRun copy = new TokenRun();
        new WindowReader(text, VOCABULARY).forEach(window -> copy.addFirst(window, window.tokens()));
        return copy;
    }
}
