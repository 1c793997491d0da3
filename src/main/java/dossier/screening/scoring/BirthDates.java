package dossier.screening.scoring;

import dossier.lists.BirthDate;
import dossier.lists.PartialDate;
import dossier.screening.Evidence;
import dossier.screening.Feature;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Compares birth dates as precise as they are known. Where a list gives several, the one that agrees best counts.
 *
 * <p>Each pair stands on one ladder from agreement down to contradiction, so a better known date never jumps a rung.
 */
final class BirthDates {

    private static final double SAME_DAY = 1;
    private static final double SAME_MONTH = 0.55;
    private static final double SAME_YEAR = 0.4;
    /** "circa 1960" covers two years on either side. */
    private static final int CIRCA_YEARS = 2;
    /** A contradiction is full from so many years apart. */
    private static final double YEARS_APART = 5;

    private BirthDates() {}

    static Optional<Evidence> compare(List<BirthDate> asked, List<BirthDate> listed) {
        Pair best = null;
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                Pair pair = compare(asked.get(i), listed.get(j));
                best = best == null || pair.rung() > best.rung() ? pair : best;
            }
        }
        return Optional.ofNullable(best).map(Pair::evidence);
    }

    /** Two dates and how they agree. Written out for the best pair only: this is asked of every listed party that a query comes near. */
    private record Pair(BirthDate asked, BirthDate listed, Feature feature, double strength) {

        double rung() {
            return strength * feature.weight(true);
        }

        Evidence evidence() {
            return new Evidence(feature, asked.toString(), listed.toString(), strength);
        }
    }

    private static Pair compare(BirthDate asked, BirthDate listed) {
        if (overlap(asked, listed)) {
            return new Pair(asked, listed, Feature.BIRTH_DATES_AGREE, precision(asked, listed));
        }
        if (isSlip(asked, listed)) {
            return new Pair(asked, listed, Feature.BIRTH_DATES_NEAR, 1);
        }
        double years = daysApart(asked, listed) / 365.25;
        double strength = Math.min(1, 0.5 + 0.5 * years / YEARS_APART);
        return new Pair(asked, listed, Feature.BIRTH_DATES_CONTRADICT, strength);
    }

    private static boolean overlap(BirthDate a, BirthDate b) {
        return !earliest(a).isAfter(latest(b)) && !earliest(b).isAfter(latest(a));
    }

    private static LocalDate earliest(BirthDate date) {
        LocalDate first = date.from().earliest();
        return date.circa() ? first.minusYears(CIRCA_YEARS) : first;
    }

    private static LocalDate latest(BirthDate date) {
        LocalDate last = date.to().latest();
        return date.circa() ? last.plusYears(CIRCA_YEARS) : last;
    }

    private static double precision(BirthDate a, BirthDate b) {
        boolean vague = a.isRange() || b.isRange() || a.circa() || b.circa();
        if (vague || a.from().month() == 0 || b.from().month() == 0) {
            return SAME_YEAR;
        }
        return a.from().isDay() && b.from().isDay() ? SAME_DAY : SAME_MONTH;
    }

    /** Day and month exchanged, a year apart, or the same but for one digit of the day or month. */
    private static boolean isSlip(BirthDate a, BirthDate b) {
        if (a.isRange() || b.isRange()) {
            return false;
        }
        PartialDate one = a.from();
        PartialDate other = b.from();
        boolean yearKnownOnly = one.month() == 0 || other.month() == 0;
        if (Math.abs(one.year() - other.year()) == 1) {
            return yearKnownOnly || one.month() == other.month() && one.day() == other.day();
        }
        if (one.year() != other.year() || !one.isDay() || !other.isDay()) {
            return false;
        }
        boolean swapped = one.month() == other.day() && one.day() == other.month();
        return swapped || one.month() == other.month() && oneDigitOff(one.day(), other.day());
    }

    private static boolean oneDigitOff(int one, int other) {
        return one / 10 == other / 10 || one % 10 == other % 10;
    }

    private static long daysApart(BirthDate a, BirthDate b) {
        return Math.max(
                ChronoUnit.DAYS.between(latest(a), earliest(b)), ChronoUnit.DAYS.between(latest(b), earliest(a)));
    }
}
