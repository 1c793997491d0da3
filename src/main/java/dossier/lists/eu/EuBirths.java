package dossier.lists.eu;

import dossier.lists.BirthDate;
import dossier.lists.Calendars;
import dossier.lists.PartialDate;
import dossier.lists.csv.EnglishDates;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the EU's remarks say of a date of birth: {@code Approximately 1980}, {@code between 1.1.1961 and 31.12.1963}, {@code DOB:
 * 1.2.1970 or 2.1.1970}, {@code Iranian Hijri calendar} beside a year that the column of calendars calls Gregorian.
 */
final class EuBirths {

    private static final String DATE = "(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}/\\d{4}|\\d{4})";
    private static final Pattern APPROXIMATE = Pattern.compile(
            "\\b(?:approx(?:imately|\\.)?|circa|about|presumed|probably)\\b|\\bpossibly\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APPROXIMATE_YEAR =
            Pattern.compile("(?:approx(?:imately|\\.)?|circa|about)\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("between\\s+" + DATE + "\\s+and\\s+" + DATE, Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHS = Pattern.compile(
            "between\\s+(\\p{Lu}\\p{L}{2})\\p{L}*\\.?\\s+and\\s+(\\p{Lu}\\p{L}{2})\\p{L}*\\.?\\s+(\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALTERNATIVES = Pattern.compile(
            "^\\(?(?:DOB:?\\s*|date of birth:?\\s*)?" + DATE + "(?:\\s+or\\s+" + DATE + ")?\\)?\\.?$",
            Pattern.CASE_INSENSITIVE);

    private final String remark;

    private EuBirths(String remark) {
        this.remark = remark;
    }

    static EuBirths of(String remark) {
        return new EuBirths(remark);
    }

    boolean isApproximate() {
        return APPROXIMATE.matcher(remark).find();
    }

    /** The dates that the remark alone gives. */
    List<BirthDate> periods() {
        List<BirthDate> dates = new ArrayList<>();
        Matcher between = BETWEEN.matcher(remark);
        Matcher months = MONTHS.matcher(remark);
        Matcher year = APPROXIMATE_YEAR.matcher(remark);
        Matcher alternatives = ALTERNATIVES.matcher(remark);
        if (between.find()) {
            date(between.group(1))
                    .flatMap(from -> date(between.group(2)).map(to -> new BirthDate(from, to, false)))
                    .ifPresent(dates::add);
        } else if (months.find()) {
            EnglishDates.date(months.group(1) + " " + months.group(3))
                    .flatMap(from -> EnglishDates.date(months.group(2) + " " + months.group(3))
                            .map(to -> new BirthDate(from, to, false)))
                    .ifPresent(dates::add);
        } else if (year.find()) {
            date(year.group(1)).map(known -> new BirthDate(known, known, true)).ifPresent(dates::add);
        } else if (alternatives.find()) {
            date(alternatives.group(1)).map(BirthDate::of).ifPresent(dates::add);
            Optional.ofNullable(alternatives.group(2))
                    .flatMap(EuBirths::date)
                    .map(BirthDate::of)
                    .ifPresent(dates::add);
        }
        return dates;
    }

    /** The date as it is if it is one of our calendar, otherwise converted; empty if that cannot be told. */
    Optional<BirthDate> inOurCalendar(BirthDate date, String calendar) {
        boolean gregorian = calendar.isEmpty() || calendar.equals("GREGORIAN");
        if (!Calendars.isOther(date.from().year())) {
            return gregorian ? Optional.of(date) : Optional.empty();
        }
        return Calendars.converted(date, Calendars.said(remark + (gregorian ? "" : " " + calendar)), List.of());
    }

    private static Optional<PartialDate> date(String text) {
        String[] parts = text.split("[./]");
        try {
            int year = Integer.parseInt(parts[parts.length - 1]);
            int month = parts.length > 1 ? Integer.parseInt(parts[parts.length - 2]) : 0;
            int day = parts.length > 2 ? Integer.parseInt(parts[0]) : 0;
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
