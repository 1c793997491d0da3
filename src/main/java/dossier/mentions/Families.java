package dossier.mentions;

import dossier.mentions.Sighting.Role;
import dossier.names.NameKind;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What sightings mean to each other: "Ajay, Atul and Rajesh Gupta" have one surname, "his brother Maher" has that of the person
 * before, "born Katerina Putina" is another name, "the elder Assad" another person, and "the Assads" nobody in particular.
 */
final class Families {

    /** "whose much younger brother Maher": the other name is near. */
    private static final int NEAR = 8;

    private static final Set<String> OTHER_NAME =
            Set.of("born", "nee", "nicknamed", "alias", "aka", "dubbed", "known as", "also called", "formerly");

    private final List<Token> words;
    private final ListedNames listed;
    private final List<Sighting> sightings;
    private final Set<String> surnames = new HashSet<>();

    /** @param sightings in order of the text */
    Families(List<Token> words, ListedNames listed, List<Sighting> sightings) {
        this.words = words;
        this.listed = listed;
        this.sightings = new ArrayList<>(sightings);
        sightings.stream().filter(each -> !each.isOneWord()).forEach(each -> surnames.add(each.lastKey()));
    }

    /** The same in order, each with its role. */
    List<Sighting> understood() {
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            if (sighting.kind() != NameKind.PERSON) {
                continue;
            }
            if (i > 0 && isOtherName(i)) {
                sightings.set(i, sighting.as(Role.OTHER_NAME));
            } else if (sighting.isOneWord()) {
                sightings.set(i, single(i));
            }
        }
        return sightings;
    }

    private Sighting single(int at) {
        Sighting sighting = sightings.get(at);
        if (sighting.from() > 0 && Kinship.meansAnother(key(sighting.from() - 1))) {
            return sighting.as(Role.ANOTHER);
        }
        if (isFamily(sighting)) {
            return sighting.as(Role.FAMILY);
        }
        if (mayBeGivenName(sighting) && at > 0 && isRelative(at)) {
            return sighting.withSurname(sightings.get(at - 1).lastKey());
        }
        int end = mayBeGivenName(sighting) ? endOfSeries(at) : at;
        boolean inSeries = at > 0 && !sightings.get(at - 1).surname().isEmpty();
        boolean several = end - at > 1 || inSeries || NameWords.standard().isGivenName(sighting.lastKey());
        return end > at && several ? sighting.withSurname(sightings.get(end).lastKey()) : sighting;
    }

    private boolean mayBeGivenName(Sighting sighting) {
        String key = sighting.lastKey();
        boolean known = NameWords.standard().isGivenName(key);
        return sighting.titles().isEmpty() && !surnames.contains(key) && (known || !listed.isSurname(key));
    }

    /** "the Assads": the plural of a listed surname. */
    private boolean isFamily(Sighting sighting) {
        return sighting.from() > 0
                && key(sighting.from() - 1).equals("the")
                && sighting.lastKey().endsWith("s")
                && listed.isSurname(Sighting.singular(sighting.lastKey()));
    }

    private boolean isRelative(int at) {
        Sighting before = sightings.get(at - 1);
        int from = sightings.get(at).from();
        return before.kind() == NameKind.PERSON
                && !before.isOneWord()
                && from - before.to() <= NEAR
                && Kinship.standard().sharesSurname(key(from - 1))
                && isOneSentence(before.to(), from);
    }

    /** Number of the full name that ends "Ajay, Atul and Rajesh Gupta"; the same number if there is none. */
    private int endOfSeries(int at) {
        boolean and = false;
        for (int next = at + 1; next < sightings.size(); next++) {
            Sighting before = sightings.get(next - 1);
            Sighting here = sightings.get(next);
            boolean comma = here.from() == before.to() && words.get(here.from()).before() == Gap.COMMA;
            boolean joined = here.from() == before.to() + 1 && key(before.to()).equals("and");
            and |= joined;
            if (here.kind() != NameKind.PERSON || !comma && !joined) {
                return at;
            }
            if (!here.isOneWord()) {
                return and && here.keys().size() == 2 ? next : at;
            }
            if (!mayBeGivenName(here)) {
                return at;
            }
        }
        return at;
    }

    private boolean isOtherName(int at) {
        Sighting before = sightings.get(at - 1);
        int from = sightings.get(at).from();
        boolean near = before.kind() == NameKind.PERSON && from > before.to() && from - before.to() <= NEAR;
        if (!near || before.role() != Role.PLAIN || !isOneSentence(before.to(), from)) {
            return false;
        }
        String one = key(from - 1);
        String two = from - 2 >= before.to() ? key(from - 2) + " " + one : one;
        return OTHER_NAME.contains(one) || OTHER_NAME.contains(two);
    }

    private boolean isOneSentence(int from, int to) {
        return words.subList(from, to + 1).stream().noneMatch(word -> word.before() == Gap.SENTENCE);
    }

    private String key(int at) {
        return words.get(at).key();
    }
}
