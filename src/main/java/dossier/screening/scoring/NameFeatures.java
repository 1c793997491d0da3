package dossier.screening.scoring;

import dossier.names.NameComparer;
import dossier.names.NameComparison;
import dossier.names.NameToken.Role;
import dossier.names.NameToken;
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
    private static final double SMALL = 0.05;

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
    static void measure(PreparedName asked, PreparedName listed, NameComparison comparison, FeatureStrengths strengths) {
        NameFeatures features = new NameFeatures(asked, listed, NameTally.of(asked, listed, comparison), strengths);
        features.putAgreement();
        features.putContradiction();
        features.putRules();
    }

    private void putAgreement() {
        strengths.put(Feature.PRIOR, 1);
        strengths.put(
                Feature.ALL_TOKENS_AGREE,
                tally.contentAgreeing > 0 && tally.askedOnly.content == 0 && tally.listedOnly.content == 0);
        double left = tally.askedOnly.weight + tally.listedOnly.weight;
        double less = Math.min(tally.askedOnly.weight, tally.listedOnly.weight);
        strengths.put(Feature.SHARE_AGREES, ramp(tally.agreeing / (tally.agreeing + left + SMALL), 0.6, 1));
        strengths.put(Feature.LITTLE_CONTRADICTS, ramp(tally.agreeing / (tally.agreeing + less + SMALL), 0.8, 1));
        strengths.put(Feature.MUCH_AGREES, ramp(tally.agreeing, 0.5, 1.3));
        strengths.put(Feature.COMMON_WORDS_AGREE, 1 - ramp(tally.agreeing, 0.5, 1.8));
        strengths.put(Feature.IDENTICAL, asked.hasTokensOf(listed));
        // left out, and not spelt beyond recognition: then the other side would have something left over too
        boolean fatherLeftOut = tally.askedOnly.patronymic && tally.listedOnly.content == 0
                || tally.listedOnly.patronymic && tally.askedOnly.content == 0;
        double alike = fatherLeftOut ? asked.letterPairsSharedButFathers(listed) : asked.letterPairsShared(listed);
        strengths.put(Feature.LETTERS_NEARLY_EQUAL, ramp(alike, 0.75, 1));
        boolean acronym = isAcronym(asked, listed) || isAcronym(listed, asked);
        strengths.put(Feature.ACRONYM, acronym);
        strengths.put(
                Feature.TRANSLATED_ACRONYM,
                !acronym && tally.contentAgreeing == 0 && !asked.isPerson() && isTranslatedAcronym());
        strengths.put(Feature.WRITTEN_TOGETHER, tally.together);
        strengths.put(Feature.SPELLING_DIFFERS, tally.spelling);
        strengths.put(Feature.SPELLING_DIFFERS_MUCH, tally.spellingMuch);
        strengths.put(Feature.INITIALS, tally.initials);
        strengths.put(Feature.ROLES_DIFFER, tally.rolesDiffer);
        strengths.put(Feature.ORDER_DIFFERS, tally.moved && !asked.hasComma() && !listed.hasComma());
    }

    /** 0 up to {@code from}, 1 from {@code to} on. */
    private static double ramp(double value, double from, double to) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }

    private void putContradiction() {
        strengths.put(Feature.NOTHING_AGREES, tally.contentAgreeing == 0 && !isAcronymOfEither());
        strengths.put(
                Feature.WORDS_LEFT_OVER, Math.min(4, Math.max(tally.askedOnly.content, tally.listedOnly.content)));
        strengths.put(
                Feature.BOTH_HAVE_SEVERAL_MORE,
                Math.min(3, Math.max(0, Math.min(tally.askedOnly.content, tally.listedOnly.content) - 1)));
        double key = Math.max(tally.askedOnly.rarest, tally.listedOnly.rarest);
        double bothKeys = Math.min(tally.askedOnly.rarest, tally.listedOnly.rarest);
        strengths.put(Feature.RAREST_WORD_IS_LEFT_OVER, tally.contentAgreeing > 0 && key > tally.rarest);
        strengths.put(Feature.RARE_WORDS_DIFFER, ramp(bothKeys, 0.3, 0.9));
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
        strengths.put(Feature.BOTH_HAVE_MORE, contradict);
        boolean roles = hasRole(asked.weighted(), Role.FAMILY) && hasRole(listed.weighted(), Role.FAMILY);
        strengths.put(Feature.FAMILY_NAMES_DIFFER, roles && tally.askedOnly.family && tally.listedOnly.family);
        strengths.put(Feature.GIVEN_NAMES_DIFFER, roles && tally.askedOnly.given && tally.listedOnly.given);
        strengths.put(Feature.FIRST_TOKENS_DIFFER, !roles && tally.askedOnly.first && tally.listedOnly.first);
        strengths.put(Feature.PATRONYMICS_DIFFER, tally.askedOnly.patronymic && tally.listedOnly.patronymic);
        strengths.put(
                Feature.MUCH_IS_MISSING, Math.max(0, Math.abs(tally.askedOnly.weight - tally.listedOnly.weight) - 0.8));
        strengths.put(Feature.ONE_TOKEN_AGREES, tally.contentAgreeing == 1 && longerSize() > 1);
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
        strengths.put(Feature.GENERIC_NAME, asked.isGeneric() || listed.isGeneric());
        strengths.put(
                Feature.NUMBERS_DIFFER,
                !person && asked.hasNumbers() && listed.hasNumbers() && !asked.hasNumbersOf(listed));
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
        return letters.length() >= 2
                && letters.length() <= 6
                && (letters.equals(other.contentInitials()) || letters.equals(other.allInitials()));
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
