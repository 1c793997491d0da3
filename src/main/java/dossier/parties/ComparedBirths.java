package dossier.parties;

import dossier.lists.BirthDate;
import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Compares two birth dates as precise as they are known. */
final class ComparedBirths {

    /** A list may give a party's birth in the year before or after. */
    private static final int CIRCA_YEARS = 2;

    private static final double YEARS_APART = 5;

    private ComparedBirths() {}

    /** The best rung that two dates reach. */
    static JoinFeature compare(BirthDate a, BirthDate b) {
        boolean whole = !a.isRange() && !b.isRange();
        if (!earliest(a).isAfter(latest(b)) && !earliest(b).isAfter(latest(a))) {
            boolean day = whole && a.from().isDay() && b.from().isDay();
            return day ? JoinFeature.BORN_SAME_DAY : JoinFeature.BORN_SAME_YEAR;
        }
        if (whole && a.from().year() == b.from().year() && (isNewYear(a.from()) || isNewYear(b.from()))) {
            return JoinFeature.BORN_SAME_YEAR;
        }
        return whole && isSlip(a.from(), b.from()) ? JoinFeature.BORN_NEAR : JoinFeature.BORN_OTHERWISE;
    }

    /** Many lists write 1 January where only the year is known. */
    private static boolean isNewYear(PartialDate date) {
        return date.month() == 1 && date.day() == 1;
    }

    /** Two of year, month and day are the same, or day and month are exchanged, or the years are neighbours. */
    private static boolean isSlip(PartialDate a, PartialDate b) {
        if (!a.isDay() || !b.isDay()) {
            return Math.abs(a.year() - b.year()) == 1;
        }
        boolean day = a.day() == b.day();
        boolean month = a.month() == b.month();
        if (a.year() != b.year()) {
            return day && month;
        }
        return day || month || a.month() == b.day() && a.day() == b.month();
    }

    private static LocalDate earliest(BirthDate date) {
        LocalDate first = date.from().earliest();
        return date.circa() ? first.minusYears(CIRCA_YEARS) : first;
    }

    private static LocalDate latest(BirthDate date) {
        LocalDate last = date.to().latest();
        return date.circa() ? last.plusYears(CIRCA_YEARS) : last;
    }

    /** How far apart two dates are that do not agree: 1 from five years on. */
    static double apart(BirthDate a, BirthDate b) {
        long days = Math.max(
                ChronoUnit.DAYS.between(latest(a), earliest(b)), ChronoUnit.DAYS.between(latest(b), earliest(a)));
        return Math.min(1, 0.5 + 0.5 * days / 365.25 / YEARS_APART);
    }
}
