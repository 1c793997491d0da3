package dossier.parties;

import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.names.NameKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds pairs of listings of different lists that are certainly one party: by a number, or by day of birth and name. */
public final class SameParty {

    /** A number that so many listings share is no number of one party ("unknown", a common post box). */
    private static final int MOST_WITH_ONE_NUMBER = 6;

    /** An organisation's whole name proves something only from this length on: "Alpha Trading" does not. */
    private static final int DISTINCTIVE_NAME = 14;

    /** A day that so many share stands for "unknown". */
    private static final int MOST_COMPARED = 100;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]");

    private final List<ListedParty> parties;
    private final Map<ListedParty, Set<String>> keys = new IdentityHashMap<>();
    private final Map<ListedParty, Words> words = new IdentityHashMap<>();
    private final List<Join> joins = new ArrayList<>();

    SameParty(List<ListedParty> parties) {
        this.parties = parties;
        parties.forEach(party -> keys.put(party, firmKeys(party)));
    }

    /** The firm keys of one of the parties, worked out once. */
    Set<String> keysOf(ListedParty party) {
        return keys.getOrDefault(party, Set.of());
    }

    /** Every pair, those by identifiers first; the same for the same listings in any order. */
    List<Join> joins() {
        byReferences();
        byIdentifiers();
        byBirthDates();
        byOrganisationNames();
        return joins;
    }

    /**
     * Keys of the Latin names that the authority stands behind and that have more than one word. Every list writes every
     * party in Latin letters too, so that the other scripts add time and nothing else.
     */
    public static Set<String> firmKeys(ListedParty party) {
        return party.names().stream()
                .filter(name -> name.grade() != NameGrade.WEAK_ALIAS && name.script() == Character.UnicodeScript.LATIN)
                .map(ListedName::text)
                .map(NameKey::of)
                .filter(key -> key.indexOf('-') > 0)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The reference of another list of the same authority: the two lists of the United Kingdom name each other. */
    private void byReferences() {
        Map<String, List<ListedParty>> byReference = new HashMap<>();
        for (ListedParty party : parties) {
            authority(party)
                    .ifPresent(authority -> byReference
                            .computeIfAbsent(
                                    authority + " " + plain(party.ref().reference()), key -> new ArrayList<>(1))
                            .add(party));
        }
        for (ListedParty party : parties) {
            for (Identifier number : party.identifiers()) {
                if (number.type() == Identifier.Type.OTHER_LIST) {
                    String key = authority(party).map(Object::toString).orElse("") + " " + plain(number.number());
                    byReference
                            .getOrDefault(key, List.of())
                            .forEach(other -> join(party, other, JoinEvidence.Kind.SAME_IDENTIFIER, number.number()));
                }
            }
        }
    }

    private void byIdentifiers() {
        Map<String, List<ListedParty>> byNumber = new TreeMap<>();
        for (ListedParty party : parties) {
            for (Identifier number : party.identifiers()) {
                key(number, party)
                        .ifPresent(key -> byNumber.computeIfAbsent(key, any -> new ArrayList<>(1))
                                .add(party));
            }
        }
        byNumber.forEach((key, bearers) -> {
            if (bearers.size() <= MOST_WITH_ONE_NUMBER) {
                boolean certain = key.startsWith("UN_REFERENCE") || key.startsWith("IMO");
                pairs(bearers, JoinEvidence.Kind.SAME_IDENTIFIER, key.substring(key.lastIndexOf(' ') + 1), !certain);
            }
        });
    }

    /** Numbers of documents are unique only within the country that gave them. */
    private static Optional<String> key(Identifier number, ListedParty party) {
        String plain = plain(number.number());
        boolean worldwide = number.type() == Identifier.Type.UN_REFERENCE
                || number.type() == Identifier.Type.IMO
                || number.type() == Identifier.Type.LEI;
        boolean usable = number.type().identifying()
                && number.type() != Identifier.Type.OTHER_LIST
                && plain.length() >= 5
                && (worldwide || !number.country().code().isEmpty());
        return usable
                ? Optional.of(number.type() + " " + party.kind() + " "
                        + (worldwide ? "" : number.country().code()) + " " + plain)
                : Optional.empty();
    }

    private void byBirthDates() {
        Map<String, List<ListedParty>> byDay = new TreeMap<>();
        for (ListedParty party : parties) {
            if (party.kind() == ListingKind.PERSON) {
                party.birthDates().stream()
                        .filter(birth -> birth.from().isDay() && !birth.isRange() && !birth.circa())
                        .map(BirthDate::toString)
                        .distinct()
                        .forEach(day -> byDay.computeIfAbsent(day, any -> new ArrayList<>(1))
                                .add(party));
            }
        }
        byDay.forEach((day, bearers) -> pairs(bearers, JoinEvidence.Kind.SAME_BIRTH_DATE, day, true));
    }

    private void byOrganisationNames() {
        Map<String, List<ListedParty>> byName = new TreeMap<>();
        for (ListedParty party : parties) {
            String key = NameKey.of(party.names().get(0).text());
            if (party.kind() == ListingKind.ORGANISATION && key.length() >= DISTINCTIVE_NAME && key.indexOf('-') > 0) {
                byName.computeIfAbsent(key, any -> new ArrayList<>(1)).add(party);
            }
        }
        byName.forEach((key, bearers) -> pairs(bearers, JoinEvidence.Kind.SAME_NAME, key, false));
    }

    /** Joins two bearers of different lists where neither list has a second one that could be meant. */
    private void pairs(List<ListedParty> bearers, JoinEvidence.Kind kind, String value, boolean nameMustAgree) {
        if (bearers.size() > MOST_COMPARED) {
            return;
        }
        for (int i = 0; i < bearers.size(); i++) {
            for (int j = i + 1; j < bearers.size(); j++) {
                ListedParty one = bearers.get(i);
                ListedParty other = bearers.get(j);
                if (!sameList(one, other)
                        && (!nameMustAgree || namesAgree(one, other))
                        && isOnly(one, other, bearers, nameMustAgree)
                        && isOnly(other, one, bearers, nameMustAgree)) {
                    join(one, other, kind, value);
                }
            }
        }
    }

    private boolean isOnly(ListedParty one, ListedParty other, List<ListedParty> bearers, boolean byName) {
        return bearers.stream()
                .filter(rival -> rival != other && sameList(rival, other))
                .noneMatch(rival -> !byName || namesAgree(one, rival));
    }

    private void join(ListedParty one, ListedParty other, JoinEvidence.Kind kind, String value) {
        if (one.kind() == other.kind() && !sameList(one, other)) {
            joins.add(new Join(one.ref(), other.ref(), List.of(new JoinEvidence(kind, value, value))));
        }
    }

    private static boolean sameList(ListedParty one, ListedParty other) {
        return one.ref().list().equals(other.ref().list());
    }

    /** One name of one is contained in a name of the other: twins share day, surname and patronymic, not all words. */
    private boolean namesAgree(ListedParty one, ListedParty other) {
        return wordsOf(one).agreeWith(wordsOf(other));
    }

    private Words wordsOf(ListedParty party) {
        return words.computeIfAbsent(party, any -> Words.of(keysOf(party)));
    }

    /**
     * The names of one party, analysed once.
     *
     * @param names each name's words
     * @param all the words of all names
     */
    private record Words(List<Set<String>> names, Set<String> all) {

        static Words of(Set<String> keys) {
            List<Set<String>> names =
                    keys.stream().map(key -> Set.of(key.split("-"))).toList();
            Set<String> all = new HashSet<>();
            names.forEach(all::addAll);
            return new Words(names, all);
        }

        boolean agreeWith(Words other) {
            return sharesTwo(other) && (contains(other) || other.contains(this));
        }

        /** A name has two words at least, so fewer in common exclude that one name holds another. */
        private boolean sharesTwo(Words other) {
            Set<String> fewer = all.size() < other.all.size() ? all : other.all;
            Set<String> more = fewer == all ? other.all : all;
            return fewer.stream().filter(more::contains).limit(2).count() == 2;
        }

        private boolean contains(Words shorter) {
            return shorter.names.stream()
                    .filter(all::containsAll)
                    .anyMatch(name -> names.stream().anyMatch(longer -> longer.containsAll(name)));
        }
    }

    private static Optional<Authority> authority(ListedParty party) {
        return KnownLists.byCode(party.ref().list()).map(KnownList::authority);
    }

    private static String plain(String number) {
        return BETWEEN.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
