package dossier.screening;

import dossier.names.Acronyms;
import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.NameComparison;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.WeightedName;

import java.util.List;

/**
 * Reads the features of two names off their alignment. Symmetric: exchanging the names changes nothing.
 *
 * <p>What one side merely omits costs next to nothing; what both sides hold against each other costs most.
 */
final class NameFeatures {

    /** One agreeing family name may reach REVIEW from this rarity on: "Panyaev" 0.9, "Ivanov" 0.4. */
    private static final double RARE_FAMILY_NAME = 0.8;
    /** A larger share of wrong letters is more than a slip: two in twelve. */
    private static final double SLIP = 0.17;
    /** Below this many consonants in all, names across scripts meet by chance. */
    private static final int ENOUGH_CONSONANTS = 5;

    /** Of organisations' words those that weigh no more are general ones or places: "trading", "Minsk". */
    private static final double GENERAL = 0.31;

    private static final double PLACE = 0.46;
    private static final int UNPAIRED = -2;
    private static final double SMALL = 0.05;
    /** Up to this quality a variant may be one that lacks "Abdul". */
    private static final double SERVANT_LEFT_OUT = 0.7;

    private static final double SERVANT = 0.4;

    private final PreparedName asked;
    private final PreparedName listed;
    private final Strengths strengths;

    private final Leftover askedOnly = new Leftover();
    private final Leftover listedOnly = new Leftover();
    private double agreeing;
    private double rarest;
    private int nicknames;
    private int askedFirstPairedAt = UNPAIRED;
    private int listedFirstPairedAt = UNPAIRED;
    private double spelling;
    private double spellingMuch;
    private double strongest;
    private int contentAgreeing;
    private int initials;
    private int consonantTokens;
    private int vowelledTokens;
    private int consonants;
    private int rolesDiffer;
    private int lastListed = -1;
    private boolean placesDiffer;
    private boolean together;
    private boolean moved;
    private boolean formAgrees;
    private boolean familyAgrees;

    private NameFeatures(PreparedName asked, PreparedName listed, Strengths strengths) {
        this.asked = asked;
        this.listed = listed;
        this.strengths = strengths;
    }

    /** Puts the features of two compared names into {@code strengths}. */
    static void measure(PreparedName asked, PreparedName listed, NameComparison comparison, Strengths strengths) {
        NameFeatures features = new NameFeatures(asked, listed, strengths);
        List<Alignment> alignments = comparison.alignments();
        for (int i = 0; i < alignments.size(); i++) {
            features.take(alignments.get(i));
        }
        features.putAgreement();
        features.putContradiction();
        features.putRules();
    }

    private void take(Alignment alignment) {
        switch (alignment.agreement()) {
            case ONLY_ASKED -> askedOnly.take(asked.weighted(), alignment.asked());
            case ONLY_LISTED -> listedOnly.take(listed.weighted(), alignment.listed());
            case SAME, VARIANT, NICKNAME, SKELETON, SPELLING, INITIAL, JOINED -> takePair(alignment);
        }
    }

    private void takePair(Alignment pair) {
        WeightedName a = asked.weighted();
        WeightedName b = listed.weighted();
        double weightA = weightOf(a, pair.asked());
        double weightB = weightOf(b, pair.listed());
        double weight = switch (pair.agreement()) {
            case VARIANT, NICKNAME, JOINED -> (weightA + weightB) / 2;
            default -> Math.min(weightA, weightB);
        };
        NameToken first = a.token(pair.asked().get(0));
        NameToken second = b.token(pair.listed().get(0));
        placesDiffer |= !asked.isPerson() && pair.agreement() == Agreement.SPELLING && arePlaces(first, second);
        if (first.role() == Role.LEGAL_FORM || second.role() == Role.LEGAL_FORM) {
            formAgrees = true;
            return;
        }
        if (!first.isContent() && !second.isContent()) {
            return;
        }
        takeContent(pair, first, second, weight);
    }

