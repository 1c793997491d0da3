package dossier.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Birth dates of the Persian (solar Hijri) and the Islamic (lunar Hijri) calendar as ours. Both count from 622, the one in solar
 * years, the other in shorter lunar ones, so that 1360 is 1981 in the one and 1941 in the other.
 */
public final class Calendars {

    private static final int FIRST_YEAR = 1250;
    private static final int LAST_YEAR = 1500;

    /** Up to here a lunar year is more than a hundred years ago; from there on a solar one is yet to come. */
    private static final int LAST_SURELY_SOLAR = 1345;

    private static final int FIRST_SURELY_LUNAR = 1406;

    /** The Islamic calendar that Java knows begins with this year. */
    private static final int FIRST_KNOWN_LUNAR = 1300;

    /** The first day of the Persian calendar, and its leap years within 33. */
    private static final LocalDate PERSIAN_EPOCH = LocalDate.of(622, 3, 21);

    private static final Set<Integer> LEAP_YEARS_OF_33 = Set.of(1, 5, 9, 13, 17, 22, 26, 30);
    private static final int LONG_MONTHS = 6;
    private static final int DAYS_OF_LONG_MONTH = 31;

    private static final Set<String> SOLAR_COUNTRIES = Set.of("ir", "af");

    private static final Pattern SOLAR = Pattern.compile(
            "\\b(?:SH|AP|H\\.?S\\.?|solar(?: hijri)?|persian|jalali|shamsi|iranian(?: hijri)?|afghan)\\b(?:\\s+(?:hijri|calendar|year))*|هجری شمسی|ش",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LUNAR = Pattern.compile(
            "\\b(?:AH|A\\.H\\.?|lunar|hijri|hijra|islamic|qamari)\\b(?:\\s+(?:hijri|calendar|year))*|هجري|هـ",
            Pattern.CASE_INSENSITIVE);

    private Calendars() {}

    /** Which calendar is meant. */
    public enum Calendar {
        SOLAR,
        LUNAR,
        NOT_SAID
    }

    /**
     * What a text says of its calendar.
     *
     * @param calendar the calendar
     * @param rest the text without the words that say so
     */
    public record Said(Calendar calendar, String rest) {}

    /** Takes the words that name a calendar out of a text. */
    public static Said said(String text) {
        Matcher solar = SOLAR.matcher(text);
        if (solar.find()) {
            return new Said(Calendar.SOLAR, without(text, solar));
        }
        Matcher lunar = LUNAR.matcher(text);
        return lunar.find() ? new Said(Calendar.LUNAR, without(text, lunar)) : new Said(Calendar.NOT_SAID, text);
    }

    private static String without(String text, Matcher found) {
        return (text.substring(0, found.start()) + text.substring(found.end()))
                .replaceAll("[()]", "")
                .strip();
    }

    /** Whether nobody alive was born in such a year of ours, and many were in that of another calendar. */
    public static boolean isOther(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The same date of ours; empty if it is not known which calendar is meant, or there is no such day. */
    public static Optional<BirthDate> converted(BirthDate date, Said said, List<String> countries) {
        Calendar calendar = calendar(date, said, countries);
        if (calendar == Calendar.NOT_SAID) {
            return Optional.empty();
        }
        try {
            LocalDate first = calendar == Calendar.SOLAR ? firstOfSolar(date.from()) : firstOfLunar(date.from());
            LocalDate last =
                    (calendar == Calendar.SOLAR ? firstOfSolar(next(date.to())) : firstOfLunar(next(date.to())));
            LocalDate end = date.to().isDay() ? last : last.minusDays(1);
            boolean day = date.from().isDay() && !date.isRange();
            PartialDate from = date.from().isDay() ? PartialDate.of(first) : shortened(first, date.from());
            PartialDate to = date.to().isDay() ? PartialDate.of(end) : shortened(end, date.to());
            return Optional.of(new BirthDate(from, day ? from : to, date.circa()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A day as exact as another date: of a year only the year, of a month only the month. */
    private static PartialDate shortened(LocalDate day, PartialDate as) {
        return as.month() == 0
                ? PartialDate.ofYear(day.getYear())
                : PartialDate.ofMonth(day.getYear(), day.getMonthValue());
    }

    /** What comes after a year or month; a day itself. */
    private static PartialDate next(PartialDate date) {
        if (date.isDay()) {
            return date;
        }
        if (date.month() == 0 || date.month() == 12) {
            return date.month() == 0 ? PartialDate.ofYear(date.year() + 1) : PartialDate.ofMonth(date.year() + 1, 1);
        }
        return PartialDate.ofMonth(date.year(), date.month() + 1);
    }

    private static Calendar calendar(BirthDate date, Said said, List<String> countries) {
        if (said.calendar() != Calendar.NOT_SAID) {
            return said.calendar();
        }
        int year = date.from().year();
        if (year <= LAST_SURELY_SOLAR) {
            return Calendar.SOLAR;
        }
        if (year >= FIRST_SURELY_LUNAR) {
            return Calendar.LUNAR;
        }
        if (countries.isEmpty()) {
            return Calendar.NOT_SAID;
        }
        return countries.stream().anyMatch(SOLAR_COUNTRIES::contains) ? Calendar.SOLAR : Calendar.LUNAR;
    }

    /** "Persian" or "Islamic". */
    public static String inWords(BirthDate date, Said said, List<String> countries) {
        return calendar(date, said, countries) == Calendar.SOLAR ? "Persian" : "Islamic";
    }

    private static LocalDate firstOfSolar(PartialDate date) {
        int month = Math.max(1, date.month());
        int day = Math.max(1, date.day());
        if (day > (month <= LONG_MONTHS ? DAYS_OF_LONG_MONTH : DAYS_OF_LONG_MONTH - 1)) {
            throw new DateTimeException("no such day: " + date);
        }
        int months = Math.min(month - 1, LONG_MONTHS) * DAYS_OF_LONG_MONTH
                + Math.max(0, month - 1 - LONG_MONTHS) * (DAYS_OF_LONG_MONTH - 1);
        int year = date.year() - 1;
        long leaps = (long) (year / 33) * LEAP_YEARS_OF_33.size()
                + LEAP_YEARS_OF_33.stream().filter(leap -> leap <= year % 33).count();
        return PERSIAN_EPOCH.plusDays(365L * year + leaps + months + day - 1L);
    }

    private static LocalDate firstOfLunar(PartialDate date) {
        if (date.year() < FIRST_KNOWN_LUNAR) {
            throw new DateTimeException("before the calendar that is known: " + date);
        }
        return LocalDate.from(HijrahDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day())));
    }
}
