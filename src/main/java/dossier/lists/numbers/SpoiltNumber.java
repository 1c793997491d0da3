package dossier.lists.numbers;

import java.util.regex.Pattern;

/**
 * A number that a spreadsheet took for a quantity and wrote with a power of ten: {@code 1.12785E+12}. Its last digits are lost, so that it
 * equals many numbers and is none of them.
 */
public final class SpoiltNumber {

    /** 1.12785E+12, 1,12785E+12, 7E+09, 1.12785e12. */
    private static final Pattern POWER =
            Pattern.compile("[+-]?\\d(?:[.,]\\d{1,15})?[Ee]\\+\\d{1,3}|[+-]?\\d[.,]\\d{1,15}[Ee]\\d{1,3}");

    private static final Pattern LABEL = Pattern.compile("^[\\p{L}\\s./№#-]{0,40}[:\\s]\\s*");

    private SpoiltNumber() {}

    /** Whether the text is such a number, with or without what it is before it. */
    public static boolean isOne(String text) {
        String plain = text.strip();
        return POWER.matcher(plain).matches()
                || POWER.matcher(LABEL.matcher(plain).replaceFirst("")).matches();
    }

    /** What happened to it and what helps, in words. */
    public static String note(String text) {
        return "'" + text.strip()
                + "' is no longer a number: a spreadsheet rounded it and its last digits are lost; it was not compared."
                + " Format the column as text and export the table again";
    }
}
