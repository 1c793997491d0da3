package dossier.lists.csv;

import dossier.lists.PartialDate;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the United Kingdom writes them, with its placeholders for what is not known: {@code 07/10/1952},
 * {@code dd/10/1952}, {@code 00/00/1952}, {@code 10/1952}, {@code 1952}; some with the apostrophe of a spreadsheet before.
 */
public final class SlashDates {

    private static final Pattern DATE =
            Pattern.compile("'?(?:(?:(\\d{1,2}|dd)/)?(\\d{1,2}|mm)/)?(\\d{4})", Pattern.CASE_INSENSITIVE);

    private SlashDates() {}

    /** The date as precise as it is known, or empty if it is none or no such day exists. */
    public static Optional<PartialDate> read(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = number(parts.group(2));
        try {
            return Optional.of(
                    new PartialDate(Integer.parseInt(parts.group(3)), month, month == 0 ? 0 : number(parts.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
    }
}
