package dossier.profiles;

import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListedParty;
import dossier.profiles.SideBySide.Contradiction;
import dossier.profiles.SideBySide.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where two authorities say of one party what cannot both be true. */
final class Contradictions {

    private Contradictions() {}

    static List<Contradiction> among(Map<Authority, List<ListedParty>> byAuthority) {
        List<Contradiction> found = new ArrayList<>();
        List<Authority> authorities = List.copyOf(byAuthority.keySet());
        for (int i = 0; i < authorities.size(); i++) {
            for (int j = i + 1; j < authorities.size(); j++) {
                Authority one = authorities.get(i);
                Authority other = authorities.get(j);
                List<ListedParty> ofOne = byAuthority.getOrDefault(one, List.of());
                List<ListedParty> ofOther = byAuthority.getOrDefault(other, List.of());
                birthDates(one, ofOne, other, ofOther).ifPresent(found::add);
                genders(one, ofOne, other, ofOther).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Contradiction> birthDates(
            Authority one, List<ListedParty> ofOne, Authority other, List<ListedParty> ofOther) {
        List<BirthDate> here = SideBySide.union(ofOne, ListedParty::birthDates);
        List<BirthDate> there = SideBySide.union(ofOther, ListedParty::birthDates);
        boolean agree = here.stream().anyMatch(birth -> there.stream().anyMatch(also -> mayBeOne(birth, also)));
        return here.isEmpty() || there.isEmpty() || agree
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        Fact.BIRTH_DATE,
                        one,
                        here.stream().map(BirthDate::toString).toList(),
                        other,
                        there.stream().map(BirthDate::toString).toList()));
    }

    /** Whether there is a day that both allow. A date that is said to be about right contradicts nothing. */
    private static boolean mayBeOne(BirthDate one, BirthDate other) {
        return one.circa()
                || other.circa()
                || !one.from().earliest().isAfter(other.to().latest())
                        && !other.from().earliest().isAfter(one.to().latest());
    }

    private static Optional<Contradiction> genders(
            Authority one, List<ListedParty> ofOne, Authority other, List<ListedParty> ofOther) {
        Set<Gender> here = said(ofOne);
        Set<Gender> there = said(ofOther);
        return here.size() == 1 && there.size() == 1 && !here.equals(there)
                ? Optional.of(new Contradiction(
                        Fact.GENDER,
                        one,
                        here.stream().map(Gender::name).toList(),
                        other,
                        there.stream().map(Gender::name).toList()))
                : Optional.empty();
    }

    private static Set<Gender> said(List<ListedParty> listings) {
        return listings.stream()
                .map(ListedParty::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .collect(Collectors.toSet());
    }
}
