package dossier.analysis;

import dossier.lists.ListedParty;

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
final class SamePerson {

    /** "Boris Rotenberg": a surname alone is a family. */
    private static final int FEWEST_WORDS = 2;

    /** Without a birth only a name with the father's or a second one tells. */
    private static final int FULL_NAME = 3;

    private final Map<Candidate, Set<Set<String>>> names = new IdentityHashMap<>();

    private SamePerson() {}

    /** The candidates in their order, each with the other listings of its person. */
    static List<Candidate> joined(List<Candidate> candidates) {
        SamePerson same = new SamePerson();
        List<Candidate> joined = new ArrayList<>();
        for (Candidate one : candidates) {
            List<Candidate> others = new ArrayList<>();
            for (Candidate other : candidates) {
                if (other != one && one.isWorthAThought() && other.isWorthAThought() && same.areOne(one, other)) {
                    others.add(other);
                }
            }
            joined.add(one.with(others));
        }
        return joined;
    }

    private boolean areOne(Candidate one, Candidate other) {
        boolean birthsKnown = !one.listed().birthDates().isEmpty()
                && !other.listed().birthDates().isEmpty();
        if (birthsKnown) {
            return shareBirthYear(one.listed(), other.listed()) && shareName(names(one), names(other), false);
        }
        return shareCountry(one.listed(), other.listed()) && shareName(names(one), names(other), true);
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

    private static boolean shareName(Set<Set<String>> some, Set<Set<String>> others, boolean whole) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> whole
                        ? one.equals(other) && one.size() >= FULL_NAME
                        : one.containsAll(other) || other.containsAll(one)));
    }

    private Set<Set<String>> names(Candidate candidate) {
        return names.computeIfAbsent(candidate, each -> {
            Set<Set<String>> keys = new HashSet<>();
            each.listed().names().forEach(name -> {
                Set<String> words = Set.copyOf(new HashSet<>(NameKey.tokens(name.text())));
                if (words.size() >= FEWEST_WORDS) {
                    keys.add(words);
                }
            });
            return keys;
        });
    }
}