    private boolean person() {
        return asked.isPerson();
    }

    private void leftServant(NameToken first, NameToken second) {
        boolean one = first.fold().startsWith("abdul");
        boolean other = second.fold().startsWith("abdul");
        if (one != other) {
            (one ? askedOnly : listedOnly).takeServant();
        }
    }

    /** Whether both words are places, and different ones: "Estonia" is no misspelt "Ethiopia". */
    private static boolean arePlaces(NameToken first, NameToken second) {
        String place = Places.of(first);
        String other = Places.of(second);
        return !place.isEmpty() && !other.isEmpty() && !place.equals(other);
    }

    private void takeContent(Alignment pair, NameToken first, NameToken second, double weight) {
        contentAgreeing++;
        agreeing += weight * pair.quality();
        rarest = Math.max(rarest, weight);
        nicknames += pair.agreement() == Agreement.NICKNAME ? 1 : 0;
        if (pair.asked().contains(asked.firstGiven())) {
            askedFirstPairedAt = pair.listed().get(0);
        }
        if (pair.listed().contains(listed.firstGiven())) {
            listedFirstPairedAt = pair.asked().get(0);
        }
        if (weight > strongest) {
            strongest = weight;
            familyAgrees = first.role() == Role.FAMILY || second.role() == Role.FAMILY;
        }
        rolesDiffer += first.role() == Role.FAMILY && second.role() == Role.GIVEN
                        || first.role() == Role.GIVEN && second.role() == Role.FAMILY
                ? 1
                : 0;
        int position = pair.listed().get(0);
        moved |= position < lastListed;
        lastListed = Math.max(lastListed, position);
        switch (pair.agreement()) {
            case SPELLING -> {
                double off = pair.distance()
                        / Math.max(first.latin().length(), second.latin().length());
                spelling += off * Math.min(1, 0.4 + weight);
                spellingMuch += Math.max(0, off - SLIP);
            }
            case INITIAL -> initials++;
            case JOINED -> {
                together = true;
                spelling += pair.distance() / 10;
            }
            default -> {}
        }
        if (pair.agreement() == Agreement.VARIANT && pair.quality() <= SERVANT_LEFT_OUT && person()) {
            // "Abdul Khan" and "Khan": what is left out is a part of the name
            leftServant(first, second);
        }
        // the same word on both sides is no chance meeting of consonants: "HSBC"
        boolean consonantsOnly =
                (first.abjad() || second.abjad()) && !first.word().equals(second.word());
        if (consonantsOnly && pair.agreement() != Agreement.VARIANT && pair.agreement() != Agreement.NICKNAME) {
            consonantTokens++;
            consonants += Math.min(first.skeleton().length(), second.skeleton().length());
        } else if (pair.agreement() != Agreement.INITIAL) {
            vowelledTokens++;
        }
    }

    private void putAgreement() {
        strengths.put(Feature.PRIOR, 1);
        strengths.put(
                Feature.ALL_TOKENS_AGREE, contentAgreeing > 0 && askedOnly.content == 0 && listedOnly.content == 0);
        double left = askedOnly.weight + listedOnly.weight;
        double less = Math.min(askedOnly.weight, listedOnly.weight);
        strengths.put(Feature.SHARE_AGREES, ramp(agreeing / (agreeing + left + SMALL), 0.6, 1));
        strengths.put(Feature.LITTLE_CONTRADICTS, ramp(agreeing / (agreeing + less + SMALL), 0.8, 1));
        strengths.put(Feature.MUCH_AGREES, ramp(agreeing, 0.5, 1.3));
        strengths.put(Feature.COMMON_WORDS_AGREE, 1 - ramp(agreeing, 0.5, 1.8));
        strengths.put(Feature.IDENTICAL, asked.hasTokensOf(listed));
        // left out, and not spelt beyond recognition: then the other side would have something left over too
        boolean fatherLeftOut =
                askedOnly.patronymic && listedOnly.content == 0 || listedOnly.patronymic && askedOnly.content == 0;
        double alike = fatherLeftOut ? asked.letterPairsSharedButFathers(listed) : asked.letterPairsShared(listed);
        strengths.put(Feature.LETTERS_NEARLY_EQUAL, ramp(alike, 0.75, 1));
        boolean acronym = isAcronym(asked, listed) || isAcronym(listed, asked);
        strengths.put(Feature.ACRONYM, acronym);
        strengths.put(
                Feature.TRANSLATED_ACRONYM,
                !acronym && contentAgreeing == 0 && !asked.isPerson() && isTranslatedAcronym());
        strengths.put(Feature.WRITTEN_TOGETHER, together);
        strengths.put(Feature.SPELLING_DIFFERS, spelling);
        strengths.put(Feature.SPELLING_DIFFERS_MUCH, spellingMuch);
        strengths.put(Feature.INITIALS, initials);
        strengths.put(Feature.ROLES_DIFFER, rolesDiffer);
        strengths.put(Feature.ORDER_DIFFERS, moved && !asked.hasComma() && !listed.hasComma());
    }

