package dossier.lists;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as it was published: a year, a month or a day. Written {@code 1961}, {@code 1961-04} or
 * {@code 1961-04-24}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month or the year is known
 */
public record PartialDate(int year, int month, int day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("not a year: " + year);
        }
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day needs a month");
        }
        if (month != 0 && !YearMonth.of(year, month).isValidDay(day == 0 ? 1 : day)) {
            throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 1961}, {@code 1961-04} or {@code 1961-04-24}.
     *
     * @throws DateTimeException if the text is none of these or no such day exists
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("not a date (yyyy, yyyy-mm or yyyy-mm-dd): " + text);
        }
        return new PartialDate(
                Integer.parseInt(parts.group(1)),
                parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
                parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
    }

    /** The first day that this date may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day that this date may mean. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    public boolean isDay() {
        return day != 0;
    }

    /** As a report writes it: {@code 1961}, {@code April 1961} or {@code 24 April 1961}. */
    public String inWords() {
        if (month == 0) {
            return Integer.toString(year);
        }
        String named = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        return day == 0 ? named : day + " " + named;
    }

    @Override
    @JsonValue
    public String toString() {
        StringBuilder text = new StringBuilder("yyyy-mm-dd".length());
        append(text, year, 4);
        if (month != 0) {
            append(text.append('-'), month, 2);
        }
        if (day != 0) {
            append(text.append('-'), day, 2);
        }
        return text.toString();
    }

    /** Dates are written out for every comparison of two of them, so that this is no place for a format. */
    private static void append(StringBuilder text, int number, int digits) {
        String written = Integer.toString(number);
        text.append("0".repeat(Math.max(0, digits - written.length()))).append(written);
    }
}
