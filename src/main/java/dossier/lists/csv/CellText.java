package dossier.lists.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small repairs of cells that every list needs: spaces, and several values in one cell. */
public final class CellText {

    /** "(1) Syria (2) Jordan", also "(1-3) Libya" and "(1) to (3) Libya". */
    private static final Pattern NUMBER =
            Pattern.compile("\\(\\d{1,2}(?:\\s*-\\s*\\d{1,2})?\\)(?:\\s*to\\s*\\(\\d{1,2}\\))?");

    private CellText() {}

    /** The text without space at its ends, every run of spaces and line breaks inside as one space; letters untouched. */
    public static String tidy(String text) {
        String stripped = text.strip();
        if (!needsTidying(stripped)) {
            return stripped;
        }
        StringBuilder tidy = new StringBuilder(stripped.length());
        boolean inSpace = true;
        for (int i = 0; i < stripped.length(); i++) {
            char letter = stripped.charAt(i);
            boolean space = isSpace(letter);
            if (!space) {
                tidy.append(letter);
            } else if (!inSpace) {
                tidy.append(' ');
            }
            inSpace = space;
        }
        return tidy.toString().strip();
    }

    /**
     * The values of a cell that numbers them.
     *
     * @param text {@code (1) Syria (2) Jordan}, or one plain value
     * @return each value tidied, without its number and a comma or semicolon after it; empty for an empty cell
     */
    public static List<String> values(String text) {
        String tidy = tidy(text);
        if (tidy.isEmpty()) {
            return List.of();
        }
        Matcher number = NUMBER.matcher(tidy);
        if (!number.lookingAt()) {
            return List.of(tidy);
        }
        List<String> values = new ArrayList<>();
        int start = number.end();
        while (number.find()) {
            addValue(values, tidy.substring(start, number.start()));
            start = number.end();
        }
        addValue(values, tidy.substring(start));
        return List.copyOf(values);
    }

    private static void addValue(List<String> values, String piece) {
        String value = piece.strip();
        while (value.endsWith(",") || value.endsWith(";")) {
            value = value.substring(0, value.length() - 1).strip();
        }
        if (!value.isEmpty()) {
            values.add(value);
        }
    }

    private static boolean needsTidying(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter != ' ' && isSpace(letter) || letter == ' ' && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return !text.isEmpty() && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)));
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u200b'
                || letter == '\ufeff';
    }
}
