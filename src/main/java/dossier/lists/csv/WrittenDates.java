package dossier.lists.csv;

import dossier.lists.BirthDate;
import dossier.lists.PartialDate;
import dossier.lists.WrittenBirth;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as many hands write them: {@code 1961-04-24}, {@code 24/04/1961} and {@code 24.04.1961} with the day first, {@code 24 April 1961},
 * {@code Apr. 1961}, {@code 1961}; of a moment its day.
 */
public final class WrittenDates {

    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T Z+]|-\\d{2}:).*");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[ -])?(\\p{L}{3,9})\\.?[ ,-]+(\\d{4})");
    private static final int LETTERS_OF_MONTH = 3;

    private WrittenDates() {}

    /** A date, or empty if it is none or no such day exists. */
    public static Optional<PartialDate> date(String text) {
        String tidy = CellText.tidy(text);
        Matcher moment = MOMENT.matcher(tidy);
        if (moment.matches()) {
            return WrittenBirth.iso(moment.group(1));
        }
        return Stream.of(WrittenBirth.iso(tidy), SlashDates.read(tidy), dotted(tidy), named(tidy))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A date of birth, with {@code circa} and ranges; empty if it is none. */
    public static Optional<BirthDate> birth(String text) {
        return WrittenBirth.read(CellText.tidy(text), WrittenDates::date);
    }

    private static Optional<PartialDate> dotted(String text) {
        Matcher parts = DOTTED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = Stream.of(parts.group(1), parts.group(2), parts.group(3))
                .map(Integer::parseInt)
                .toList();
        try {
            return Optional.of(new PartialDate(numbers.get(2), numbers.get(1), numbers.get(0)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> named(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        String plain = monthFirst.matches()
                ? monthFirst.group(2) + " " + monthFirst.group(1) + " " + monthFirst.group(3)
                : text;
        Matcher parts = NAMED.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String month = parts.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                + parts.group(2).substring(1, LETTERS_OF_MONTH).toLowerCase(Locale.ROOT);
        String day = parts.group(1) == null ? "" : parts.group(1) + " ";
        return EnglishDates.date(day + month + " " + parts.group(3));
    }
}
