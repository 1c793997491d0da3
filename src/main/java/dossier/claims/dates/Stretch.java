package dossier.claims.dates;

import dossier.claims.SaidDate;
import dossier.claims.SaidDate.Precision;
import dossier.lists.PartialDate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of time as a text counts it: "two years", "a fortnight".
 *
 * @param unit days, weeks, months or years
 * @param count how many; negative for what lies back
 */
record Stretch(ChronoUnit unit, int count) {

    private static final Map<String, Stretch> WORDS = Map.of(
            "day", new Stretch(ChronoUnit.DAYS, 1),
            "week", new Stretch(ChronoUnit.WEEKS, 1),
            "fortnight", new Stretch(ChronoUnit.WEEKS, 2),
            "month", new Stretch(ChronoUnit.MONTHS, 1),
            "year", new Stretch(ChronoUnit.YEARS, 1),
            "decade", new Stretch(ChronoUnit.YEARS, 10));

    /** "A week later" may be so many days earlier or later than exactly a week. */
    private static final int DAYS_AROUND_WEEKS = 3;

    /** The stretch of time that a word in the singular stands for. */
    static Optional<Stretch> ofOne(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** The stretch of time that a word stands for, in the singular or the plural. */
    static Optional<Stretch> of(String word) {
        return ofOne(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    Stretch times(int factor) {
        return new Stretch(unit, count * factor);
    }

    /** The week, month or year that lies back by so many: "last week", "this month". */
    SaidDate calendar(LocalDate today) {
        return switch (unit) {
            case DAYS -> SaidDate.day(today.minusDays(count));
            case WEEKS -> week(today);
            case MONTHS -> {
                LocalDate then = today.minusMonths(count);
                yield SaidDate.month(then.getYear(), then.getMonthValue());
            }
            default -> SaidDate.year(today.getYear() - count);
        };
    }

    private SaidDate week(LocalDate today) {
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(count);
        LocalDate end = count == 0 ? today : monday.plusDays(6);
        return SaidDate.of(Precision.WEEK, PartialDate.of(monday), PartialDate.of(end));
    }

    /** "Two years ago": few count exactly, so one unit more or less may be meant. */
    SaidDate ago(LocalDate today) {
        return switch (unit) {
            case YEARS ->
                SaidDate.of(
                        Precision.YEAR,
                        PartialDate.ofYear(today.getYear() - count - 1),
                        PartialDate.ofYear(today.getYear() - count + 1));
            case MONTHS ->
                SaidDate.of(
                        Precision.MONTH,
                        month(today.minusMonths(count + 1L)),
                        month(today.minusMonths(Math.max(0, count - 1L))));
            default -> {
                LocalDate then = today.minus(count, unit);
                LocalDate end = then.plus(1, unit);
                yield SaidDate.of(
                        Precision.DAY,
                        PartialDate.of(then.minus(1, unit)),
                        PartialDate.of(end.isAfter(today) ? today : end));
            }
        };
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.ofMonth(day.getYear(), day.getMonthValue());
    }

    /** "A year later" than another date. A year moved by days is too vague to say anything. */
    SaidDate after(SaidDate date) {
        boolean vague = date.precision() == Precision.YEAR && unit != ChronoUnit.YEARS;
        if (date.from().isEmpty() || date.to().isEmpty() || vague) {
            return SaidDate.none();
        }
        LocalDate from = date.earliest().plus(count, unit);
        LocalDate to = date.latest().plus(count, unit);
        return switch (unit) {
            case YEARS ->
                from.getYear() == to.getYear()
                        ? SaidDate.year(from.getYear())
                        : SaidDate.of(
                                Precision.YEAR, PartialDate.ofYear(from.getYear()), PartialDate.ofYear(to.getYear()));
            case MONTHS -> SaidDate.of(Precision.MONTH, month(from), month(to));
            default -> afterDays(date, from, to);
        };
    }

    private SaidDate afterDays(SaidDate date, LocalDate from, LocalDate to) {
        if (date.precision() == Precision.MONTH) {
            // "a fortnight later" than "in March" may still be March
            return SaidDate.of(
                    Precision.MONTH,
                    PartialDate.of(count > 0 ? date.earliest() : from),
                    PartialDate.of(count < 0 ? date.latest() : to));
        }
        int around = unit == ChronoUnit.WEEKS ? DAYS_AROUND_WEEKS : 1;
        return SaidDate.of(Precision.DAY, PartialDate.of(from.minusDays(around)), PartialDate.of(to.plusDays(around)));
    }
}
