package dossier.tagging;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class NewNamesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final KnownWords KNOWN = new KnownWords() {
        private final Set<String> nobody = Set.of("Monday", "Ukrainian", "President", "Then", "On");

        @Override
        public boolean namesNobody(String word) {
            return nobody.contains(word);
        }

        @Override
        public boolean isLookedFor(String word) {
            return word.equals("Putin");
        }
    };

    private static final String BEGINNING = "it rained and rained. ".repeat(60);

    @Test
    void aSentenceWithANewNameIsRead() {
        assertThat(read("Anna Marchenko came. It rained. Ivan Lebedev left."))
                .containsExactly("Anna Marchenko came.", "Ivan Lebedev left.");
    }

    @Test
    void aNameIsNewOnlyOnceAndSoAreItsParts() {
        assertThat(read("Anna Marchenko came. Marchenko spoke. Then Anna Marchenko left."))
                .containsExactly("Anna Marchenko came.");
    }

    @Test
    void knownPartsInANewNameMakeItNew() {
        assertThat(read("Anna Marchenko met Ivan Lebedev. She is the wife of Ivan Marchenko."))
                .hasSize(2);
    }

    @Test
    void weekdaysNationsAndOfficesAloneNameNobody() {
        assertThat(read("On Monday the President and a Ukrainian delegation met."))
                .isEmpty();
    }

    @Test
    void aWordLookedForIsReadEvenIfItStandsOnce() {
        assertThat(read("It was up to Putin. It was up to Lebedev.")).containsExactly("It was up to Putin.");
    }

    @Test
    void aSingleWordIsReadIfItComesAgain() {
        assertThat(read("It was up to Lebedev. But then Lebedev left.")).containsExactly("It was up to Lebedev.");
    }

    @Test
    void theFirstWordOfASentenceIsNoNameIfTheTextWritesItSmallToo() {
        assertThat(read("Talks failed. Talks like these talks fail.")).isEmpty();
    }

    @Test
    void particlesAndHyphensJoinAName() {
        assertThat(read("They blamed Jabhat al-Nusra. They blamed Mohammed bin Salman."))
                .hasSize(2);
    }

    @Test
    void ofALongSentenceOnlyTheWordsAboutTheNewNameAreRead() {
        String rain = "it rained and rained and rained and ";
        assertThat(read("That day " + rain + rain + "then Anna Marchenko came and " + rain + rain + "rained."))
                .singleElement()
                .satisfies(part ->
                        assertThat(part).contains("then Anna Marchenko came").hasSizeLessThan(2 * rain.length() + 60));
    }

    @Test
    void noNameIsCutWhereReadingBegins() {
        String text =
                "It was said by Peter Paul Oliver Quentin Rudolf Stephan Thomas Ulrich von Muster to Anna Marchenko.";
        assertThat(read("They saw Peter Paul Oliver Quentin Rudolf Stephan Thomas Ulrich von Muster. " + text))
                .last()
                .satisfies(part -> assertThat(part).contains("Peter Paul").contains("Anna Marchenko"));
    }

    @Test
    void aTextInCapitalsIsReadWithBoundedWork() {
        assertThat(read("LONG LINE OF CAPITALS ".repeat(5_000))).hasSizeBetween(1, 3);
    }

    @Test
    void aSentenceWithoutAnEndIsReadOnlyWhereItHasNewNames() {
        assertThat(read("then Anna Marchenko came and it rained and rained and ".repeat(2_000)))
                .singleElement()
                .satisfies(part -> assertThat(part).startsWith("then Anna Marchenko"));
    }

    @Test
    void noNameGoesOnOverASentenceLeftOut() {
        List<Boolean> starts = new ArrayList<>();
        String text = BEGINNING + "Anna Marchenko came. It rained. Ivan Lebedev left.";
        new WindowReader(text, VOCABULARY, new NewNames(text, KNOWN)).forEach(window -> {
            for (int token = 0; token < window.tokens(); token++) {
                if (window.start(token) >= BEGINNING.length()) {
                    starts.add(window.startsLine(token));
                }
            }
        });
        assertThat(starts).containsExactly(true, false, false, false, true, false, false, false);
    }

    @Test
    void aShortPassageIsReadWhole() {
        String passage = "It rained. It rained.";
        List<String> read = new ArrayList<>();
        new WindowReader(passage, VOCABULARY, new NewNames(passage, KNOWN))
                .forEach(window -> read.add(passage.substring(window.start(0), window.end(window.tokens() - 1))));
        assertThat(read).containsExactly(passage);
    }

    /** What is read of each sentence, as they stand in the text, after a beginning that says nothing. */
    private static List<String> read(String passage) {
        String text = BEGINNING + passage;
        List<String> parts = new ArrayList<>();
        NewNames choice = new NewNames(text, KNOWN);
        new WindowReader(text, VOCABULARY, sentence -> {
                    TokenRange part = choice.worthReading(sentence);
                    if (part.length() > 0 && sentence.start(0) >= BEGINNING.length()) {
                        parts.add(text.substring(sentence.start(part.from()), sentence.end(part.to() - 1)));
                    }
                    return part;
                })
                .forEach(window -> {});
        return parts;
    }
}
