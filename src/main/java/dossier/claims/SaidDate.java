package dossier.claims;

import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as a text says it, resolved against the day on which the text was published.
 *
 * @param precision how precise the text is
 * @param from the first that it may mean; empty where it is open to the left
 * @param to the last that it may mean; empty where it is open to the right
 * @param firmness how much may be concluded from it
 */
public record SaidDate(Precision precision, Optional<PartialDate> from, Optional<PartialDate> to, Firmness firmness) {

    /** How precise a date is. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        AFTER,
        BEFORE,
        /** No date is said, or it cannot be resolved without the day of publication. */
        NONE
    }

    /** How much may be concluded from a date. */
    public enum Firmness {
        PLAIN,
        /** "since 2014": it began then, and not only at some time afterwards. */
        BEGINS,
        /** "over the poisoning": what is dated is the occasion, so another list date does not contradict. */
        OCCASION
    }

    private static final SaidDate NONE =
            new SaidDate(Precision.NONE, Optional.empty(), Optional.empty(), Firmness.PLAIN);

    /** No date. */
    public static SaidDate none() {
        return NONE;
    }

    public static SaidDate of(Precision precision, PartialDate from, PartialDate to) {
        return new SaidDate(precision, Optional.of(from), Optional.of(to), Firmness.PLAIN);
    }

    public static SaidDate day(LocalDate day) {
        return of(Precision.DAY, PartialDate.of(day), PartialDate.of(day));
    }

    public static SaidDate month(int year, int month) {
        return of(Precision.MONTH, PartialDate.ofMonth(year, month), PartialDate.ofMonth(year, month));
    }

    public static SaidDate year(int year) {
        return of(Precision.YEAR, PartialDate.ofYear(year), PartialDate.ofYear(year));
    }

    public static SaidDate after(PartialDate from, Firmness firmness) {
        return new SaidDate(Precision.AFTER, Optional.of(from), Optional.empty(), firmness);
    }

    public static SaidDate before(PartialDate to, Firmness firmness) {
        return new SaidDate(Precision.BEFORE, Optional.empty(), Optional.of(to), firmness);
    }

    /** Whether there is a date at all. */
    public boolean said() {
        return precision != Precision.NONE;
    }

    /** The first day, the earliest of all where it is open to the left. */
    public LocalDate earliest() {
        return from.map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    /** The last day, the latest of all where it is open to the right. */
    public LocalDate latest() {
        return to.map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** As in ISO 8601: {@code 2016}, {@code 2014-07..}, {@code ..2022-02-24}, {@code 2021..2023}; empty for no date. */
    public String value() {
        if (!said()) {
            return "";
        }
        if (from.equals(to)) {
            return from.map(PartialDate::toString).orElse("");
        }
        return from.map(PartialDate::toString).orElse("") + ".."
                + to.map(PartialDate::toString).orElse("");
    }
}
