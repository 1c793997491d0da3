package dossier.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands between two blanks.
 *
 * @param from where it begins in the field
 * @param to where it ends, exclusive
 * @param key its letters, digits and the signs {@code &} and {@code +}, lower case: "a.k.a." is aka. Single letters keep a slash between them: "M/V" is m/v
 */
record FieldWord(int from, int to, String key) {

    /** The words of a part of a field. */
    static List<FieldWord> in(String field, int from, int to) {
        List<FieldWord> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            while (at < to && isBlank(field.charAt(at))) {
                at++;
            }
            int begin = at;
            while (at < to && !isBlank(field.charAt(at))) {
                at++;
            }
            if (at > begin) {
                words.add(new FieldWord(begin, at, key(field, begin, at)));
            }
        }
        return words;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static String key(String field, int from, int to) {
        StringBuilder key = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char letter = field.charAt(at);
            if (isKept(letter) || letter == '/' && isBetweenSingleLetters(field, at, from, to)) {
                key.append(letter);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isKept(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || letter == '&'
                || letter == '+';
    }

    /** The one before begins the word or follows a slash, and the one behind ends it or stands before a slash. */
    private static boolean isBetweenSingleLetters(String field, int at, int from, int to) {
        return at > from
                && at + 1 < to
                && isKept(field.charAt(at - 1))
                && isKept(field.charAt(at + 1))
                && (at - 1 == from || !isKept(field.charAt(at - 2)))
                && (at + 2 == to || !isKept(field.charAt(at + 2)));
    }
}
