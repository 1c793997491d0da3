package dossier.mentions;

import dossier.mentions.Sighting.Role;
import dossier.names.NameKind;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What sightings mean to each other: "Ajay, Atul and Rajesh Gupta" have one surname, "his brother Maher" and "Maher, his
 * brother," have that of the person before, "Igor, the son of Arkady Muster," has his father's, and so have "Ajay" and "Atul"
 * after "the Gupta brothers". "born Katerina Putina" is another name, "the elder Assad" another person, and "the Assads" nobody in particular.
 */
final class Families {

    /** "whose much younger brother Maher": the other name is near. */
    private static final int NEAR = 8;

    /** "Igor, the youngest son of Arkady". */
    private static final int KIN_WITHIN = 5;

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "whose");

    /** "the Gupta brothers". */
    private static final Set<String> SIBLINGS = Set.of("brothers", "sisters", "siblings", "twins", "family", "clan");

    private static final Set<String> OTHER_NAME =
            Set.of("born", "nee", "nicknamed", "alias", "aka", "dubbed", "known as", "also called", "formerly");

    private final List<Token> words;
    private final ListedNames listed;
    private final List<Sighting> sightings;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> begin = new HashSet<>();

    /** @param sightings in order of the text */
    Families(List<Token> words, ListedNames listed, List<Sighting> sightings) {
        this.words = words;
        this.listed = listed;
        this.sightings = new ArrayList<>(sightings);
        sightings.stream().filter(each -> !each.isOneWord()).forEach(each -> {
            surnames.add(each.lastKey());
            begin.add(each.keys().get(0));
        });
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
        if (isOfSiblings(sighting)) {
            return sighting;
        }
        Optional<String> shared = mayBeGivenName(sighting) ? surnameOfRelative(at) : Optional.empty();
        if (shared.isPresent()) {
            return sighting.withSurname(shared.get());
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

    /** The surname that a bare given name has because of whose relative its bearer is; empty if nothing says so. */
    private Optional<String> surnameOfRelative(int at) {
        Sighting sighting = sightings.get(at);
        if (sighting.from() > 0 && Kinship.standard().sharesSurname(key(sighting.from() - 1))) {
            return personBefore(at, NEAR)
                    .filter(before -> isOneSentence(before.to(), sighting.from()))
                    .map(Sighting::lastKey);
        }
        return ofWhom(at).or(() -> siblings(at));
    }

    /** "Igor, the eldest son of Arkady Muster"; "Bushra, his sister,". */
    private Optional<String> ofWhom(int at) {
        int to = sightings.get(at).to();
        if (to >= words.size() || words.get(to).before() != Gap.COMMA) {
            return Optional.empty();
        }
        for (int kin = to; kin < words.size() && kin - to < KIN_WITHIN; kin++) {
            if (kin > to && words.get(kin).before() != Gap.SPACE) {
                break;
            }
            if (Kinship.standard().sharesSurname(key(kin))) {
                boolean of = kin + 1 < words.size() && key(kin + 1).equals("of");
                return of
                        ? personFrom(at, kin + 2)
                        : POSSESSIVE.contains(key(to)) ? earlierPerson(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> personFrom(int at, int word) {
        return sightings.stream()
                .skip(at + 1L)
                .limit(1)
                .filter(next -> next.from() == word && next.kind() == NameKind.PERSON && !next.isOneWord())
                .map(Sighting::lastKey)
                .findFirst();
    }

    private Optional<String> earlierPerson(int at) {
        return personBefore(at, 2 * NEAR).map(Sighting::lastKey);
    }

    /** The last person named in full before, at most so many words away; what else is named between does not count. */
    private Optional<Sighting> personBefore(int at, int within) {
        int from = sightings.get(at).from();
        for (int i = at - 1; i >= 0 && from - sightings.get(i).to() <= within; i--) {
            Sighting before = sightings.get(i);
            if (before.kind() == NameKind.PERSON) {
                return before.isOneWord() ? Optional.empty() : Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** "the Gupta brothers": the surname of several, and nobody in particular. */
    private boolean isOfSiblings(Sighting sighting) {
        int to = sighting.to();
        return to < words.size()
                && words.get(to).before() == Gap.SPACE
                && SIBLINGS.contains(key(to))
                && !NameWords.standard().isGivenName(sighting.lastKey());
    }

    /** A known given name that nobody named in full has, after "the Gupta brothers". */
    private Optional<String> siblings(int at) {
        String key = sightings.get(at).lastKey();
        if (!NameWords.standard().isGivenName(key) || begin.contains(key)) {
            return Optional.empty();
        }
        return sightings.subList(0, at).stream()
                .filter(before ->
                        before.kind() == NameKind.PERSON && before.surname().isEmpty())
                .filter(this::isOfSiblings)
                .map(Sighting::lastKey)
                .reduce((earlier, later) -> later);
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
