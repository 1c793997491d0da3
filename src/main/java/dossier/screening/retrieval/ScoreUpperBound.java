package dossier.screening.retrieval;

import dossier.names.NameComparer;
import dossier.names.NameOutlines;
import dossier.names.WeightedName;
import dossier.screening.index.NameTable;
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
    /** Of the asked name, in row 0. */
    private final NameOutlines outline;

    private final NameTable table;
    private final NameOutlines outlines;
    private final TokenCandidates candidates;
    private final BestCaseAgreement agreement = new BestCaseAgreement();
    private final AgreementMeasures measures = new AgreementMeasures();
    private final FeatureStrengths strengths = new FeatureStrengths();
    private final boolean everyTokenLookedUp;
    /** Weights of the looked-up tokens, in the order of their bits. */
    private final float[] tokenWeights;

    /**
     * @param outline of the asked name
     * @param positions tokens that were looked up, in the order of their bits
     */
    ScoreUpperBound(
            PreparedName asked, NameOutlines outline, int[] positions, TokenCandidates candidates, NameTable table) {
        this.asked = asked;
        this.outline = outline;
        this.table = table;
        this.outlines = table.outlines();
        this.candidates = candidates;
        this.everyTokenLookedUp = positions.length == asked.contentTokens();
        this.tokenWeights = new float[positions.length];
        for (int i = 0; i < positions.length; i++) {
            tokenWeights[i] = asked.weighted().weight(positions[i]);
        }
    }

    /**
     * Log-odds that comparing the names does not exceed, facts apart; no bound for names that are read in another way. Worked out only as far as it takes to see that they are below
     * {@code least}.
     *
     * @param joined whether retrieval found two words of one side to be one of the other
     */
    float logOdds(int row, boolean joined, float least) {
        if (!outline.areOfOneKind(0, outlines, row)) {
            return Float.MAX_VALUE;
        }
        float most = atAGlance(row, joined);
        if (most >= least && most < Float.POSITIVE_INFINITY) {
            PreparedName listed = table.name(row);
            measures.lettersShared = NameFeatures.mostLettersShared(asked, listed);
            NameFeatures.measureBest(asked, listed, measures, false, strengths);
            most = logOdds();
        }
        return most < least ? most : logOdds(row, joined);
    }

    /**
     * The same as {@link #logOdds} or higher, by nothing but the outlines of the names: most rows that share a word with the query
     * are seen to be far from it without their words being read.
     */
    private float atAGlance(int row, boolean joined) {
        boolean tokenByToken = !joined
                && everyTokenLookedUp
                && !outline.mayHaveInitial(0, outlines, row)
                && !outline.mayHaveInOtherRole(0, outlines, row)
                && !outline.mayBeJoined(0, outlines, row);
        if (!tokenByToken) {
            return Float.POSITIVE_INFINITY;
        }
        candidates.measure(outlines, row, null, agreement);
        measure(row);
        measures.lettersShared = 1;
        int tokens = outlines.contentTokens(row);
        NameFeatures.measureBest(asked, tokens, outline.mayHaveSameWords(0, outlines, row), measures, strengths);
        return logOdds();
    }

    /**
     * @param joined whether retrieval found two words of one side to be one of the other
     * @return log-odds that comparing the names does not exceed, facts apart
     */
    private float logOdds(int row, boolean joined) {
        PreparedName listed = table.name(row);
        boolean tokenByToken = !joined
                && everyTokenLookedUp
                && !mayMeetOtherwise(row, listed)
                && !(outline.mayBeJoined(0, outlines, row)
                        && NameComparer.areJoined(asked.weighted(), listed.weighted()));
        if (tokenByToken) {
            candidates.measure(outlines, row, listed.weighted(), agreement);
            measure(row);
        } else {
            measures.setToBest();
        }
        measures.lettersShared = NameFeatures.mostLettersShared(asked, listed);
        NameFeatures.measureBest(asked, listed, measures, !tokenByToken, strengths);
        return logOdds();
    }

    private float logOdds() {
        return Math.nextUp((float) strengths.logOdds(asked.isPerson()));
    }

    private void measure(int row) {
        double askedLeft = 0;
        int askedWords = 0;
        for (int i = 0; i < tokenWeights.length; i++) {
            boolean left = (agreement.tokens & 1 << i) == 0;
            askedLeft += left ? tokenWeights[i] : 0;
            askedWords += left && tokenWeights[i] > PreparedName.NOISE ? 1 : 0;
        }
        // a father's name agrees only with a father's name, so that it may stay without its counterpart
        boolean allPaired = !agreement.contested && !outline.hasFather(0) && !outlines.hasFather(row);
        double askedMost = (allPaired ? askedLeft : asked.contentWeight()) + outline.otherWeight(0);
        double listedMost = (allPaired ? agreement.listedMost : agreement.listedAll) + outlines.otherWeight(row);
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
    private boolean mayMeetOtherwise(int row, PreparedName listed) {
        return outline.mayHaveInitial(0, outlines, row) && (haveInitial(asked, listed) || haveInitial(listed, asked))
                || outline.mayHaveInOtherRole(0, outlines, row)
                        && (haveInOtherRole(asked, listed) || haveInOtherRole(listed, asked));
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
