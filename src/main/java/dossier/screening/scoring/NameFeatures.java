package dossier.screening.scoring;

import dossier.names.NameComparer;
import dossier.names.NameComparison;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.WeightedName;
import dossier.screening.Feature;

/**
 * Reads the features of two names off their alignment. Symmetric: exchanging the names changes nothing.
 *
 * <p>What one side merely omits costs next to nothing; what both sides hold against each other costs most.
 */
public final class NameFeatures {

    /** One agreeing family name may reach REVIEW from this rarity on: "Panyaev" 0.9, "Ivanov" 0.4. */
    private static final double RARE_FAMILY_NAME = 0.8;
    /** Below this many consonants in all, names across scripts meet by chance. */
    private static final int ENOUGH_CONSONANTS = 5;
    /** Of organisations' words those that weigh no more are general ones or places: "trading", "Minsk". */
    private static final double GENERAL = 0.31;

    private static final double PLACE = 0.46;
    private static final Ramp RARE = new Ramp(0.3, 0.9);
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 6;

    private final PreparedName asked;
    private final PreparedName listed;
    private final NameTally tally;
    private final FeatureStrengths strengths;

    private NameFeatures(PreparedName asked, PreparedName listed, NameTally tally, FeatureStrengths strengths) {
        this.asked = asked;
        this.listed = listed;
        this.tally = tally;
        this.strengths = strengths;
    }

    /** Puts the features of two compared names into {@code strengths}. */
    static void measure(
            PreparedName asked, PreparedName listed, NameComparison comparison, FeatureStrengths strengths) {
        NameFeatures features = new NameFeatures(asked, listed, NameTally.of(asked, listed, comparison), strengths);
        features.measures().putInto(strengths);
        features.putAgreement();
        features.putContradiction();
        features.putRules();
    }

    /**
     * Tells what the features of two names, not yet laid against each other, are at best where one is held against all listed names.
     *
     * @param measures the best that their alignment can give
     * @param mayBeJoined whether words of one name may be written together in the other
     */
    public static void measureBest(
            PreparedName asked,
            PreparedName listed,
            AgreementMeasures measures,
            boolean mayBeJoined,
            BestLogOdds best) {
        boolean mayBeAcronym = mayBeAcronym(asked, listed.contentTokens());
        boolean acronym = mayBeAcronym && (isAcronym(asked, listed) || isAcronym(listed, asked));
        measureBest(asked, listed.contentTokens(), asked.hasTokensOf(listed), measures, mayBeJoined, best);
        best.put(Feature.ACRONYM, acronym);
        best.keepIf(Feature.TRANSLATED_ACRONYM, mayBeAcronym && !acronym && !asked.isPerson());
    }

    /** Whether one of two names is a word and the other several. */
    private static boolean mayBeAcronym(PreparedName asked, int listedTokens) {
        return Math.min(asked.contentTokens(), listedTokens) == 1 && Math.max(asked.contentTokens(), listedTokens) > 1;
    }

    /**
     * The same of a name of which only its size is known.
     *
     * @param listedTokens words that carry it
     * @param mayBeSame whether it may have the very words of the asked one
     */
    public static void measureBestAtAGlance(
            PreparedName asked,
            int listedTokens,
            boolean mayBeSame,
            AgreementMeasures measures,
            boolean mayBeJoined,
            BestLogOdds best) {
        boolean mayBeAcronym = mayBeAcronym(asked, listedTokens);
        measureBest(asked, listedTokens, mayBeSame, measures, mayBeJoined, best);
        best.keepIf(Feature.ACRONYM, mayBeAcronym);
        // whether a translation makes one name the other's first letters is not worked out here
        best.keepIf(Feature.TRANSLATED_ACRONYM, mayBeAcronym && !asked.isPerson());
    }

    private static void measureBest(
            PreparedName asked,
            int listedTokens,
            boolean same,
            AgreementMeasures measures,
            boolean mayBeJoined,
            BestLogOdds best) {
        best.clear();
        measures.longerSize = Math.max(asked.contentTokens(), listedTokens);
        measures.putInto(best);
        best.put(Feature.IDENTICAL, same);
        best.keepIf(Feature.WRITTEN_TOGETHER, mayBeJoined);
        best.keepIf(Feature.ONLY_COMMON_WORDS_DIFFER, measures.bothHaveMore());
    }

    /** The most letter pairs that two names share, whether their fathers' names count or not. */
    public static double mostLettersShared(PreparedName asked, PreparedName listed) {
        double shared = asked.letterPairsShared(listed);
        return asked.isFatherNamed(listed) ? Math.max(shared, asked.letterPairsSharedButFathers(listed)) : shared;
    }

