package dossier.claims.sentence;

import dossier.claims.words.ClaimWords;
import dossier.mentions.NamedParty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells father and son apart: "the younger Rotenberg" is the one who was introduced as somebody's child. */
final class FamilyGenerations {

    private static final ClaimWords WORDS = ClaimWords.standard();

    /** Of a family with more members "the younger" means none. */
    private static final int MOST_BEARERS = 20;

    private final Map<String, List<NamedParty>> bySurname = new HashMap<>();
    // by identity: a party is hashed with all its mentions
    private final Set<NamedParty> children = Collections.newSetFromMap(new IdentityHashMap<>());

    FamilyGenerations(List<NamedParty> parties) {
        parties.stream()
                .filter(party -> party.name().indexOf(' ') > 0)
                .forEach(party -> bySurname
                        .computeIfAbsent(surname(party.name()), any -> new ArrayList<>())
                        .add(party));
    }

    private static String surname(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /** A party was introduced by a word of kinship: "his son". */
    void introduced(NamedParty party, String kin) {
        if (WORDS.is("child", kin)) {
            children.add(party);
        }
    }

    /**
     * Whom a surname means after an adjective.
     *
     * @param adjective key of the word before the surname
     * @param surname the surname as it stands in the text
     * @return empty where the adjective says nothing of age, or does not leave exactly one of the family
     */
    Optional<NamedParty> meant(String adjective, String surname) {
        boolean younger = WORDS.is("younger", adjective);
        List<NamedParty> family = bySurname.getOrDefault(surname(surname), List.of());
        if (!younger && !WORDS.is("elder", adjective) || family.size() > MOST_BEARERS) {
            return Optional.empty();
        }
        List<NamedParty> meant = family.stream()
                .filter(party -> children.contains(party) == younger)
                .toList();
        return family.size() > 1 && meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
