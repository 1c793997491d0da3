package dossier.names.script;

import java.util.Map;
import java.util.Optional;

/**
 * Writes a word in the letters a-z and digits. Own tables for the scripts that names usually come in, because they
 * keep what romanisations keep and cost nanoseconds; ICU for the rest.
 */
public final class Transliterator {

    /** Longer words are cut: no name has one, and work must stay bounded. */
    static final int MAX_LETTERS = 48;

    private static final LetterTables LETTERS = LetterTables.standard();
    private static final Map<String, String> INDIC = LETTERS.table("Indic");
    private static final Map<String, String> INDIC_VOWEL = LETTERS.table("IndicVowel");
    private static final String[] HANGUL_INITIAL = LETTERS.numbered("HangulInitial");
    private static final String[] HANGUL_VOWEL = LETTERS.numbered("HangulVowel");
    private static final String[] HANGUL_FINAL = LETTERS.numbered("HangulFinal");
    private static final char HANGUL_FIRST = '\uAC00';
    private static final char HANGUL_LAST = '\uD7A3';

    private Transliterator() {}

    /** Whether the word is written in a script that leaves out vowels. */
    public static boolean isConsonantScript(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isConsonantLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConsonantLetter(char c) {
        boolean hebrewOrArabic = (c >= 0x05D0 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F);
        return hebrewOrArabic && Character.isLetter(c);
    }

    /**
     * @param word one word in normal form, lower case
     * @return its Latin letters and digits; the word itself (cut) when nothing of it can be written in Latin
     */
    public static String latin(String word) {
        String latin = Normaliser.isAscii(word) ? word : transliterated(word);
        return latin.length() <= MAX_LETTERS ? latin : latin.substring(0, MAX_LETTERS);
    }

    /** The first letter, or the letters that romanise it: "zhiguli" begins with zh. */
    public static String initial(String latin) {
        boolean two = latin.length() > 1
                && (latin.charAt(1) == 'h' && "zcsk".indexOf(latin.charAt(0)) >= 0
                        || latin.startsWith("ts")
                        || latin.startsWith("yu")
                        || latin.startsWith("ya"));
        return latin.substring(0, two ? 2 : Math.min(1, latin.length()));
    }

    private static String transliterated(String word) {
        String ordered = thaiVowelsAfterConsonants(word);
        StringBuilder out = new StringBuilder(ordered.length() + 8);
        boolean openConsonant = false;
        for (int i = 0; i < ordered.length() && out.length() < MAX_LETTERS; i++) {
            char c = ordered.charAt(i);
            if (isIndic(c)) {
                openConsonant = appendIndic(out, c, openConsonant);
                continue;
            }
            openConsonant = false;
            String pair = LETTERS.pair(ordered, i);
            if (!pair.isEmpty()) {
                out.append(pair);
                i++;
                continue;
            }
            i += appendLetter(out, ordered, i);
        }
        return out.isEmpty() ? word : out.toString();
    }

    /** Appends one code point's Latin; returns how many further code units it took. */
    private static int appendLetter(StringBuilder out, String word, int index) {
        char c = word.charAt(index);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out.append(c);
            return 0;
        }
        if (LETTERS.knows(c)) {
            out.append(LETTERS.latin(c));
            return 0;
        }
        if (c >= HANGUL_FIRST && c <= HANGUL_LAST) {
            out.append(hangul(c));
            return 0;
        }
        Optional<String> han = HanLetters.latin(c);
        if (han.isPresent()) {
            out.append(han.get());
            return 0;
        }
        int codePoint = word.codePointAt(index);
        int digit = Character.digit(codePoint, 10);
        out.append(digit >= 0 ? Integer.toString(digit) : IcuTransliteration.latin(codePoint));
        return Character.charCount(codePoint) - 1;
    }

    /** The usual spelling of one Hangul syllable. */
    static String hangul(char syllable) {
        int index = syllable - HANGUL_FIRST;
        return HANGUL_INITIAL[index / 588] + HANGUL_VOWEL[index % 588 / 28] + HANGUL_FINAL[index % 28];
    }

    /** The nine blocks from Devanagari to Malayalam, which share one order of letters. */
    private static boolean isIndic(char c) {
        return c >= 0x0900 && c < 0x0D80 && !Character.isDigit(c);
    }

    /** Appends one Indic sign; returns whether it is a consonant that still waits for its vowel. */
    private static boolean appendIndic(StringBuilder out, char c, boolean openConsonant) {
        int offset = (c - 0x0900) % 0x80;
        String model = String.valueOf((char) (0x0900 + offset));
        String vowel = INDIC_VOWEL.get(model);
        if (vowel != null) {
            out.append(vowel);
            return false;
        }
        boolean nasal = offset == 1 || offset == 2;
        String letter = nasal ? "n" : INDIC.get(model);
        if (letter == null) {
            boolean virama = offset == 0x4D;
            return openConsonant && !virama;
        }
        out.append(openConsonant ? "a" : "").append(letter);
        return !nasal && offset >= 0x15;
    }

    /** Thai writes some vowels before the consonant they are spoken after. */
    private static String thaiVowelsAfterConsonants(String word) {
        StringBuilder out = null;
        for (int i = 0; i + 1 < word.length(); i++) {
            char c = word.charAt(i);
            char next = word.charAt(i + 1);
            if (c >= 'เ' && c <= 'ไ' && next >= 'ก' && next <= 'ฮ') {
                out = out == null ? new StringBuilder(word) : out;
                out.setCharAt(i, next);
                out.setCharAt(i + 1, c);
                i++;
            }
        }
        return out == null ? word : out.toString();
    }
}