    private AgreementMeasures measures() {
        AgreementMeasures measures = new AgreementMeasures();
        measures.agreeing = tally.agreeing;
        measures.pairs = tally.contentAgreeing;
        measures.askedLeft = tally.askedOnly.weight;
        measures.listedLeft = tally.listedOnly.weight;
        measures.askedWords = tally.askedOnly.content;
        measures.listedWords = tally.listedOnly.content;
        measures.outweighs = Math.abs(tally.askedOnly.weight - tally.listedOnly.weight);
        measures.misspelt = tally.spelling;
        measures.lettersShared = lettersShared();
        measures.longerSize = longerSize();
        return measures;
    }

    private double lettersShared() {
        // left out, and not spelt beyond recognition: then the other side would have something left over too
        boolean fatherLeftOut = tally.askedOnly.patronymic && tally.listedOnly.content == 0
                || tally.listedOnly.patronymic && tally.askedOnly.content == 0;
        return fatherLeftOut ? asked.letterPairsSharedButFathers(listed) : asked.letterPairsShared(listed);
    }

    private void putAgreement() {
        strengths.put(Feature.PRIOR, 1);
        strengths.put(Feature.IDENTICAL, asked.hasTokensOf(listed));
        boolean acronym = isAcronym(asked, listed) || isAcronym(listed, asked);
        strengths.put(Feature.ACRONYM, acronym);
        strengths.put(
                Feature.TRANSLATED_ACRONYM,
                !acronym && tally.contentAgreeing == 0 && !asked.isPerson() && isTranslatedAcronym());
        strengths.put(Feature.WRITTEN_TOGETHER, tally.together);
        strengths.put(Feature.SPELLING_DIFFERS_MUCH, tally.spellingMuch);
        strengths.put(Feature.SEVERAL_LETTERS_DIFFER, asked.isPerson() ? tally.severalLetters : 0);
        strengths.put(Feature.CONSONANTS_DIFFER, tally.otherConsonants);
        strengths.put(Feature.BOTH_ARE_NAMES, tally.bothAreNames);
        strengths.put(Feature.INITIALS, tally.initials);
        strengths.put(Feature.ROLES_DIFFER, tally.rolesDiffer);
        strengths.put(Feature.GIVEN_NAMES_SWAPPED, asked.isPerson() && tally.fathers.areGivenNamesSwapped());
        strengths.put(Feature.ORDER_DIFFERS, tally.moved && !asked.hasComma() && !listed.hasComma());
    }

    private void putContradiction() {
        strengths.put(Feature.NOTHING_AGREES, tally.contentAgreeing == 0 && !isAcronymOfEither());
        double key = Math.max(tally.askedOnly.rarest, tally.listedOnly.rarest);
        double bothKeys = Math.min(tally.askedOnly.rarest, tally.listedOnly.rarest);
        strengths.put(Feature.RAREST_WORD_IS_LEFT_OVER, tally.contentAgreeing > 0 && key > tally.rarest);
        strengths.put(Feature.RARE_WORDS_DIFFER, RARE.of(bothKeys));
        strengths.put(Feature.ONLY_GENERAL_WORDS_AGREE, tally.contentAgreeing > 0 && tally.rarest <= GENERAL);
        strengths.put(
                Feature.ONLY_A_PLACE_AGREES,
                tally.contentAgreeing > 0 && tally.rarest > GENERAL && tally.rarest <= PLACE);
        strengths.put(Feature.PET_FORMS, tally.nicknames);
        boolean bothLeft = tally.askedOnly.content > 0 && tally.listedOnly.content > 0;
        strengths.put(Feature.GENERAL_WORDS_DIFFER, bothLeft && !asked.isPerson() && key <= GENERAL);
        strengths.put(
                Feature.NUMBER_IS_LEFT_OVER, !asked.isPerson() && tally.askedOnly.number != tally.listedOnly.number);
        strengths.put(Feature.INITIALS_DIFFER, asked.isPerson() && tally.askedOnly.initial && tally.listedOnly.initial);
        strengths.put(Feature.FIRST_NAME_IS_ANOTHER, firstNameIsAnother());
        boolean contradict = tally.askedOnly.content > 0 && tally.listedOnly.content > 0;
        boolean roles = hasRole(asked.weighted(), Role.FAMILY) && hasRole(listed.weighted(), Role.FAMILY);
        strengths.put(Feature.FAMILY_NAMES_DIFFER, roles && tally.askedOnly.family && tally.listedOnly.family);
        strengths.put(Feature.GIVEN_NAMES_DIFFER, roles && tally.askedOnly.given && tally.listedOnly.given);
        strengths.put(Feature.FIRST_TOKENS_DIFFER, !roles && tally.askedOnly.first && tally.listedOnly.first);
        strengths.put(Feature.PATRONYMICS_DIFFER, tally.askedOnly.patronymic && tally.listedOnly.patronymic);
        strengths.put(Feature.LEGAL_FORMS_DIFFER, !tally.formAgrees && tally.askedOnly.form && tally.listedOnly.form);
        strengths.put(
                Feature.ONLY_COMMON_WORDS_DIFFER,
                contradict && (tally.askedOnly.rarest <= 0.3 || tally.listedOnly.rarest <= 0.3));
    }

