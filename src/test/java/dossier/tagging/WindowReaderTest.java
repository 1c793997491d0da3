package dossier.tagging;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class WindowReaderTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    /** One piece each. */
    private static final String WORD = "word ";

    @Test
    void shortSentencesShareAWindowAcrossLines() {
        assertThat(windows("One here.\n\nTwo there. Three.")).containsExactly("One here . Two there . Three .");
    }

    @Test
    void aWindowHoldsExactly126Pieces() {
        String full = WORD.repeat(125) + ".";
        assertThat(sizes(full)).containsExactly(126);
        assertThat(sizes(full + " Next.")).containsExactly(126, 2);
        assertThat(sizes("Next. " + full)).containsExactly(2, 126);
        assertThat(sizes(WORD.repeat(62) + ". " + WORD.repeat(62) + ".")).containsExactly(126);
        assertThat(sizes(WORD.repeat(62) + ". " + WORD.repeat(63) + ".")).containsExactly(63, 64);
    }

    @Test
    void aSentenceEndsAtItsMarkIfWhiteSpaceFollows() {
        assertThat(sentences("Yes. No! Why? So… On")).containsExactly("Yes .", "No !", "Why ?", "So …", "On");
        assertThat(sentences("At 3.14 or example.com or a?b")).hasSize(1);
    }

    @Test
    void closingQuoteOrBracketBelongsToTheSentenceThatEndsInIt() {
        assertThat(sentences("“Go.” He went. (So it is.) He ‘said no’ twice."))
                .containsExactly("“ Go . ”", "He went .", "( So it is . )", "He ‘ said no ’ twice .");
        assertThat(sentences("It is. ” Then.")).containsExactly("It is .", "” Then .");
    }

    @Test
    void onlyOneClosingMarkIsLookedThrough() {
        assertThat(sentences("(“Go.”) He went.")).hasSize(1);
    }

    @Test
    void initialsAndAbbreviationsEndNoSentence() {
        assertThat(sentences("Mr. J. R. Weston of Acme Inc. met Lt. Gen. Ж. Доу on Sept. 3. Then he left."))
                .containsExactly(
                        "Mr . J . R . Weston of Acme Inc . met Lt . Gen . Ж . Доу on Sept . 3 .", "Then he left .");
        assertThat(sentences("DR. No. Yes.")).containsExactly("DR . No . Yes .");
        assertThat(sentences("in INC.) And")).hasSize(1);
        assertThat(sentences("Is he Mr! Yes.")).containsExactly("Is he Mr !", "Yes .");
    }

    @Test
    void aFullStopApartFromTheAbbreviationEndsTheSentence() {
        assertThat(sentences("Acme Inc . Then")).containsExactly("Acme Inc .", "Then");
        assertThat(sentences("Point 5. Then")).containsExactly("Point 5 .", "Then");
    }

    @Test
    void theEndOfALineEndsASentence() {
        assertThat(sentences("A headline\nof two lines Inc.\nx"))
                .containsExactly("A headline", "of two lines Inc .", "x");
        assertThat(sentences("One\r\nTwo\rthree")).containsExactly("One", "Two three");
    }

    @Test
    void aLongSentenceIsCutAfterItsLastBreakBeyondHalfAWindow() {
        assertThat(sizes(WORD.repeat(70) + ", " + WORD.repeat(10) + "; " + WORD.repeat(100)))
                .containsExactly(82, 100);
        assertThat(sizes(WORD.repeat(63) + ", " + WORD.repeat(100))).containsExactly(64, 100);
    }

    @Test
    void aBreakTooFarInFrontDoesNotCount() {
        assertThat(sizes(WORD.repeat(62) + ", " + WORD.repeat(100))).containsExactly(126, 37);
    }

    @Test
    void aLongSentenceWithoutBreaksIsCutWhereTheWindowIsFull() {
        assertThat(sizes(WORD.repeat(300))).containsExactly(126, 126, 48);
    }

    @Test
    void theWindowBeforeALongSentenceIsClosedAndItsRestSharesItsOwnWithTheNext() {
        assertThat(sizes("Short one. " + WORD.repeat(150) + ". Next one.")).containsExactly(3, 126, 28);
    }

    @Test
    void tokensOfSeveralPiecesAreNeverCut() {
        String name = "oleksandr"; // four pieces
        assertThat(sizes((name + " ").repeat(40))).containsExactly(124, 36);
        assertThat(sizes(WORD.repeat(125) + name)).containsExactly(125, 4);
    }

    @Test
    void longestWordsAfterALateBreakStillFit() {
        String longest = "q".repeat(100);
        int pieces = sizes(longest).get(0);
        assertThat(sizes((WORD.repeat(63) + ", " + WORD.repeat(40) + longest + " ").repeat(4)))
                .allSatisfy(size -> assertThat(size).isBetween(1, 126))
                .satisfies(sizes ->
                        assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(4 * (104 + pieces)));
    }

    @Test
    void oneCutMayNotBeEnough() {
        // the first cut falls after the comma, the word behind it makes the rest too long again
        assertThat(sizes(WORD.repeat(63) + ", " + WORD.repeat(62) + "q".repeat(100)))
                .allSatisfy(size -> assertThat(size).isBetween(1, 126));
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "😀 Jose\u0301 met\n\tAnn.";
        new WindowReader(text, VOCABULARY).forEach(window -> {
            assertThat(words(text, window)).containsExactly("😀", "Jose\u0301", "met", "Ann", ".");
            assertThat(IntStream.range(0, window.tokens()).filter(window::startsLine))
                    .containsExactly(0, 3);
        });
    }

    @Test
    void hugeLinesOfRubbishPassThroughInWindows() {
        for (String rubbish : List.of("x", ".", "a.", "a ", ", ", "\u0000\uFFFD\uD800;", "ж, ")) {
            List<Integer> sizes = sizes(rubbish.repeat(1_000_000 / rubbish.length()));
            assertThat(sizes).isNotEmpty().allSatisfy(size -> assertThat(size).isBetween(1, 126));
        }
    }

    private static List<String> windows(String text) {
        List<String> windows = new ArrayList<>();
        new WindowReader(text, VOCABULARY).forEach(window -> windows.add(String.join(" ", words(text, window))));
        return windows;
    }

    private static List<Integer> sizes(String text) {
        List<Integer> sizes = new ArrayList<>();
        new WindowReader(text, VOCABULARY).forEach(window -> sizes.add(window.pieces()));
        return sizes;
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        SentenceEnds ends = new SentenceEnds(text);
        TokenReader tokens = new TokenReader(text);
        while (tokens.next()) {
            boolean starts = tokens.startsLine() || tokens.start() > ends.lastEnd() && ends.afterLast();
            if (starts && sentence.length() > 0) {
                sentences.add(sentence.toString());
                sentence.setLength(0);
            }
            sentence.append(sentence.length() == 0 ? "" : " ").append(text, tokens.start(), tokens.end());
            ends.add(tokens.start(), tokens.end());
        }
        sentences.add(sentence.toString());
        return sentences;
    }

    private static List<String> words(String text, TokenRun window) {
        return IntStream.range(0, window.tokens())
                .mapToObj(token -> text.substring(window.start(token), window.end(token)))
                .collect(Collectors.toList());
    }
}
