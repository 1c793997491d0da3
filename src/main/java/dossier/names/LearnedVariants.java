package dossier.names;

import dossier.names.compare.TokenAgreement;
import dossier.names.words.TableKey;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that stand for each other by what the lists themselves teach: one listing spells one person many ways, and names
 * one organisation in several languages. Fresh with every import. Immutable.
 */
public final class LearnedVariants {

    /** Nothing learned. */
    static final LearnedVariants NONE = new LearnedVariants(Map.of(), Map.of());

    private final Map<String, Of> people = new HashMap<>();
    private final Map<String, Of> organisations = new HashMap<>();

    /**
     * @param people for each key of a word ({@link #key}) the keys that it may stand for, with their quality, both ways
     * @param organisations the same for words of organisations' names
     */
    LearnedVariants(Map<String, Map<String, Float>> people, Map<String, Map<String, Float>> organisations) {
        people.forEach((key, others) -> this.people.put(key, new Of(key, others)));
        organisations.forEach((key, others) -> this.organisations.put(key, new Of(key, others)));
    }

    /** What one word may stand for. */
    public static final class Of {

        private static final Of NOTHING = new Of("", Map.of());

        private final String key;
        private final Map<String, Float> others;

        private Of(String key, Map<String, Float> others) {
            this.key = key;
            this.others = Map.copyOf(others);
        }

        /** How well the word agrees with one of which this is known. */
        public TokenAgreement with(Of other, NameToken token) {
            if (this == NOTHING || other == NOTHING || !token.isContent()) {
                return TokenAgreement.NONE;
            }
            Float quality = others.get(other.key);
            return quality == null ? TokenAgreement.NONE : new TokenAgreement(Agreement.VARIANT, quality);
        }

        /** Keys of the words that it may stand for. */
        public Iterable<String> keys() {
            return others.keySet();
        }
    }

    /** What the token may stand for. */
    Of of(NameToken token, NameKind kind) {
        Map<String, Of> known = kind == NameKind.PERSON ? people : organisations;
        return known.isEmpty() || !token.isContent()
                ? Of.NOTHING
                : known.getOrDefault(key(token.word(), kind == NameKind.PERSON), Of.NOTHING);
    }

    /** Whether the lists teach anything that the token may stand for in names of that kind. */
    public boolean knows(NameToken token, NameKind kind) {
        return of(token, kind) != Of.NOTHING;
    }

    /** Whether the lists teach that one token may stand for the other in names of that kind. */
    public boolean areForms(NameToken one, NameToken other, NameKind kind) {
        return of(one, kind).with(of(other, kind), other).isAny();
    }

    /** Whether organisations translate the word into other languages rather than spell it. */
    boolean isTranslated(NameToken token) {
        return organisations.containsKey(key(token.word(), false));
    }

    /** For each key of a word the keys that it may stand for, with their quality. */
    Map<String, Map<String, Float>> all(boolean people) {
        Map<String, Map<String, Float>> all = new HashMap<>();
        (people ? this.people : organisations).forEach((key, of) -> all.put(key, of.others));
        return all;
    }

    /** How many words have something that they may stand for: of people, and of organisations. */
    public int count(boolean people) {
        return people ? this.people.size() : organisations.size();
    }

    /** Under what a word is learned: its letters, or its stem where it is inflected. */
    public static String key(Word word, boolean person) {
        return person ? TableKey.of(word) : TableKey.of(word.forms().stem(), word.abjad());
    }
}
