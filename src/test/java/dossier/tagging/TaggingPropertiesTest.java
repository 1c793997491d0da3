package dossier.tagging;

import dossier.Draw;
import dossier.RandomCases;
import dossier.text.ReadingBudget;

import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any text and whatever the model says. */
class TaggingPropertiesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final KnownWords NOTHING_KNOWN = new KnownWords() {
        @Override
        public boolean namesNobody(String word) {
            return false;
        }

        @Override
        public boolean isLookedFor(String word) {
            return false;
        }
    };

    private static final int CASES = 100;
    private static final int MOST_PARTS = 600;

    private static final String[] WORDS = {
        "Mr",
        "Ann",
        "Marchenko",
        "the",
        "ЖУК",
        "José",
        "e\u0301",
        "\u0301",
        "😀",
        "بشار",
        "q".repeat(99),
        "3rd",
        "Inc",
        "of",
        "J",
        "習近平",
        "\u200B",
        "\uD800",
        "\u0000",
        "Σ"
    };
    private static final String[] MARKS = {".", "!", "…", ",", "”", "\"", ")", "—", "'", "$"};
    private static final String[] SPACES = {" ", " ", " ", "\n", "\t", "\r\n", "\u00A0", "\u2028"};

    @RandomCases(20)
    void spansOfAnyTextStandInItInOrderAndApart(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            check(draw.text(), draw.number(0, Integer.MAX_VALUE - 1));
        }
    }

    @RandomCases
    void spansOfProseStandInItInOrderAndApart(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            check(prose(draw), draw.number(0, Integer.MAX_VALUE - 1));
        }
    }

    @RandomCases
    void everyTokenIsInExactlyOneWindowAndWindowsAreNotTooLong(Draw draw) {
        for (int i = 0; i < CASES; i++) {
            everyTokenIsInExactlyOneWindow(prose(draw));
        }
    }

    private static void everyTokenIsInExactlyOneWindow(String text) {
        TokenReader tokens = new TokenReader(text);
        new WindowReader(text, VOCABULARY).forEach(window -> {
            assertThat(window.pieces()).isBetween(1, WindowReader.MOST_PIECES);
            for (int token = 0; token < window.tokens(); token++) {
                assertThat(tokens.next()).isTrue();
                assertThat(window.start(token)).isEqualTo(tokens.start());
                assertThat(window.end(token)).isEqualTo(tokens.end());
                assertThat(window.startsLine(token)).isEqualTo(tokens.startsLine());
                assertThat(window.firstPiece(token + 1)).isGreaterThan(window.firstPiece(token));
            }
        });
        assertThat(tokens.next()).isFalse();
    }

    /** Words, marks and spaces, three to one to three. */
    private static String prose(Draw draw) {
        StringBuilder prose = new StringBuilder();
        for (int parts = draw.number(0, MOST_PARTS); parts > 0; parts--) {
            prose.append(draw.one(draw.one(WORDS, WORDS, WORDS, MARKS, SPACES, SPACES, SPACES)));
        }
        return prose.toString();
    }

    private static void check(String text, long seed) {
        check(text, new ModelTagger(VOCABULARY, new GuessingModel(seed)).tag(text));
        check(
                text,
                new ModelTagger(VOCABULARY, new GuessingModel(seed))
                        .tag(text, NOTHING_KNOWN, ReadingBudget.unlimited()));
    }

    private static void check(String text, List<TaggedSpan> spans) {
        int last = 0;
        for (TaggedSpan span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(span.start(), span.end())).isNotBlank().doesNotContain("\n");
            last = span.end();
        }
    }

    /** Says something else for every piece. */
    private static final class GuessingModel implements TokenModel {

        private final Random random;

        GuessingModel(long seed) {
            this.random = new Random(seed);
        }

        @Override
        public float[] logits(ModelInput input) {
            float[] logits = new float[input.length() * WindowLabels.LABELS];
            for (int index = 0; index < logits.length; index++) {
                logits[index] = random.nextFloat() * 10;
            }
            return logits;
        }

        @Override
        public void close() {}
    }
}
