package dossier.screening;

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

    /** Tokens at least this rare count as {@link Feature#RARE_TOKENS_AGREE}. */
    private static final double RARE = 0.45;
    /** One agreeing family name may reach REVIEW from this rarity on: "Panyaev" 0.9, "Ivanov" 0.4. */
    private static final double RARE_FAMILY_NAME = 0.8;
    /** A larger share of wrong letters is more than a slip: two in twelve. */
    private static final double SLIP = 0.17;
    /** Below this many consonants in all, names across scripts meet by chance. */
    private static final int ENOUGH_CONSONANTS = 5;

    private final PreparedName asked;
    private final PreparedName listed;
    private final Strengths strengths;

    private final Leftover askedOnly = new Leftover();
    private final Leftover listedOnly = new Leftover();
    private double rare;
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
        rare += Math.max(0, weight - RARE) * pair.quality();
        if (!first.isContent() && !second.isContent()) {
            return;
        }
        takeContent(pair, first, second, weight);
    }

    /** Whether both words are places, and different ones: "Estonia" is no misspelt "Ethiopia". */
    private static boolean arePlaces(NameToken first, NameToken second) {
        String place = Places.of(first);
        String other = Places.of(second);
        return !place.isEmpty() && !other.isEmpty() && !place.equals(other);
    }

    private void takeContent(Alignment pair, NameToken first, NameToken second, double weight) {
        contentAgreeing++;
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
        boolean consonantsOnly = first.abjad() || second.abjad();
        if (consonantsOnly && pair.agreement() != Agreement.VARIANT && pair.agreement() != Agreement.NICKNAME) {
            consonantTokens++;
            consonants += Math.min(first.skeleton().length(), second.skeleton().length());
        } else if (pair.agreement() != Agreement.INITIAL) {
            vowelledTokens++;
        }
    }

    private void putAgreement() {
        strengths.put(Feature.PRIOR, 1);
        strengths.put(Feature.RARE_TOKENS_AGREE, Math.min(1.5, rare));
        strengths.put(
                Feature.ALL_TOKENS_AGREE, contentAgreeing > 0 && askedOnly.content == 0 && listedOnly.content == 0);
        strengths.put(Feature.IDENTICAL, asked.hasTokensOf(listed));
        // left out, and not spelt beyond recognition: then the other side would have something left over too
        boolean fatherLeftOut =
                askedOnly.patronymic && listedOnly.content == 0 || listedOnly.patronymic && askedOnly.content == 0;
        double alike = fatherLeftOut ? asked.letterPairsSharedButFathers(listed) : asked.letterPairsShared(listed);
        strengths.put(Feature.LETTERS_ALIKE, alike);
        strengths.put(Feature.LETTERS_NEARLY_EQUAL, Math.max(0, alike - 0.75));
        strengths.put(Feature.ACRONYM, isAcronym(asked, listed) || isAcronym(listed, asked));
        strengths.put(Feature.WRITTEN_TOGETHER, together);
        strengths.put(Feature.SPELLING_DIFFERS, spelling);
        strengths.put(Feature.SPELLING_DIFFERS_MUCH, spellingMuch);
        strengths.put(Feature.INITIALS, initials);
        strengths.put(Feature.ROLES_DIFFER, rolesDiffer);
        strengths.put(Feature.ORDER_DIFFERS, moved && !asked.hasComma() && !listed.hasComma());
    }

    private void putContradiction() {
        double both = Math.min(askedOnly.weight, listedOnly.weight);
        boolean contradict = askedOnly.content > 0 && listedOnly.content > 0;
        strengths.put(Feature.BOTH_HAVE_MORE, contradict);
        strengths.put(Feature.WEIGHT_CONTRADICTS, Math.min(2, both));
        strengths.put(Feature.RARE_TOKENS_DIFFER, Math.max(0, both - 0.5));
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
        return strengths.of(Feature.ACRONYM) > 0 && contentAgreeing == 0;
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
        private boolean first;
        private String place = "";

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
            rarest = Math.max(rarest, tokenWeight);
            place = place.isEmpty() && name.name().kind() != NameKind.PERSON ? Places.of(token) : place;
            family |= token.role() == Role.FAMILY;
            given |= token.role() == Role.GIVEN;
            patronymic |= token.role() == Role.PATRONYMIC;
            first |= position == 0 && name.size() > 1;
        }
    }
}