    /** 0 up to {@code from}, 1 from {@code to} on. */
    private static double ramp(double value, double from, double to) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }

    private void putContradiction() {
        strengths.put(Feature.NOTHING_AGREES, contentAgreeing == 0 && !isAcronymOfEither());
        strengths.put(Feature.WORDS_LEFT_OVER, Math.min(4, Math.max(askedOnly.content, listedOnly.content)));
        strengths.put(
                Feature.BOTH_HAVE_SEVERAL_MORE,
                Math.min(3, Math.max(0, Math.min(askedOnly.content, listedOnly.content) - 1)));
        double key = Math.max(askedOnly.rarest, listedOnly.rarest);
        double bothKeys = Math.min(askedOnly.rarest, listedOnly.rarest);
        strengths.put(Feature.RAREST_WORD_IS_LEFT_OVER, contentAgreeing > 0 && key > rarest);
        strengths.put(Feature.RARE_WORDS_DIFFER, ramp(bothKeys, 0.3, 0.9));
        strengths.put(Feature.ONLY_GENERAL_WORDS_AGREE, contentAgreeing > 0 && rarest <= GENERAL);
        strengths.put(Feature.ONLY_A_PLACE_AGREES, contentAgreeing > 0 && rarest > GENERAL && rarest <= PLACE);
        strengths.put(Feature.PET_FORMS, nicknames);
        boolean bothLeft = askedOnly.content > 0 && listedOnly.content > 0;
        strengths.put(Feature.GENERAL_WORDS_DIFFER, bothLeft && !asked.isPerson() && key <= GENERAL);
        strengths.put(Feature.NUMBER_IS_LEFT_OVER, !asked.isPerson() && askedOnly.number != listedOnly.number);
        strengths.put(Feature.INITIALS_DIFFER, asked.isPerson() && askedOnly.initial && listedOnly.initial);
        strengths.put(Feature.FIRST_NAME_IS_ANOTHER, firstNameIsAnother());
        boolean contradict = askedOnly.content > 0 && listedOnly.content > 0;
        strengths.put(Feature.BOTH_HAVE_MORE, contradict);
        boolean roles = hasRole(asked.weighted(), Role.FAMILY) && hasRole(listed.weighted(), Role.FAMILY);
        strengths.put(Feature.FAMILY_NAMES_DIFFER, roles && askedOnly.family && listedOnly.family);
        strengths.put(Feature.GIVEN_NAMES_DIFFER, roles && askedOnly.given && listedOnly.given);
        strengths.put(Feature.FIRST_TOKENS_DIFFER, !roles && askedOnly.first && listedOnly.first);
        strengths.put(Feature.PATRONYMICS_DIFFER, askedOnly.patronymic && listedOnly.patronymic);
        strengths.put(Feature.MUCH_IS_MISSING, Math.max(0, Math.abs(askedOnly.weight - listedOnly.weight) - 0.8));
        strengths.put(Feature.ONE_TOKEN_AGREES, contentAgreeing == 1 && longerSize() > 1);
        strengths.put(Feature.LEGAL_FORMS_DIFFER, !formAgrees && askedOnly.form && listedOnly.form);
        strengths.put(
                Feature.ONLY_COMMON_WORDS_DIFFER, contradict && (askedOnly.rarest <= 0.3 || listedOnly.rarest <= 0.3));
    }

    /** "Uday Saddam Hussein" and "Saddam Hussein": the first name of one is the father's of the other. */
    private double firstNameIsAnother() {
        if (!asked.isPerson()) {
            return 0;
        }
        boolean askedLeft = askedFirstPairedAt == UNPAIRED && listedFirstPairedAt > asked.firstGiven();
        boolean listedLeft = listedFirstPairedAt == UNPAIRED && askedFirstPairedAt > listed.firstGiven();
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
                placesDiffer || (!person && !askedOnly.place.isEmpty() && differ(askedOnly.place, listedOnly.place)));
        strengths.put(Feature.INITIALS_ONLY, isBareInitials() || (person && contentAgreeing == initials));
        strengths.put(Feature.ONE_TOKEN_NAME, person && Math.min(asked.contentTokens(), listed.contentTokens()) <= 1);
        boolean one = person && contentAgreeing - initials <= 1 && longerSize() > 1;
        boolean rareFamilyName = strongest > RARE_FAMILY_NAME && familyAgrees;
        strengths.put(Feature.ONE_RARE_TOKEN_ONLY, one && rareFamilyName);
        strengths.put(Feature.ONE_TOKEN_ONLY, one && !rareFamilyName);
        boolean onlyConsonants = consonantTokens > 0 && vowelledTokens == 0;
        strengths.put(
                Feature.FEW_CONSONANTS, onlyConsonants && (consonantTokens < 2 || consonants < ENOUGH_CONSONANTS));
    }

    private static boolean differ(String place, String other) {
        return !other.isEmpty() && !place.equals(other);
    }

    private boolean isBareInitials() {
        return isAcronymOfEither() && contentAgreeing == 0;
    }

    private boolean isTranslatedAcronym() {
        return Acronyms.standsFor(asked.weighted(), listed.weighted())
                || Acronyms.standsFor(listed.weighted(), asked.weighted());
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

    private static double weightOf(WeightedName name, List<Integer> positions) {
        double sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += name.weight(positions.get(i));
        }
        return sum;
    }

    /** What only one side has. */
    private static final class Leftover {
        private double weight;
        private double rarest;
        private int content;
        private boolean family;
        private boolean given;
        private boolean patronymic;
        private boolean form;
        private boolean number;
        private boolean initial;
        private boolean first;
        private String place = "";

        private void takeServant() {
            content++;
            weight += SERVANT;
            rarest = Math.max(rarest, SERVANT);
        }

        private void take(WeightedName name, List<Integer> positions) {
            for (int i = 0; i < positions.size(); i++) {
                take(name, positions.get(i).intValue());
            }
        }

        private void take(WeightedName name, int position) {
            NameToken token = name.token(position);
            float tokenWeight = name.weight(position);
            form |= token.role() == Role.LEGAL_FORM;
            if (token.role() == Role.LEGAL_FORM) {
                return;
            }
            weight += tokenWeight;
            if (tokenWeight <= PreparedName.NOISE) {
                return;
            }
            content++;
            number |= token.role() == Role.NUMBER;
            initial |= token.word().isInitial();
            rarest = Math.max(rarest, tokenWeight);
            place = place.isEmpty() && name.name().kind() != NameKind.PERSON ? Places.of(token) : place;
            family |= token.role() == Role.FAMILY;
            given |= token.role() == Role.GIVEN;
            patronymic |= token.role() == Role.PATRONYMIC;
            first |= position == 0 && name.size() > 1;
        }
    }
}
