package dossier.articles;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words as they count for its wording: without punctuation, casing and line ends. */
final class CountedWords {

    /** Scripts that put no space between words; each character counts as one. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** What may stand between the words of one name, as in "Lt. Gen. Jean-Luc O'Neill". */
    private static final String WITHIN_NAME = " -'\u2019";

    /** A full stop after so few letters shortens a title or a name ("Gen.", "St.", "J."); after more it ends a sentence. */
    private static final int LONGEST_SHORTENED = 3;

    private final List<Word> words = new ArrayList<>();
    private final String text;
    private int start = -1;
    private boolean goesOn;

    private CountedWords(String text) {
        this.text = text;
    }

    /**
     * One word.
     *
     * @param folded the word in small letters
     * @param capital whether it is written with a capital first letter
     * @param goesOn whether it may belong to one name with the word before it
     */
    record Word(String folded, boolean capital, boolean goesOn) {}

    /** The words of a text, in order. */
    static List<Word> of(String text) {
        CountedWords reader = new CountedWords(Normalizer.normalize(text, Normalizer.Form.NFKC));
        reader.read();
        return reader.words;
    }

    private void read() {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!isOfWord(point)) {
                end(at);
                goesOn &= WITHIN_NAME.indexOf(point) >= 0 || point == '.' && isShort();
            } else if (UNSPACED.contains(UnicodeScript.of(point))) {
                end(at);
                start = at;
                end(next);
            } else if (start < 0) {
                start = at;
            }
            at = next;
        }
        end(text.length());
    }

    private boolean isShort() {
        return !words.isEmpty() && words.get(words.size() - 1).folded().length() <= LONGEST_SHORTENED;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private void end(int at) {
        if (start >= 0) {
            String word = text.substring(start, at);
            words.add(new Word(word.toLowerCase(Locale.ROOT), Character.isUpperCase(word.codePointAt(0)), goesOn));
            start = -1;
            goesOn = true;
        }
    }
}
