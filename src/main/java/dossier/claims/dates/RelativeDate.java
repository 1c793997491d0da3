package dossier.claims.dates;

import dossier.claims.SaidDate.Precision;
import dossier.claims.SaidDate;
import dossier.claims.dates.DateReader.Read;
import dossier.claims.dates.DateReader.Words;
import dossier.lists.PartialDate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Dates that rest on the day of publication ("last week", "two years ago") or on the date before ("a year later"). */
final class RelativeDate {

    private static final List<String> UNITS = List.of("day", "week", "month", "year");

    private final Words words;
    private final Optional<LocalDate> publishedOn;
    private final SaidDate last;

    RelativeDate(Words words, Optional<LocalDate> publishedOn, SaidDate last) {
        this.words = words;
        this.publishedOn = publishedOn;
        this.last = last;
    }

    Optional<Read> at(int from) {
        return named(from).or(() -> thisOrLast(from)).or(() -> counted(from)).or(() -> sameOrNext(from));
    }

    /** "today", "yesterday morning", "the day before yesterday". */
    private Optional<Read> named(int from) {
        int end = words.endOf("day-before-yesterday", from);
        if (end > from) {
            return Optional.of(onDay(2, end));
        }
        end = words.endOf("today", from);
        if (end > from) {
            return Optional.of(onDay(0, end));
        }
        return words.key(from).equals("yesterday") || words.endOf("last-night", from) > from
                ? Optional.of(onDay(1, Math.max(words.endOf("last-night", from), words.endOf("day-part", from + 1))))
                : Optional.empty();
    }

    private Read onDay(int daysAgo, int end) {
        return new Read(
                publishedOn.map(today -> SaidDate.day(today.minusDays(daysAgo))).orElse(SaidDate.none()), end);
    }

    /** "earlier this week", "last month", "the year before last", "in recent weeks". */
    private Optional<Read> thisOrLast(int from) {
        int vague = words.endOf("vague-date", from);
        if (vague > from) {
            return Optional.of(new Read(SaidDate.none(), vague));
        }
        int at = words.endOf("earlier-in", from);
        String which = words.key(at);
        int unit = UNITS.indexOf(words.key(at + 1));
        int before = words.endOf("year-before-last", from);
        if (before > from) {
            return Optional.of(new Read(ago(3, 2), before));
        }
        if (unit < 1 || !which.equals("this") && !which.equals("last")) {
            return Optional.empty();
        }
        return Optional.of(new Read(ago(unit, which.equals("this") ? 0 : 1), at + 2));
    }

    private SaidDate ago(int unit, int count) {
        return publishedOn.map(today -> around(today, unit, count)).orElse(SaidDate.none());
    }

    private static SaidDate around(LocalDate today, int unit, int count) {
        return switch (unit) {
            case 1 -> week(today, count);
            case 2 -> {
                LocalDate then = today.minusMonths(count);
                yield SaidDate.month(then.getYear(), then.getMonthValue());
            }
            default -> SaidDate.year(today.getYear() - count);
        };
    }

    private static SaidDate week(LocalDate today, int count) {
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(count);
        LocalDate end = count == 0 ? today : monday.plusDays(6);
        return SaidDate.of(Precision.WEEK, PartialDate.of(monday), PartialDate.of(end));
    }

