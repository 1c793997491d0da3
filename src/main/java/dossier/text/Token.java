package dossier.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word or a mark of a text. Only words have a key.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last; the ending "'s" is a token of its own, the full stops of "U.S." belong to the word
 * @param surface as it stands in the text, without the full stops of an acronym ("US" for "U.S."), the hyphen of a line end
 *     ("sanctioned" for "sanc-" and "tioned") and characters that cannot be seen
 * @param key lower case, without accents and apostrophes; empty for a mark
 * @param kind what it is
 * @param before what stands between the word before and this word; says nothing for a mark
 */
public record Token(int start, int end, String surface, String key, Kind kind, Gap before) {

    /** Longer words are rubbish: their surface and key are cut, so that they cost little. */
    static final int LONGEST_WORD = 60;

    /** What a token is. Quotation marks and symbols are no tokens. */
    public enum Kind {
        /** Letters and digits; "250,000", "13.5" and "O'Neill" are one word, "&" is a word with the key "and". */
        WORD,
        COMMA,
        COLON,
        SEMICOLON,
        DASH,
        /** Between two letters or digits, without a space. */
        HYPHEN,
        /** An opening bracket. */
        OPEN,
        /** A closing bracket. */
        CLOSE,
        /** The ending "'s". */
        POSSESSIVE,
        /** Dots after which the sentence goes on. */
        ELLIPSIS,
        /** The mark that ends a sentence, if it is no question mark. */
        END,
        /** The mark that ends a question. */
        QUESTION
    }

    /** What stands between two words. */
    public enum Gap {
        SPACE,
        HYPHEN,
        /** The full stop of an initial: "J. D. Vance". */
        INITIAL,
        /** The full stop of an abbreviation: "Lt. Gen.". */
        ABBREVIATION,
        COMMA,
        /** The ending "'s" and nothing else: "the People's Republic". */
        POSSESSIVE,
        /** Brackets, quotation marks, dashes, colons, or several marks. */
        PUNCTUATION,
        /** The end of a sentence or paragraph; also before the first word. */
        SENTENCE;

        /** Whether a name may go on over it. */
        public boolean insideName() {
            return this == SPACE || this == HYPHEN || this == INITIAL;
        }

        /** Whether a mark stands there that is no comma, hyphen or full stop. */
        public boolean isMark() {
            return this == PUNCTUATION || this == POSSESSIVE;
        }

        /** Whether a phrase may go on over it. */
        public boolean insidePhrase() {
            return insideName() || this == ABBREVIATION;
        }
    }

    /** Whether it is a word and no mark. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is the mark that ends a sentence. */
    public boolean endsSentence() {
        return kind == Kind.END || kind == Kind.QUESTION;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapital() {
        int first = surface.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether it has several letters, all of them capitals. */
    public boolean isAllCapitals() {
        return key.length() > 1
                && surface.codePoints().noneMatch(Character::isLowerCase)
                && surface.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Whether it is one capital letter. */
    public boolean isInitial() {
        return key.length() == 1 && isCapital();
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** The key of a word: lower case, without accents, apostrophes and compatibility forms. Twice the same is once. */
    public static String keyOf(String surface) {
        String cut = surface.length() > LONGEST_WORD ? surface.substring(0, LONGEST_WORD) : surface;
        int plain = 0;
        while (plain < cut.length() && isPlain(cut.charAt(plain))) {
            plain++;
        }
        return plain == cut.length() ? cut : folded(cut);
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static String folded(String surface) {
        boolean ascii = surface.chars().allMatch(letter -> letter < 0x80);
        String decomposed = ascii ? surface : Normalizer.normalize(surface, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
