package dossier.tagging;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes word pieces of tokens: small letters without accents, cut by the {@link Vocabulary}. Holds the pieces of the last
 * token, so each thread needs one of its own. An ASCII token, by far the most, is read where it stands.
 */
final class WordPieces {

    /** Longest token, in code points and without accents, that is looked up; a longer one is no word. */
    static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final StringBuilder kept = new StringBuilder();
    private final char[] letters = new char[2 * LONGEST_WORD]; // a code point is two of them at most
    private final int[] pieces = new int[letters.length];
    private int count;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes the pieces of the token from {@code start} to {@code end}. */
    void read(String text, int start, int end) {
        int length = normalise(text, start, end);
        if (length == 0) {
            pieces[0] = Vocabulary.UNKNOWN;
            count = 1;
            return;
        }
        count = vocabulary.cut(letters, length, pieces);
    }

    /** How many pieces the last token has: 1 to 100. */
    int count() {
        return count;
    }

    int piece(int index) {
        return pieces[index];
    }

    /** Fills {@link #letters} and gives their number, 0 if there are none or too many. */
    private int normalise(String text, int start, int end) {
        int length = 0;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            if (letter >= 0x80) {
                return normaliseAny(text, start, end);
            }
            if (Characters.isLeftOut(letter)) {
                continue;
            }
            if (length == LONGEST_WORD) {
                return 0;
            }
            letters[length++] = Characters.isAsciiCapital(letter) ? (char) (letter + 'a' - 'A') : letter;
        }
        return length;
    }

    /**
     * What is left out goes first, and a token that is still too long then is given up: what remains is short, whatever the
     * text, and that matters because a heap of accents, or of capital sigmas, takes the JDK more than linear time.
     */
    private int normaliseAny(String text, int start, int end) {
        kept.setLength(0);
        int characters = keep(text, start, end);
        if (characters > LONGEST_WORD) {
            return 0;
        }
        String decomposed = Normalizer.normalize(kept.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        kept.setLength(0);
        if (keep(decomposed, 0, decomposed.length()) > LONGEST_WORD) {
            return 0;
        }
        int length = kept.length();
        kept.getChars(0, length, letters, 0);
        return length;
    }

    /** Appends to {@link #kept} and counts; stops after one character too many. */
    private int keep(CharSequence text, int start, int end) {
        int characters = 0;
        int character;
        for (int at = start; at < end && characters <= LONGEST_WORD; at += Character.charCount(character)) {
            character = Character.codePointAt(text, at);
            if (!Characters.isLeftOut(character)) {
                kept.appendCodePoint(character);
                characters++;
            }
        }
        return characters;
    }
}
