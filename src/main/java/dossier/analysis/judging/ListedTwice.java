package dossier.analysis.judging;

import dossier.lists.BirthDate;
import dossier.names.NameKey;
import dossier.names.WorldNames;

import java.util.Collections;
import java.util.List;

/** Tells two namesakes of one list from one party that the list names twice, under two regimes. */
public final class ListedTwice {

    /** So common the rarest word of a name may be, if nothing else tells that two are one. */
    private static final double RARE = 0.3;

    private ListedTwice() {}

    /**
     * Whether two listings of one list seem to be one party: a name in common and nothing that differs. People need a year of birth
     * in common, or where one of them gives no birth, a country, or where one gives nothing at all, a rare name. Organisations need
     * the primary name of one of them.
     */
    public static boolean areOne(Candidate one, Candidate other) {
        boolean sameList = one.listed().ref().list().equals(other.listed().ref().list());
        if (!sameList || one.listed().kind() != other.listed().kind()) {
            return false;
        }
        return switch (one.listed().kind()) {
            case PERSON ->
                !Collections.disjoint(one.read().nameKeys(), other.read().nameKeys()) && arePerson(one, other);
            case ORGANISATION -> (isNameOf(one, other) || isNameOf(other, one)) && !haveOtherCountries(one, other);
            case VESSEL, AIRCRAFT -> false;
        };
    }

    private static boolean arePerson(Candidate one, Candidate other) {
        List<BirthDate> births = one.listed().birthDates();
        List<BirthDate> others = other.listed().birthDates();
        if (!births.isEmpty() && !others.isEmpty()) {
            return births.stream()
                    .anyMatch(birth -> others.stream()
                            .anyMatch(same -> birth.from().year() == same.from().year()));
        }
        boolean silent = births.isEmpty() && one.listed().countries().isEmpty()
                || others.isEmpty() && other.listed().countries().isEmpty();
        return silent
                ? isRare(one)
                : !Collections.disjoint(one.listed().countries(), other.listed().countries());
    }

    /** Whether the primary name of the one, of two words or more, is a name of the other. */
    private static boolean isNameOf(Candidate one, Candidate other) {
        String name = NameKey.of(one.listed().names().get(0).text());
        return name.indexOf('-') > 0 && other.read().nameKeys().contains(name);
    }

    private static boolean haveOtherCountries(Candidate one, Candidate other) {
        return !one.listed().countries().isEmpty()
                && !other.listed().countries().isEmpty()
                && Collections.disjoint(one.listed().countries(), other.listed().countries());
    }

    private static boolean isRare(Candidate candidate) {
        return candidate.read().nameWords().get(0).stream()
                        .mapToDouble(word -> WorldNames.standard().commonness(word))
                        .min()
                        .orElse(1)
                < RARE;
    }
}
