package dossier.screening.retrieval;

import dossier.names.NameComparer;
import dossier.names.NameKind;
import dossier.names.NameToken.Role;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.screening.scoring.NameFeatures;
import dossier.screening.scoring.PairScorer;
import dossier.screening.scoring.PreparedName;

/**
 * How high a listed name can score against the query, by what retrieval knows: which tokens of the query it has a
 * counterpart of, and what these weigh. Hardly ever lower than what {@link PairScorer} gives, so that names which cannot be among
 * the hits need not be compared. Follows {@link NameFeatures}; a feature not spoken of here is taken as fully present if it
 * raises the score and as absent if it lowers it.
 */
final class ScoreUpperBound {

    /** Set in a row's tokens where two words of one side are one of the other. */
    static final int JOINED = 1 << 31;

    /** Names whose letters are less alike do not agree in a token that retrieval does not find: spelling goes only so far. */
    private static final double ALIKE = 0.2;

    /** The same for neighbours that are written together on the other side. */
    private static final double JOINED_ALIKE = 0.35;

    private final PreparedName asked;
    private final TokenCandidates counterparts;
    private final BestCaseAgreement worth = new BestCaseAgreement();
    private final Weights weights;
    private final int lookedUp;
    /** Weights of the looked-up tokens, in the order of their bits. */
    private final float[] tokenWeights;

    private final float otherWeight;

    /** @param positions tokens that were looked up, in the order of their bits */
    ScoreUpperBound(PreparedName asked, int[] positions, TokenCandidates counterparts) {
        this.asked = asked;
        this.counterparts = counterparts;
        this.weights = asked.isPerson() ? Weights.PERSON : Weights.OTHER;
        this.lookedUp = positions.length;
        this.tokenWeights = new float[positions.length];
        for (int i = 0; i < positions.length; i++) {
            tokenWeights[i] = asked.weighted().weight(positions[i]);
        }
        this.otherWeight = otherWeight(asked);
    }

    /** Weight of what does not carry the name but is counted when it is left over. */
    private static float otherWeight(PreparedName name) {
        float sum = 0;
        for (int i = 0; i < name.weighted().size() && name.weighted().size() > name.contentTokens(); i++) {
            NameToken token = name.weighted().token(i);
            boolean counted = !token.isContent() && token.role() != Role.LEGAL_FORM;
            sum += counted ? name.weighted().weight(i) : 0;
        }
        return sum;
    }

    /**
     * @param numbers the numbers of the listed name's tokens, by position; -1 for particles
     * @param joined whether retrieval found two words of one side to be one of the other
     */
    float logOdds(PreparedName listed, int[] numbers, boolean joined) {
        double alike = asked.letterPairsShared(listed);
        if (asked.isFatherNamed(listed)) {
            alike = Math.max(alike, asked.letterPairsSharedButFathers(listed));
        }
        boolean acronym = mayBeAcronym(asked, listed) || mayBeAcronym(listed, asked);
        double sum = weights.always() + weights.lettersAlike(alike) + (acronym ? weights.acronym() : 0);
        boolean certain = !joined
                && lookedUp == asked.contentTokens()
                && listed.weighted().name().kind() == asked.weighted().name().kind()
                && !mayMeetOtherwise(listed)
                && !(alike >= JOINED_ALIKE && NameComparer.mayBeJoined(asked.weighted(), listed.weighted()));
        if (certain) {
            counterparts.measure(numbers, listed.weighted(), alike >= ALIKE, worth);
        }
        sum += certain ? certain(listed) : weights.anything();
        if (asked.hasTokensOf(listed)) {
            sum += weights.identical();
        }
        return Math.nextUp((float) sum);
    }

    private double certain(PreparedName listed) {
        float askedLeft = 0;
        int askedWords = 0;
        for (int i = 0; i < tokenWeights.length; i++) {
            boolean left = (worth.tokens & 1 << i) == 0;
            askedLeft += left ? tokenWeights[i] : 0;
            askedWords += left && tokenWeights[i] > PreparedName.NOISE ? 1 : 0;
        }
        double listedMost = worth.listedMost + otherWeight(listed);
        double difference = Math.max(worth.listedLeft - askedLeft - otherWeight, askedLeft - listedMost);
        boolean oneOfSeveral =
                Integer.bitCount(worth.tokens) == 1 && Math.max(asked.contentTokens(), listed.contentTokens()) > 1;
        return weights.agreeing(worth.agreeing, askedLeft, worth.listedLeft)
                + weights.leftOver(askedWords, worth.listedWords, difference)
                + weights.spelling(worth.off)
                + (oneOfSeveral ? weights.oneToken() : 0);
    }

    /** Whether the names may be laid against each other by more than the tokens that carry them, one for one. */
    private boolean mayMeetOtherwise(PreparedName listed) {
        return haveInitial(asked, listed)
                || haveInitial(listed, asked)
                || haveInOtherRole(asked, listed)
                || haveInOtherRole(listed, asked);
    }

    /** Whether a particle or title of one name is a name in the other: "Al Capone", "al-Zawahiri". */
    private static boolean haveInOtherRole(PreparedName one, PreparedName other) {
        WeightedName a = one.weighted();
        WeightedName b = other.weighted();
        if (a.size() == one.contentTokens()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size() && !a.token(i).isContent(); j++) {
                if (b.token(j).isContent()
                        && a.token(i).fold().equals(b.token(j).fold())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a single letter of one name is the first letter of a token of the other. */
    private static boolean haveInitial(PreparedName one, PreparedName other) {
        if (!one.hasInitial()) {
            return false;
        }
        for (int i = 0; i < one.weighted().size(); i++) {
            if (one.weighted().token(i).word().isInitial()
                    && other.allInitials().indexOf(one.allInitials().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Also through a translation, which is not worked out here. */
    private static boolean mayBeAcronym(PreparedName one, PreparedName other) {
        if (one.contentTokens() != 1 || other.contentTokens() < 2) {
            return false;
        }
        for (int i = 0; i < one.weighted().size(); i++) {
            NameToken token = one.weighted().token(i);
            if (token.isContent()) {
                return one.weighted().name().kind() != NameKind.PERSON
                        || token.latin().equals(other.contentInitials())
                        || token.latin().equals(other.allInitials());
            }
        }
        return false;
    }
}
