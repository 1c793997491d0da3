package dossier.names.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

import java.util.Map;

/**
 * Brings text to one way of writing it: compatibility forms resolved, invisible characters and marks gone, words that
 * mix look-alike letters of two scripts put into one. Idempotent; case is kept.
 */
public final class Normaliser {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Map<String, String> TO_LATIN = LetterTables.standard().table("LookAlikeToLatin");
    private static final Map<String, String> TO_CYRILLIC =
            LetterTables.standard().table("LookAlikeToCyrillic");

    private Normaliser() {}

    /** The text in normal form; the same object if nothing is to be done. */
    public static String normalise(String text) {
        if (isAscii(text)) {
            return text;
        }
        String composed = NFKC.normalize(withoutInvisible(text));
        return unmixed(withoutInvisible(withoutMarks(composed)));
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Soft hyphens, joiners, marks of direction: they show nothing and are no part of a name. */
    public static boolean isInvisible(int c) {
        return c == 0x00AD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /** An apostrophe, or a sign that stands for one in romanised names. */
    public static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'', '`', '\u00B4', '\u2018', '\u2019', '\u02BB', '\u02BC', '\u02BF', '\u02BE', '\u02B9', '\u2032' ->
                true;
            default -> false;
        };
    }

    private static String withoutInvisible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
        return kept.length() == text.length() ? text : kept.toString();
    }

    private static String withoutMarks(String composed) {
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> appendWithoutMarks(kept, c));
        return NFC.normalize(kept);
    }

    private static void appendWithoutMarks(StringBuilder kept, int c) {
        if (c < 0x80 || carriesSound(c)) {
            kept.appendCodePoint(c);
            return;
        }
        String parts = NFD.getDecomposition(c);
        if (parts == null) {
            appendUnlessMark(kept, c);
            return;
        }
        parts.codePoints().forEach(part -> appendUnlessMark(kept, part));
    }

    private static void appendUnlessMark(StringBuilder kept, int c) {
        boolean indicOrThai = c >= 0x0900 && c < 0x0E80;
        if (indicOrThai || Character.getType(c) != Character.NON_SPACING_MARK) {
            kept.appendCodePoint(c);
        }
    }

    /** Composed letters whose mark makes another sound: short i, Ukrainian yi, Belarusian short u; Hangul; kana. */
    private static boolean carriesSound(int c) {
        return switch (c) {
            case 'й', 'Й', 'ї', 'Ї', 'ў', 'Ў' -> true;
            default -> (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3040 && c <= 0x30FF);
        };
    }

    private static String unmixed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                out.append(unmixedWord(text.substring(start, i)));
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static String unmixedWord(String word) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin += c < 0x250 && Character.isLetter(c) ? 1 : 0;
            other += c >= 0x370 && c < 0x530 ? 1 : 0;
        }
        if (latin == 0 || other == 0) {
            return word;
        }
        return replaced(word, latin >= other ? TO_LATIN : TO_CYRILLIC);
    }

    private static String replaced(String word, Map<String, String> lookAlikes) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            out.append(lookAlikes.getOrDefault(letter, letter));
        }
        return out.toString();
    }

    /** Lower case whatever the machine's language; every code point by itself, so that offsets into words stay simple. */
    public static String lowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return UCharacter.foldCase(word, true);
            }
        }
        return lowerCaseAscii(word);
    }

    private static String lowerCaseAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return word.toLowerCase(java.util.Locale.ROOT);
            }
        }
        return word;
    }
}
