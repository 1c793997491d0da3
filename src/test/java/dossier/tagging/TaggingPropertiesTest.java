package dossier.tagging;

import dossier.text.ReadingBudget;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

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

    @Property(tries = 2000)
    void spansOfAnyTextStandInItInOrderAndApart(@ForAll String text, @ForAll long seed) {
        check(text, seed);
    }

    @Property(tries = 1000)
    void spansOfProseStandInItInOrderAndApart(@ForAll("prose") String text, @ForAll long seed) {
        check(text, seed);
    }

    @Property(tries = 1000)
    void everyTokenIsInExactlyOneWindowAndWindowsAreNotTooLong(@ForAll("prose") String text) {
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

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> words = Arbitraries.of(
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
                "Σ");
        Arbitrary<String> marks = Arbitraries.of(".", "!", "…", ",", "”", "\"", ")", "—", "'", "$");
        Arbitrary<String> spaces = Arbitraries.of(" ", " ", " ", "\n", "\t", "\r\n", "\u00A0", "\u2028");
        return Arbitraries.frequencyOf(Tuple.of(3, words), Tuple.of(1, marks), Tuple.of(3, spaces))
                .list()
                .ofMaxSize(600)
                .map(parts -> String.join("", parts));
    }

    private static void check(String text, long seed) {
        check(text, new ModelTagger(VOCABULARY, new GuessingModel(seed)).tag(text));
        check(text, new ModelTagger(VOCABULARY, new GuessingModel(seed)).tag(text, NOTHING_KNOWN, ReadingBudget.unlimited()));
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