    /** "Uday Saddam Hussein" and "Saddam Hussein": the first name of one is the father's of the other. */
    private double firstNameIsAnother() {
        if (!asked.isPerson()) {
            return 0;
        }
        boolean askedLeft =
                tally.askedFirstPairedAt == NameTally.UNPAIRED && tally.listedFirstPairedAt > asked.firstGiven();
        boolean listedLeft =
                tally.listedFirstPairedAt == NameTally.UNPAIRED && tally.askedFirstPairedAt > listed.firstGiven();
        return askedLeft ? weightOfFirst(asked) : listedLeft ? weightOfFirst(listed) : 0;
    }

    private static double weightOfFirst(PreparedName name) {
        return name.firstGiven() < 0 ? 0 : name.weighted().weight(name.firstGiven());
    }

    private void putRules() {
        boolean person = asked.isPerson();
        strengths.put(Feature.FATHER_AND_SON, person && tally.fathers.areSwapped());
        strengths.put(Feature.GENERIC_NAME, asked.isGeneric() || listed.isGeneric());
        strengths.put(
                Feature.NUMBERS_DIFFER,
                !person && asked.hasNumbers() && listed.hasNumbers() && !asked.sharesNumbersWith(listed));
        strengths.put(Feature.A_NUMBER_IS_MISSING, !person && asked.hasNumbers() != listed.hasNumbers());
        strengths.put(Feature.FORMS_EXCLUDE_EACH_OTHER, !person && tally.formsExcludeEachOther());
        strengths.put(Feature.SHORT_NAME_DIFFERS, !person && tally.differsInAShortName());
        strengths.put(
                Feature.PLACES_DIFFER,
                tally.placesDiffer
                        || (!person
                                && !tally.askedOnly.place.isEmpty()
                                && differ(tally.askedOnly.place, tally.listedOnly.place)));
        strengths.put(Feature.INITIALS_ONLY, isBareInitials() || (person && tally.contentAgreeing == tally.initials));
        strengths.put(Feature.ONE_TOKEN_NAME, person && Math.min(asked.contentTokens(), listed.contentTokens()) <= 1);
        boolean one = person && tally.contentAgreeing - tally.initials <= 1 && longerSize() > 1;
        boolean rareFamilyName = tally.strongest > RARE_FAMILY_NAME && tally.familyAgrees;
        strengths.put(Feature.ONE_RARE_TOKEN_ONLY, one && rareFamilyName);
        strengths.put(Feature.ONE_TOKEN_ONLY, one && !rareFamilyName);
        boolean onlyConsonants = tally.consonantTokens > 0 && tally.vowelledTokens == 0;
        strengths.put(
                Feature.FEW_CONSONANTS,
                onlyConsonants && (tally.consonantTokens < 2 || tally.consonants < ENOUGH_CONSONANTS));
    }

    private static boolean differ(String place, String other) {
        return !other.isEmpty() && !place.equals(other);
    }

    private boolean isBareInitials() {
        return isAcronymOfEither() && tally.contentAgreeing == 0;
    }

    private boolean isTranslatedAcronym() {
        return NameComparer.isAcronym(asked.weighted(), listed.weighted())
                || NameComparer.isAcronym(listed.weighted(), asked.weighted());
    }

    private boolean isAcronymOfEither() {
        return strengths.of(Feature.ACRONYM) > 0 || strengths.of(Feature.TRANSLATED_ACRONYM) > 0;
    }

    private int longerSize() {
        return Math.max(asked.contentTokens(), listed.contentTokens());
    }

    private static boolean isAcronym(PreparedName one, PreparedName other) {
        if (one.contentTokens() != 1 || other.contentTokens() < 2) {
            return false;
        }
        String letters = firstContent(one.weighted()).latin();
        return letters.length() >= SHORTEST_ACRONYM
                && letters.length() <= LONGEST_ACRONYM
                && Initials.are(letters, other.weighted());
    }

    private static NameToken firstContent(WeightedName name) {
        for (int i = 0; i < name.size(); i++) {
            if (name.token(i).isContent()) {
                return name.token(i);
            }
        }
        return name.token(0);
    }

    private static boolean hasRole(WeightedName name, Role role) {
        for (int i = 0; i < name.size(); i++) {
            if (name.token(i).role() == role) {
                return true;
            }
        }
        return false;
    }
}
