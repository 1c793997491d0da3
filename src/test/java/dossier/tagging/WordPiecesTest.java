package dossier.tagging;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class WordPiecesTest {

    private static final List<String> LINES = ModelFiles.lines("vocab.txt");
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final int MEGABYTE = 1_000_000;

    @Test
    void theVocabularyIsWhole() {
        assertThat(LINES).hasSize(30_522);
        assertThat(LINES.get(Vocabulary.UNKNOWN)).isEqualTo("[UNK]");
        assertThat(LINES.get(Vocabulary.START)).isEqualTo("[CLS]");
        assertThat(LINES.get(Vocabulary.END)).isEqualTo("[SEP]");
    }

    @Test
    void everyEntryThatIsAWordIsFoundAsOnePiece() {
        for (int number = 0; number < LINES.size(); number++) {
            String word = LINES.get(number);
            if (!word.startsWith("##") && !word.startsWith("[")) {
                int[] pieces = new int[word.length()];
                int count = VOCABULARY.cut(word.toCharArray(), word.length(), pieces);
                assertThat(List.of(count, pieces[0])).as(word).containsExactly(1, number);
            }
        }
    }

    @Test
    void theTreeCutsLikeAMapOfWords() {
        Map<String, Integer> map = new HashMap<>();
        for (int number = 0; number < LINES.size(); number++) {
            map.put(LINES.get(number), number);
        }
        for (String word : List.of(
                "marchenko", "oleksandr", "unaffable", "vladimirovich", "xqzt", "тест", "東京", "a", "zzzzzz", "aж")) {
            assertThat(pieces(word)).as(word).isEqualTo(longestFirst(map, word));
        }
    }

    @Test
    void capitalsAndAccentsAreDropped() {
        assertThat(pieces("Málaga")).isEqualTo(pieces("malaga"));
        assertThat(pieces("MÁLAGA")).isEqualTo(pieces("malaga"));
        assertThat(pieces("Ma\u0301laga")).isEqualTo(pieces("malaga"));
        assertThat(pieces("Ma\u00ADla\u200Bga")).isEqualTo(pieces("malaga"));
        assertThat(pieces("Ma\u0001laga\u007F")).isEqualTo(pieces("malaga"));
        assertThat(pieces("İstanbul")).isEqualTo(pieces("istanbul"));
        assertThat(pieces("ISTANBUL")).isEqualTo(pieces("istanbul"));
        assertThat(pieces("ΟΔΟΣ")).isEqualTo(pieces("οδος"));
    }

    @Test
    void whatTheVocabularyCannotWriteIsOneUnknownPiece() {
        assertThat(pieces("😀")).containsExactly(Vocabulary.UNKNOWN);
        assertThat(pieces("Ann😀")).containsExactly(Vocabulary.UNKNOWN);
        assertThat(pieces("\uD83D")).containsExactly(Vocabulary.UNKNOWN);
        assertThat(pieces("\u0301")).containsExactly(Vocabulary.UNKNOWN);
        assertThat(pieces("\u200B")).containsExactly(Vocabulary.UNKNOWN);
        assertThat(pieces("[UNK]".substring(1, 4))).hasSizeGreaterThan(0).doesNotContain(Vocabulary.UNKNOWN);
    }

    @Test
    void aHundredLettersAreAWordAndOneMoreAreNot() {
        assertThat(pieces("a".repeat(100))).doesNotContain(Vocabulary.UNKNOWN);
        assertThat(pieces("a".repeat(101))).containsExactly(Vocabulary.UNKNOWN);
        assertThat(pieces("á".repeat(100))).isEqualTo(pieces("a".repeat(100)));
        assertThat(pieces("á".repeat(101))).containsExactly(Vocabulary.UNKNOWN);
    }

    @Test
    void accentsDoNotCountAsLetters() {
        assertThat(pieces("a\u0301\u0316".repeat(100))).isEqualTo(pieces("a".repeat(100)));
        assertThat(pieces("a" + "\u0301".repeat(MEGABYTE))).isEqualTo(pieces("a"));
    }

    @Test
    void hangulThatFallsApartIntoMoreThanAHundredLettersIsNoWord() {
        assertThat(pieces("각".repeat(33))).hasSizeGreaterThan(1);
        assertThat(pieces("각".repeat(34))).containsExactly(Vocabulary.UNKNOWN);
    }

    @Test
    void hugeTokensTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(pieces("a".repeat(MEGABYTE))).containsExactly(Vocabulary.UNKNOWN);
            assertThat(pieces("Σ".repeat(MEGABYTE))).containsExactly(Vocabulary.UNKNOWN);
            assertThat(pieces("\u0301\u0316".repeat(MEGABYTE))).containsExactly(Vocabulary.UNKNOWN);
            assertThat(pieces("ﷺ".repeat(MEGABYTE))).containsExactly(Vocabulary.UNKNOWN);
        });
    }

    private static List<Integer> pieces(String token) {
        WordPieces pieces = new WordPieces(VOCABULARY);
        pieces.read(" " + token + " ", 1, token.length() + 1);
        List<Integer> found = new ArrayList<>();
        for (int index = 0; index < pieces.count(); index++) {
            found.add(pieces.piece(index));
        }
        return found;
    }

    /** The rule as MODEL.md says it. */
    private static List<Integer> longestFirst(Map<String, Integer> map, String word) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            while (to > from && !map.containsKey((from > 0 ? "##" : "") + word.substring(from, to))) {
                to--;
            }
            if (to == from) {
                return List.of(Vocabulary.UNKNOWN);
            }
            found.add(map.get((from > 0 ? "##" : "") + word.substring(from, to)));
            from = to;
        }
        return found;
    }
}
