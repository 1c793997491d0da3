package dossier.names;

import dossier.names.learned.TranslationLearner;
import dossier.names.learned.VariantLearner;
import dossier.names.words.CommonSurnames;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Rarity of tokens, counted on the lists themselves: a token that few listings hold says more. Caps keep the lists'
 * blind spots out: on them "Smith" is rarer than "Kadyrov". Immutable, safe for many threads.
 */
public final class TokenFrequencies implements TokenRarity {

    private static final double PARTICLE = 0.05;
    private static final double HONORIFIC = 0.08;
    private static final double LEGAL_FORM = 0.10;
    private static final double LEAST = 0.12;
    private static final double MOST_FOR_GIVEN_NAME = 0.55;
    private static final double MOST_FOR_ORGANISATION_WORD = 0.30;
    private static final double MOST_FOR_PLACE = 0.45;
    /** Brands are transliterated; a word that is translated describes, as "optical" does. */
    private static final double MOST_FOR_TRANSLATED = 0.45;
    /** A patronymic repeats what the father's name says, and is left out as often as not. */
    private static final double PATRONYMIC_SHARE = 0.5;
    /** One letter is shared by a tenth of all names. */
    private static final double MOST_FOR_INITIAL = 0.20;
    /** Without data every token is taken for fairly rare. */
    private static final double WITHOUT_DATA = 0.7;

    private static final TokenFrequencies NONE = new TokenFrequencies(Map.of(), 0, LearnedVariants.NONE);

    private final Map<Word, Integer> listingsWith;
    private final int listings;
    private final LearnedVariants learned;

    private TokenFrequencies(Map<Word, Integer> listingsWith, int listings, LearnedVariants learned) {
        this.listingsWith = listingsWith;
        this.listings = listings;
        this.learned = learned;
    }

    /** Weights from the tables alone, for when no list is at hand. */
    public static TokenFrequencies withoutData() {
        return NONE;
    }

    /** What an image kept. */
    static TokenFrequencies counted(Map<Word, Integer> listingsWith, int listings, LearnedVariants learned) {
        return new TokenFrequencies(Map.copyOf(listingsWith), listings, learned);
    }

    /** How many listings hold each word. */
    Map<Word, Integer> counted() {
        return listingsWith;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Counts listings. Not safe for many threads. */
    public static final class Builder {

        private final Map<Word, Integer> listingsWith = new HashMap<>();
        private int listings;
        private final VariantLearner variants = new VariantLearner();
        private final TranslationLearner translations = new TranslationLearner();

        private Builder() {}

        /** Adds one listing with all its names: a token counts once, however many of the names hold it. */
        public Builder add(Collection<AnalysedName> namesOfOneListing) {
            return addAll(List.of(namesOfOneListing));
        }

        /** Adds listings, each with all its names; what they teach is gathered beside the counting. */
        public Builder addAll(Collection<? extends Collection<AnalysedName>> namesOfListings) {
            Stream.<Consumer<Collection<AnalysedName>>>of(this::count, variants::add, translations::add)
                    .parallel()
                    .forEach(namesOfListings::forEach);
            return this;
        }

        private void count(Collection<AnalysedName> namesOfOneListing) {
            Set<Word> words = new HashSet<>();
            for (AnalysedName name : namesOfOneListing) {
                for (NameToken token : name.tokens()) {
                    words.add(token.word());
                }
            }
            words.forEach(word -> listingsWith.merge(word, 1, Integer::sum));
            listings++;
        }

        public TokenFrequencies build() {
            LearnedVariants learned = new LearnedVariants(variants.learned(), translations.learned());
            return new TokenFrequencies(Map.copyOf(listingsWith), listings, learned);
        }
    }

    /** How many listings hold the word. */
    public int listingsWith(Word word) {
        return listingsWith.getOrDefault(word, 0);
    }

    /** How many listings were counted. */
    public int listings() {
        return listings;
    }

    @Override
    public LearnedVariants learned() {
        return learned;
    }

    @Override
    public double weightOf(NameToken token, NameKind kind) {
        return switch (token.role()) {
            case PARTICLE, STOP_WORD -> PARTICLE;
            case HONORIFIC -> HONORIFIC;
            case LEGAL_FORM -> LEGAL_FORM;
            case PATRONYMIC -> Math.max(LEAST, cappedRarity(token, kind)) * PATRONYMIC_SHARE;
            case NAME, GIVEN, FAMILY, NUMBER -> Math.max(LEAST, cappedRarity(token, kind));
        };
    }

    private double cappedRarity(NameToken token, NameKind kind) {
        return Math.min(
                rarity(token.word()), kind == NameKind.PERSON ? mostInPerson(token.word()) : mostInOther(token));
    }

    private static double mostInPerson(Word word) {
        double most = CommonSurnames.standard().highestWeight(word);
        if (word.isInitial()) {
            return Math.min(most, MOST_FOR_INITIAL);
        }
        return word.isGivenName() ? Math.min(most, MOST_FOR_GIVEN_NAME) : most;
    }

    private double mostInOther(NameToken token) {
        if (token.word().isInitial()) {
            return MOST_FOR_INITIAL;
        }
        if (!token.isGeneralWord()) {
            return learned.isTranslated(token) ? MOST_FOR_TRANSLATED : 1;
        }
        return token.isPlace() ? MOST_FOR_PLACE : MOST_FOR_ORGANISATION_WORD;
    }

    private double rarity(Word word) {
        if (listings < 2) {
            return WITHOUT_DATA;
        }
        double all = Math.log(listings + 1.0);
        return (all - Math.log(listingsWith(word) + 1.0)) / all;
    }

    /** The counted words, the most frequent first, for showing and measuring. */
    List<Word> byFrequency() {
        return listingsWith.entrySet().stream()
                .sorted(Map.Entry.<Word, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
