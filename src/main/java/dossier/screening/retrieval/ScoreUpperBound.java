package dossier.screening.retrieval;

import dossier.names.NameComparer;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.WeightedName;
import dossier.screening.scoring.AgreementMeasures;
import dossier.screening.scoring.FeatureStrengths;
import dossier.screening.scoring.NameFeatures;
import dossier.screening.scoring.PreparedName;

/**
 * How high a listed name can score against the query, by what retrieval knows: which tokens of the query it has a
 * counterpart of, and what these weigh. The best that their alignment could give goes through the very features that score
 * ({@link NameFeatures#measureBest}), so that names which cannot be among the hits need not be compared. Where two names may
 * meet in more ways than token by token, everything is taken to agree.
 */
final class ScoreUpperBound {

    /** Set in a row's tokens where two words of one side are one of the other. */
    static final int JOINED = 1 << 31;

    private final PreparedName asked;
    private final TokenCandidates candidates;
    private final BestCaseAgreement agreement = new BestCaseAgreement();
    private final AgreementMeasures measures = new AgreementMeasures();
    private final FeatureStrengths strengths = new FeatureStrengths();
    private final boolean everyTokenLookedUp;
    /** Weights of the looked-up tokens, in the order of their bits. */
    private final float[] tokenWeights;

    private final float otherWeight;

    /** @param positions tokens that were looked up, in the order of their bits */
    ScoreUpperBound(PreparedName asked, int[] positions, TokenCandidates candidates) {
        this.asked = asked;
        this.candidates = candidates;
        this.everyTokenLookedUp = positions.length == asked.contentTokens();
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
     * @return log-odds that comparing the names does not exceed, facts apart
     */
    float logOdds(PreparedName listed, int[] numbers, boolean joined) {
        boolean tokenByToken = !joined
                && everyTokenLookedUp
                && listed.weighted().name().kind() == asked.weighted().name().kind()
                && !mayMeetOtherwise(listed)
                && !NameComparer.areJoined(asked.weighted(), listed.weighted());
        if (tokenByToken) {
            candidates.measure(numbers, listed.weighted(), agreement);
            measure(listed);
        } else {
            measures.setToBest();
        }
        measures.lettersShared = NameFeatures.mostLettersShared(asked, listed);
        NameFeatures.measureBest(asked, listed, measures, !tokenByToken, strengths);
        return Math.nextUp((float) strengths.logOdds(asked.isPerson()));
    }

    private void measure(PreparedName listed) {
        double askedLeft = 0;
        int askedWords = 0;
        for (int i = 0; i < tokenWeights.length; i++) {
            boolean left = (agreement.tokens & 1 << i) == 0;
            askedLeft += left ? tokenWeights[i] : 0;
            askedWords += left && tokenWeights[i] > PreparedName.NOISE ? 1 : 0;
        }
        // a father's name agrees only with a father's name, so that it may stay without its counterpart
        boolean allPaired = !agreement.contested && !asked.isFatherNamed(listed);
        double askedMost = (allPaired ? askedLeft : asked.contentWeight()) + otherWeight;
        double listedMost = (allPaired ? agreement.listedMost : agreement.listedAll) + otherWeight(listed);
        measures.agreeing = agreement.agreeing;
        measures.pairs = Integer.bitCount(agreement.tokens);
        measures.askedLeft = askedLeft;
        measures.listedLeft = agreement.listedLeft;
        measures.askedWords = askedWords;
        measures.listedWords = agreement.listedWords;
        measures.outweighs = Math.max(agreement.listedLeft - askedMost, askedLeft - listedMost);
        measures.misspelt = agreement.misspelt;
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
}
