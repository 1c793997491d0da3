package dossier.claims.sentence;

import dossier.claims.words.ClaimWords;
import dossier.lists.Gender;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Persons whose surname stands only with somebody else: "his son Ivan", "Arkady and Boris Rotenberg". They become parties
 * of their own under the whole name, since the bare given name says nothing to a list.
 */
final class Relatives {

    /** Of a family with more members "the younger" means none. */
    private static final int MOST_BEARERS = 20;

    private final Map<String, NamedParty> byName = new HashMap<>();
    private final Map<String, List<NamedParty>> bySurname = new HashMap<>();
    // by identity: a party is hashed with all its mentions
    private final Set<NamedParty> children = Collections.newSetFromMap(new IdentityHashMap<>());

    Relatives(List<NamedParty> parties) {
        parties.forEach(this::add);
    }

    private void add(NamedParty party) {
        byName.putIfAbsent(party.name().toLowerCase(Locale.ROOT), party);
        bySurname
                .computeIfAbsent(surname(party.name()), any -> new ArrayList<>())
                .add(party);
    }

    private static String surname(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /** The person with that given name and the other's surname; known already, or new. */
    NamedParty named(Mention given, NamedParty other) {
        String[] words = other.name().split("\\s+");
        String name = given.surface() + " " + words[words.length - 1];
        Optional<NamedParty> known = Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
        if (known.isPresent()) {
            return known.get();
        }
        NamedParty relative = new NamedParty(name, NameKind.PERSON, List.of(given), List.of(), List.of());
        add(relative);
        return relative;
    }

    void isChild(NamedParty party) {
        children.add(party);
    }

    /** Whom "the younger Rotenberg" means, where exactly one of the family was named as a child. */
    Optional<NamedParty> younger(String surname, boolean younger) {
        List<NamedParty> family = bySurname.getOrDefault(surname(surname), List.of());
        if (family.size() > MOST_BEARERS) {
            return Optional.empty();
        }
        List<NamedParty> bearers = family.stream()
                .filter(party -> party.name().indexOf(' ') > 0)
                .toList();
        List<NamedParty> meant = bearers.stream()
                .filter(party -> children.contains(party) == younger)
                .toList();
        return bearers.size() > 1 && meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** What a word of kinship says of the gender of whom it introduces. */
    static Gender gender(String kin) {
        if (ClaimWords.standard().is("female-kin", kin)) {
            return Gender.FEMALE;
        }
        return ClaimWords.standard().is("male-kin", kin) ? Gender.MALE : Gender.UNKNOWN;
    }
}