    /** "two years ago", "a fortnight later", "three years earlier". */
    private Optional<Read> counted(int from) {
        int adverb = words.endOf("roughly", from);
        int count = words.number(adverb);
        String word = words.key(adverb + 1);
        boolean fortnight = word.equals("fortnight");
        boolean decade = word.equals("decade") || word.equals("decades");
        int unit = fortnight
                ? 1
                : decade ? 3 : UNITS.indexOf(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        if (count < 1 || unit < 0) {
            return Optional.empty();
        }
        int many = count * (fortnight ? 2 : decade ? 10 : 1);
        return switch (words.key(adverb + 2)) {
            case "ago" ->
                Optional.of(new Read(
                        publishedOn.map(today -> countedBack(today, unit, many)).orElse(SaidDate.none()), adverb + 3));
            case "later", "afterwards" -> Optional.of(new Read(shifted(unit, many), adverb + 3));
            case "earlier", "previously" -> Optional.of(new Read(shifted(unit, -many), adverb + 3));
            // "two years before Britain did" is another clause
            case "before" ->
                words.key(adverb + 3).isEmpty()
                        ? Optional.of(new Read(shifted(unit, -many), adverb + 3))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Nobody counts exactly: one unit more or less is meant too. */
    private static SaidDate countedBack(LocalDate today, int unit, int count) {
        return switch (unit) {
            case 3 ->
                SaidDate.of(
                        Precision.YEAR,
                        PartialDate.ofYear(today.getYear() - count - 1),
                        PartialDate.ofYear(today.getYear() - count + 1));
            case 2 ->
                SaidDate.of(
                        Precision.MONTH,
                        month(today.minusMonths(count + 1L)),
                        month(today.minusMonths(Math.max(0, count - 1L))));
            case 1 -> around(today.minusWeeks(count), Period.ofDays(7), today);
            default -> around(today.minusDays(count), Period.ofDays(1), today);
        };
    }

    private static SaidDate around(LocalDate day, Period tolerance, LocalDate today) {
        LocalDate end = day.plus(tolerance).isAfter(today) ? today : day.plus(tolerance);
        return SaidDate.of(Precision.DAY, PartialDate.of(day.minus(tolerance)), PartialDate.of(end));
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.ofMonth(day.getYear(), day.getMonthValue());
    }

    /** The date before, moved. A year moved by days is too vague to say anything. */
    private SaidDate shifted(int unit, int count) {
        if (last.from().isEmpty() || last.to().isEmpty()) {
            return SaidDate.none();
        }
        if (last.precision() == Precision.YEAR && unit < 3) {
            return SaidDate.none();
        }
        LocalDate from = plus(last.earliest(), unit, count);
        LocalDate to = plus(last.latest(), unit, count);
        if (unit == 3) {
            return from.getYear() == to.getYear()
                    ? SaidDate.year(from.getYear())
                    : SaidDate.of(Precision.YEAR, PartialDate.ofYear(from.getYear()), PartialDate.ofYear(to.getYear()));
        }
        if (unit == 2) {
            return SaidDate.of(Precision.MONTH, month(from), month(to));
        }
        // "a fortnight later" than "in March" may still be March
        LocalDate start = last.precision() == Precision.MONTH && count > 0 ? last.earliest() : from;
        LocalDate stop = last.precision() == Precision.MONTH && count < 0 ? last.latest() : to;
        if (last.precision() == Precision.MONTH) {
            return SaidDate.of(Precision.MONTH, PartialDate.of(start), PartialDate.of(stop));
        }
        return SaidDate.of(
                Precision.DAY,
                PartialDate.of(start.minusDays(unit == 1 ? 3 : 1)),
                PartialDate.of(stop.plusDays(unit == 1 ? 3 : 1)));
    }

    private static LocalDate plus(LocalDate day, int unit, int count) {
        return switch (unit) {
            case 3 -> day.plusYears(count);
            case 2 -> day.plusMonths(count);
            case 1 -> day.plusWeeks(count);
            default -> day.plusDays(count);
        };
    }

    /** "the same day", "that year", "the following month". */
    private Optional<Read> sameOrNext(int from) {
        int at = words.key(from).equals("the") ? from + 1 : from;
        int unit = UNITS.indexOf(words.key(at + 1));
        String which = words.key(at);
        boolean same = which.equals("same") || which.equals("that") && at == from;
        boolean next = which.equals("following") || which.equals("next");
        if (unit < 0 || !same && !next && !(which.equals("previous") && at > from)) {
            return Optional.empty();
        }
        if (same) {
            SaidDate date = unit == 3 && last.from().isPresent()
                    ? SaidDate.year(last.earliest().getYear())
                    : last;
            return Optional.of(new Read(date, at + 2));
        }
        return Optional.of(new Read(shifted(unit, next ? 1 : -1), at + 2));
    }
}
