package dossier.claims.dates;

import dossier.claims.SaidDate;
import dossier.claims.SaidDate.Precision;
import dossier.claims.dates.DateReader.Read;
import dossier.lists.PartialDate;
import dossier.text.Token.Kind;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Dates of the calendar without their preposition: "Thursday", "15 March 2022", "the spring of 2022", "2016". */
final class CalendarDateReader {

    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");

    private final DateWords words;
    private final Optional<LocalDate> publishedOn;

    CalendarDateReader(DateWords words, Optional<LocalDate> publishedOn) {
        this.words = words;
        this.publishedOn = publishedOn;
    }

    /**
     * @param related whether a preposition stands before it; a bare year or month then is a date too
     */
    Optional<Read> at(int from, boolean related) {
        return weekday(from).or(() -> written(from, related));
    }

    /** "Thursday", "last Thursday", "Tuesday, March 15, 2022". */
    private Optional<Read> weekday(int from) {
        boolean lastWeek = words.key(from).equals("last");
        int at = lastWeek || words.key(from).equals("this") ? from + 1 : from;
        int weekday = words.weekday(at);
        if (weekday == 0) {
            return Optional.empty();
        }
        int next = words.isMark(at + 1, Kind.COMMA) ? at + 2 : at + 1;
        Optional<Read> full = day(next);
        if (full.isPresent()) {
            return full;
        }
        int end = words.endOf("day-part", at + 1);
        DayOfWeek day = DayOfWeek.of(weekday);
        SaidDate date = publishedOn
                .map(today -> today.with(TemporalAdjusters.previousOrSame(day)))
                // "last Thursday" is that of this week or of the week before
                .map(found -> lastWeek
                        ? SaidDate.of(Precision.DAY, PartialDate.of(found.minusDays(7)), PartialDate.of(found))
                        : SaidDate.day(found))
                .orElse(SaidDate.none());
        return Optional.of(new Read(date, end));
    }

    private Optional<Read> written(int from, boolean related) {
        int at = related ? words.endOf("date-part", from) : from;
        return iso(at).or(() -> range(at, related))
                .or(() -> day(at))
                .or(() -> season(at))
                .or(() -> month(at, related))
                .or(() -> year(at, related));
    }

    /** "2022-03-10". */
    private Optional<Read> iso(int at) {
        boolean dashes = words.isMark(at + 1, Kind.HYPHEN) && words.isMark(at + 3, Kind.HYPHEN);
        return dashes && words.year(at) > 0
                ? dated(words.year(at), words.number(at + 2), words.number(at + 4), at + 5)
                : Optional.empty();
    }

    /** "between 2014 and 2016", after its first word. */
    private Optional<Read> range(int at, boolean related) {
        boolean joined = words.key(at + 1).equals("and") || words.key(at + 1).equals("to");
        boolean between = at > 0
                && (words.key(at - 1).equals("between") || words.key(at - 1).equals("from"));
        return related && between && joined && words.year(at) > 0 && words.year(at + 2) > 0
                ? Optional.of(new Read(
                        SaidDate.of(
                                Precision.YEAR,
                                PartialDate.ofYear(Math.min(words.year(at), words.year(at + 2))),
                                PartialDate.ofYear(Math.max(words.year(at), words.year(at + 2)))),
                        at + 3))
                : Optional.empty();
    }

    /** "15 March [2022]", "the 15th of March", "March 15[, 2022]". */
    private Optional<Read> day(int from) {
        int at = words.key(from).equals("the") ? from + 1 : from;
        if (words.month(at) > 0) {
            return day(words.dayOfMonth(at + 1), words.month(at), at + 2);
        }
        int month = words.key(at + 1).equals("of") ? at + 2 : at + 1;
        return day(words.dayOfMonth(at), words.month(month), month + 1);
    }

    /**
     * @param next the token after day and month, where a year may stand
     */
    private Optional<Read> day(int day, int month, int next) {
        if (day == 0 || month == 0) {
            return Optional.empty();
        }
        int yearAt = words.isMark(next, Kind.COMMA) ? next + 1 : next;
        if (words.year(yearAt) > 0) {
            return dated(words.year(yearAt), month, day, yearAt + 1);
        }
        if (publishedOn.isEmpty()) {
            return Optional.of(new Read(SaidDate.none(), next));
        }
        LocalDate today = publishedOn.get();
        return dated(today.getYear(), month, day, next)
                .map(read -> read.date().earliest().isAfter(today)
                        ? dated(today.getYear() - 1, month, day, next).orElse(read)
                        : read);
    }

    private static Optional<Read> dated(int year, int month, int day, int end) {
        try {
            return Optional.of(new Read(SaidDate.day(LocalDate.of(year, month, day)), end));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "the spring of 2022", "spring 2022": three months. */
    private Optional<Read> season(int from) {
        int at = words.key(from).equals("the") ? from + 1 : from;
        int season = SEASONS.indexOf(words.key(at).equals("fall") ? "autumn" : words.key(at));
        int yearAt = words.key(at + 1).equals("of") ? at + 2 : at + 1;
        if (season < 0 || words.year(yearAt) < 0) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(words.year(yearAt), 3, 1).plusMonths(3L * (season - 1));
        // a winter may be that which begins or that which ends in the year
        LocalDate last = first.plusMonths(season == 0 ? 14 : 2);
        return Optional.of(new Read(
                SaidDate.of(
                        Precision.MONTH,
                        PartialDate.ofMonth(first.getYear(), first.getMonthValue()),
                        PartialDate.ofMonth(last.getYear(), last.getMonthValue())),
                yearAt + 1));
    }

    /** "March 2022"; "March" alone only where something stands before it. */
    private Optional<Read> month(int from, boolean related) {
        boolean strictlyBefore = words.key(from).equals("last");
        boolean chosen = strictlyBefore || words.key(from).equals("this");
        int at = chosen ? from + 1 : from;
        int month = words.month(at);
        if (month == 0) {
            return Optional.empty();
        }
        int yearAt = words.key(at + 1).equals("of") || words.isMark(at + 1, Kind.COMMA) ? at + 2 : at + 1;
        if (words.year(yearAt) > 0) {
            return Optional.of(new Read(SaidDate.month(words.year(yearAt), month), yearAt + 1));
        }
        if (words.key(at + 1).equals("last") && words.key(at + 2).equals("year")) {
            return Optional.of(new Read(resolved(today -> today.getYear() - 1, month), at + 3));
        }
        return related || chosen
                ? Optional.of(new Read(resolved(today -> latest(today, month, strictlyBefore), month), at + 1))
                : Optional.empty();
    }

    private SaidDate resolved(ToIntFunction<LocalDate> year, int month) {
        return publishedOn
                .map(today -> SaidDate.month(year.applyAsInt(today), month))
                .orElse(SaidDate.none());
    }

    /** The year in which a month was the last time, today's own month included unless it must lie back. */
    private static int latest(LocalDate today, int month, boolean strictlyBefore) {
        boolean later = month > today.getMonthValue() || strictlyBefore && month == today.getMonthValue();
        return later ? today.getYear() - 1 : today.getYear();
    }

    /** A year needs a preposition; "in the 2016 election" dates the election. */
    private Optional<Read> year(int at, boolean related) {
        boolean bracketed = at > 0 && words.isMark(at - 1, Kind.OPEN) && words.isMark(at + 1, Kind.CLOSE);
        boolean compound = words.isMark(at + 1, Kind.HYPHEN);
        return (related || bracketed) && !compound && words.year(at) > 0
                ? Optional.of(new Read(SaidDate.year(words.year(at)), at + 1))
                : Optional.empty();
    }
}
