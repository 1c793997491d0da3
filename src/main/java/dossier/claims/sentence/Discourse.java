package dossier.claims.sentence;

import dossier.lists.Gender;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who has been spoken of so far, for the pronouns that follow. Prefers silence to a guess. */
final class Discourse {

    /** A pronoun does not reach further back. */
    private static final int SENTENCES = 3;

    /** "They" does not mean a whole crowd that was named in one sentence. */
    private static final int MOST_OF_THEM = 6;

    /** Who was named first or last in a longer sentence is enough for its pronouns. */
    private static final int MOST_IN_SENTENCE = 60;

    // by identity: a party is hashed with all its mentions
    private final Map<NamedParty, Gender> genders = new IdentityHashMap<>();
    private final List<List<NamedParty>> before = new ArrayList<>();
    private List<NamedParty> current = new ArrayList<>();

    /** The sentence is over; the next begins. */
    void endSentence() {
        before.add(0, current);
        if (before.size() > SENTENCES) {
            before.remove(SENTENCES);
        }
        current = new ArrayList<>();
    }

    void saw(NamedParty party) {
        boolean known = current.stream().anyMatch(seen -> seen == party);
        if (!known && current.size() < MOST_IN_SENTENCE) {
            current.add(party);
        }
    }

    /** A word of kinship or a pronoun tells the gender. */
    void learn(NamedParty party, Gender gender) {
        genders.put(party, gender);
    }

    /** Whom "he", "her", "it", "they" mean here; nobody where several may be meant. */
    List<NamedParty> meantBy(String pronoun) {
        return switch (pronoun) {
            case "he", "him", "his" -> one(party -> mayBe(party, Gender.MALE), party -> isKnown(party, Gender.MALE));
            case "she", "her", "hers" ->
                one(party -> mayBe(party, Gender.FEMALE), party -> isKnown(party, Gender.FEMALE));
            case "it", "its" -> one(Discourse::isOrganisation, party -> true);
            case "they", "them", "their", "both" -> several();
            default -> List.of();
        };
    }

    /** Whom "the banker" means: the only person named in this sentence and the two before. */
    List<NamedParty> onlyPerson() {
        return only(Discourse::isPerson);
    }

    /** Whom "the company" means: the only organisation named in this sentence and the two before. */
    List<NamedParty> onlyOrganisation() {
        return only(Discourse::isOrganisation);
    }

    private List<NamedParty> only(Predicate<NamedParty> wanted) {
        Set<NamedParty> found = Collections.newSetFromMap(new IdentityHashMap<>());
        current.stream().filter(wanted).forEach(found::add);
        before.stream()
                .limit(2)
                .forEach(sentence -> sentence.stream().filter(wanted).forEach(found::add));
        return found.size() == 1 ? List.copyOf(found) : firstOfSentenceBefore(wanted);
    }

    /** The organisation that begins the sentence before is what it speaks of, and so does the next; of persons it is a guess. */
    private List<NamedParty> firstOfSentenceBefore(Predicate<NamedParty> wanted) {
        boolean begins =
                current.isEmpty() && !before.isEmpty() && !before.get(0).isEmpty();
        boolean fits = begins
                && wanted.test(before.get(0).get(0))
                && isOrganisation(before.get(0).get(0));
        return fits ? List.of(before.get(0).get(0)) : List.of();
    }

    private List<NamedParty> one(Predicate<NamedParty> possible, Predicate<NamedParty> certain) {
        List<List<NamedParty>> sentences = new ArrayList<>(before);
        sentences.add(0, current);
        for (List<NamedParty> sentence : sentences) {
            List<NamedParty> found = sentence.stream().filter(possible).toList();
            if (sentence == current
                    && found.size() > 1
                    && found.stream().filter(certain).count() != 1) {
                return List.of();
            }
            if (!found.isEmpty()) {
                return chosen(found, certain).map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    /** The only one; else the only one that surely fits; else who was named first, the subject as a rule. */
    private Optional<NamedParty> chosen(List<NamedParty> found, Predicate<NamedParty> certain) {
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        List<NamedParty> sure = found.stream().filter(certain).toList();
        if (sure.size() == 1) {
            return Optional.of(sure.get(0));
        }
        return found.size() == 2 ? Optional.of(sure.isEmpty() ? found.get(0) : sure.get(0)) : Optional.empty();
    }

    private List<NamedParty> several() {
        List<List<NamedParty>> sentences = new ArrayList<>(before.subList(0, Math.min(1, before.size())));
        sentences.add(0, current);
        for (List<NamedParty> sentence : sentences) {
            List<NamedParty> persons =
                    sentence.stream().filter(Discourse::isPerson).toList();
            List<NamedParty> all = persons.size() > 1 ? persons : List.copyOf(sentence);
            if (all.size() > 1 && all.size() <= MOST_OF_THEM) {
                return all;
            }
        }
        return List.of();
    }

    private boolean mayBe(NamedParty party, Gender gender) {
        Gender known = gender(party);
        return isPerson(party) && (known == gender || known == Gender.UNKNOWN);
    }

    private boolean isKnown(NamedParty party, Gender gender) {
        return gender(party) == gender;
    }

    private Gender gender(NamedParty party) {
        return genders.computeIfAbsent(party, PersonGender::of);
    }

    private static boolean isPerson(NamedParty party) {
        return party.kind() == NameKind.PERSON;
    }

    private static boolean isOrganisation(NamedParty party) {
        return party.kind() != NameKind.PERSON;
    }
}
