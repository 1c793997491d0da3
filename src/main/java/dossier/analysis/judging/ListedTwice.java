package dossier.analysis.judging;

import dossier.lists.BirthDate;
import dossier.lists.ListingKind;

import java.util.Collections;
import java.util.List;

/** Tells two namesakes of one list from one person that the list names twice, under two regimes. */
public final class ListedTwice {

    private ListedTwice() {}

    /**
     * Whether two listings of one list seem to be one person: a name in common, and a year of birth, or a country where one of
     * them gives no birth.
     */
    public static boolean areOne(Candidate one, Candidate other) {
        boolean people =
                one.listed().kind() == ListingKind.PERSON && other.listed().kind() == ListingKind.PERSON;
        boolean sameList = one.listed().ref().list().equals(other.listed().ref().list());
        if (!people
                || !sameList
                || Collections.disjoint(one.read().nameKeys(), other.read().nameKeys())) {
            return false;
        }
        List<BirthDate> births = one.listed().birthDates();
        List<BirthDate> others = other.listed().birthDates();
        if (births.isEmpty() || others.isEmpty()) {
            return !Collections.disjoint(
                    one.listed().countries(), other.listed().countries());
        }
        return births.stream()
                .anyMatch(birth -> others.stream()
                        .anyMatch(same -> birth.from().year() == same.from().year()));
    }
}
