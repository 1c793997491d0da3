package dossier.lists.csv;

import dossier.lists.BirthDate;
import dossier.lists.PartialDate;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with English month names: {@code 11 Sep 1965}, {@code Apr 1961}, {@code circa 1951}, {@code 1951 to 1953}. */
public final class EnglishDates {

    /** English month names, cut to three letters; position is the month less one. */
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2}) )?([A-Z][a-z]{2}) )?(\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?: to |\\s*-\\s*)(.+)");
    private static final String CIRCA = "circa ";

    private EnglishDates() {}

    /** A birth date, or empty if it is none. */
    public static Optional<BirthDate> birthDate(String text) {
        boolean circa = text.startsWith(CIRCA);
        String date = circa ? text.substring(CIRCA.length()) : text;
        Optional<PartialDate> one = date(date);
        if (one.isPresent()) {
            return one.map(day -> new BirthDate(day, day, circa));
        }
        Matcher range = RANGE.matcher(date);
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> to = date(range.group(2));
        return date(range.group(1)).flatMap(from -> to.map(end -> new BirthDate(from, end, circa)));
    }

    /** A date, or empty if it is none or no such day exists. */
    public static Optional<PartialDate> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = parts.group(2) == null ? 0 : MONTHS.indexOf(parts.group(2)) + 1;
        if (parts.group(2) != null && month == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(parts.group(3)),
                    month,
                    parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
