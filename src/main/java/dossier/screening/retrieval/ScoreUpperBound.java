package dossier.screening.retrieval;

import dossier.names.NameOutlines;
import dossier.screening.index.NameTable;
import dossier.screening.scoring.AgreementMeasures;
import dossier.screening.scoring.FeatureStrengths;
import dossier.screening.scoring.NameFeatures;
import dossier.screening.scoring.PreparedName;

/**
 * How high a listed name can score against the query, by what retrieval knows: which tokens of the query it has a
 * counterpart of, and what these weigh. The best that their alignment could give goes through the very features that score
 * ({@link NameFeatures#measureBest}), so that names which cannot be among the hits need not be compared. Tokens that may meet in
 * more ways than one for one ({@link OtherMeetings}) are taken to agree both ways.
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
    private final OtherMeetings meetings;
    private final boolean everyTokenLookedUp;
    private final int[] positions;
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
        this.meetings = new OtherMeetings(asked.weighted(), outline, table.outlines());
        this.positions = positions;
        this.everyTokenLookedUp = positions.length == asked.contentTokens();
        this.tokenWeights = new float[positions.length];
        for (int i = 0; i < positions.length; i++) {
            tokenWeights[i] = asked.weighted().weight(positions[i]);
        }
    }

    /** Whether the listed name is read as the asked one. */
    boolean isOfItsKind(int row) {
        return outline.areOfOneKind(0, outlines, row);
    }

    /**
     * Log-odds that comparing the names does not exceed, facts apart, for rows {@linkplain #isOfItsKind of its kind}. Worked out only as far as it takes to see that they are below {@code least}.
     *
     * @param found whether retrieval found two words of one side to be one of the other
     */
    float logOdds(int row, boolean found, float least) {
        PreparedName listed = table.name(row);
        // names of particles alone are looked up by them
        if (!everyTokenLookedUp || outlines.contentTokens(row) == 0) {
            measures.setToBest();
            measures.lettersShared = NameFeatures.mostLettersShared(asked, listed);
            return logOdds(listed, true);
        }
        float most = atAGlance(row, found);
        if (most < least) {
            return most;
        }
        measures.lettersShared = NameFeatures.mostLettersShared(asked, listed);
        most = logOdds(listed, meetings.areJoined());
        if (most < least) {
            return most;
        }
        candidates.measure(TokenCandidates.Look.AT_WORDS, agreement);
        sumUp(row);
        most = logOdds(listed, meetings.areJoined());
        if (most < least || meetings.isNone()) {
            return most;
        }
        meetings.look(row, listed.weighted(), found);
        sumUp(row);
        return logOdds(listed, meetings.areJoined());
    }

    /**
     * The same as {@link #logOdds} or higher, by nothing but the outlines of the names: most rows that share a word with the query
     * are seen to be far from it without their words being read.
     */
    private float atAGlance(int row, boolean found) {
        meetings.glance(row, found);
        candidates.begin(row);
        candidates.measure(TokenCandidates.Look.AT_A_GLANCE, agreement);
        sumUp(row);
        measures.lettersShared = 1;
        int tokens = outlines.contentTokens(row);
        boolean mayBeSame = outline.mayHaveSameWords(0, outlines, row);
        NameFeatures.measureBest(asked, tokens, mayBeSame, measures, meetings.areJoined(), strengths);
        return logOdds();
    }

    private float logOdds(PreparedName listed, boolean mayBeJoined) {
        NameFeatures.measureBest(asked, listed, measures, mayBeJoined, strengths);
        return logOdds();
    }

    private float logOdds() {
        return Math.nextUp((float) strengths.logOdds(asked.isPerson()));
    }

    /** Works the measures out from what agrees token by token, and in other ways. */
    private void sumUp(int row) {
        candidates.leave(agreement, meetings.listedTokens());
        double askedLeft = 0;
        int askedWords = 0;
        for (int i = 0; i < tokenWeights.length; i++) {
            boolean left = (agreement.tokens & 1 << i) == 0 && (meetings.askedTokens() & 1L << positions[i]) == 0;
            askedLeft += left ? tokenWeights[i] : 0;
            askedWords += left && tokenWeights[i] > PreparedName.NOISE ? 1 : 0;
        }
        boolean otherwise = !meetings.isNone();
        // a father's name agrees only with a father's name, so that it may stay without its counterpart
        boolean allPaired = !otherwise && !agreement.contested && !outline.hasFather(0) && !outlines.hasFather(row);
        double askedMost = (allPaired ? askedLeft : asked.contentWeight()) + outline.otherWeight(0);
        double listedMost = (allPaired ? agreement.listedMost : agreement.listedAll) + outlines.otherWeight(row);
        double listedLeft = otherwise
                ? Math.max(agreement.listedUnmet, agreement.listedLeft - meetings.listedWeight)
                : agreement.listedLeft;
        measures.agreeing = agreement.agreeing + meetings.agreeing;
        measures.pairs = Integer.bitCount(agreement.tokens) + (otherwise ? 2 : 0);
        measures.askedLeft = askedLeft;
        measures.listedLeft = listedLeft;
        measures.askedWords = askedWords;
        measures.listedWords = agreement.listedWords;
        measures.outweighs = Math.max(listedLeft - askedMost, askedLeft - listedMost);
        measures.misspelt = otherwise ? 0 : agreement.misspelt;
    }
}
