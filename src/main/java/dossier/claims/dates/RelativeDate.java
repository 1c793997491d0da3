package dossier.claims.dates;

import dossier.claims.SaidDate;
import dossier.claims.dates.DateReader.Read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates that rest on the day of publication ("last week", "two years ago") or on the date before ("a year later"). */
final class RelativeDate {

    private final DateWords words;
    private final Optional<LocalDate> publishedOn;
    private final SaidDate last;

    RelativeDate(DateWords words, Optional<LocalDate> publishedOn, SaidDate last) {
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
            return Optional.of(new Read(back(ChronoUnit.DAYS, 2), end));
        }
        end = words.endOf("today", from);
        if (end > from) {
            return Optional.of(new Read(back(ChronoUnit.DAYS, 0), end));
        }
        int night = words.endOf("last-night", from);
        return words.key(from).equals("yesterday") || night > from
                ? Optional.of(new Read(back(ChronoUnit.DAYS, 1), Math.max(night, words.endOf("day-part", from + 1))))
                : Optional.empty();
    }

    private SaidDate back(ChronoUnit unit, int count) {
        return publishedOn
                .map(today -> new Stretch(unit, count).calendar(today))
                .orElse(SaidDate.none());
    }

    /** "earlier this week", "last month", "the year before last"; "in recent weeks" is a date without a value. */
    private Optional<Read> thisOrLast(int from) {
        int vague = words.endOf("vague-date", from);
        if (vague > from) {
            return Optional.of(new Read(SaidDate.none(), vague));
        }
        int before = words.endOf("year-before-last", from);
        if (before > from) {
            return Optional.of(new Read(back(ChronoUnit.YEARS, 2), before));
        }
        int at = words.endOf("earlier-in", from);
        String which = words.key(at);
        if (!which.equals("this") && !which.equals("last")) {
            return Optional.empty();
        }
        return one(at + 1)
                .filter(unit -> unit != ChronoUnit.DAYS)
                .map(unit -> new Read(back(unit, which.equals("this") ? 0 : 1), at + 2));
    }

    /** The unit that one word in the singular stands for. */
    private Optional<ChronoUnit> one(int at) {
        return Stretch.ofOne(words.key(at))
                .filter(stretch -> stretch.count() == 1)
                .map(Stretch::unit);
    }

    /** "two years ago", "a fortnight later", "three years earlier". */
    private Optional<Read> counted(int from) {
        int number = words.endOf("roughly", from);
        int count = words.number(number);
        return count < 1
                ? Optional.empty()
                : Stretch.of(words.key(number + 1))
                        .flatMap(
                                unit -> counted(unit.times(count), number + 2).map(date -> new Read(date, number + 3)));
    }

    /** The date that the word after a stretch of time makes of it. */
    private Optional<SaidDate> counted(Stretch stretch, int at) {
        return switch (words.key(at)) {
            case "ago" -> Optional.of(publishedOn.map(stretch::ago).orElse(SaidDate.none()));
            case "later", "afterwards" -> Optional.of(stretch.after(last));
            case "earlier", "previously" -> Optional.of(stretch.times(-1).after(last));
            // "two years before Britain did" is another clause
            case "before" ->
                Optional.of(stretch.times(-1).after(last))
                        .filter(date -> words.key(at + 1).isEmpty());
            default -> Optional.empty();
        };
    }

    /** "the same day", "that year", "the following month". */
    private Optional<Read> sameOrNext(int from) {
        int at = words.key(from).equals("the") ? from + 1 : from;
        String which = words.key(at);
        boolean same = which.equals("same") || which.equals("that") && at == from;
        boolean next = which.equals("following") || which.equals("next");
        if (!same && !next && !(which.equals("previous") && at > from)) {
            return Optional.empty();
        }
        return one(at + 1)
                .map(unit -> same ? same(unit) : new Stretch(unit, next ? 1 : -1).after(last))
                .map(date -> new Read(date, at + 2));
    }

    private SaidDate same(ChronoUnit unit) {
        return unit == ChronoUnit.YEARS && last.from().isPresent()
                ? SaidDate.year(last.earliest().getYear())
                : last;
    }
}
