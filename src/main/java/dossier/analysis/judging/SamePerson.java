package dossier.analysis.judging;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.parties.JoinedParties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together the listings of one person on several lists, so that what one list knows serves for all: by a name in common
 * and a year of birth in common, or the whole name where one list gives no birth.
 */
public final class SamePerson {

    /** "Boris Rotenberg": a surname alone is a family. */
    private static final int FEWEST_WORDS = 2;

    /** "Abd al-Khaliq" and "Abd al-Malik" have nothing in common. */
    private static final Set<String> PARTICLES = Set.of("abd", "abdul", "abdel", "abu", "bin", "ibn", "bint", "ul");

    private final Map<Candidate, Set<Set<String>>> names = new IdentityHashMap<>();

    private SamePerson() {}

    /** The candidates put together by party. */
    public static List<PossibleParty> joined(List<Candidate> candidates, JoinedParties parties) {
        SamePerson same = new SamePerson();
        Map<Candidate, List<Candidate>> sure = new IdentityHashMap<>();
        candidates.forEach(one -> sure.put(one, same.bornAlike(one, candidates)));
        List<List<Candidate>> groups = new ArrayList<>();
        for (Candidate one : candidates) {
            List<Candidate> others = new ArrayList<>(sure.get(one));
            others.addAll(same.namedAlike(one, candidates, sure));
            candidates.stream().filter(each -> parties.areOne(each.listed().ref(), one.listed().ref())).forEach(others::add);
            List<Candidate> home = null;
            for (List<Candidate> group : groups) {
                if (home == null && group.stream().anyMatch(each -> others.stream().anyMatch(o -> o == each))) {
                    home = group;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(one);
        }
        return groups.stream().map(PossibleParty::new).toList();
    }

    private List<Candidate> bornAlike(Candidate one, List<Candidate> all) {
        return all.stream()
                .filter(other -> other != one
                        && shareBirthYear(one.listed(), other.listed())
                        && shareName(names(one), names(other)))
                .toList();
    }

    /** Where a list gives no birth: the same whole name, and nobody on that list was born alike. */
    private List<Candidate> namedAlike(Candidate one, List<Candidate> all, Map<Candidate, List<Candidate>> sure) {
        return all.stream()
                .filter(other -> other != one
                        && !list(one).equals(list(other))
                        && (isBirthless(one) || isBirthless(other))
                        && isMissing(list(other), sure.getOrDefault(one, List.of()))
                        && isMissing(list(one), sure.getOrDefault(other, List.of()))
                        && shareCountry(one.listed(), other.listed())
                        && names(one).stream().anyMatch(names(other)::contains))
                .toList();
    }

    private static boolean isBirthless(Candidate candidate) {
        return candidate.listed().birthDates().isEmpty();
    }

    private static boolean isMissing(ListCode list, List<Candidate> found) {
        return found.stream().noneMatch(each -> list(each).equals(list));
    }

    private static ListCode list(Candidate candidate) {
        return candidate.listed().ref().list();
    }

    private static boolean shareBirthYear(ListedParty one, ListedParty other) {
        return one.birthDates().stream()
                .anyMatch(birth -> other.birthDates().stream()
                        .anyMatch(same -> birth.from().year() == same.from().year()));
    }

    private static boolean shareCountry(ListedParty one, ListedParty other) {
        return one.countries().isEmpty()
                || other.countries().isEmpty()
                || one.countries().stream().anyMatch(other.countries()::contains);
    }

    private static boolean shareName(Set<Set<String>> some, Set<Set<String>> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.containsAll(other) || other.containsAll(one)));
    }

    private Set<Set<String>> names(Candidate candidate) {
        return names.computeIfAbsent(candidate, each -> {
            Set<Set<String>> keys = new HashSet<>();
            each.read().nameWords().forEach(name -> {
                Set<String> words = new HashSet<>(name);
                words.removeAll(PARTICLES);
                if (words.size() >= FEWEST_WORDS) {
                    keys.add(words);
                }
            });
            return keys;
        });
    }
}
