package dossier.screening.retrieval;

import dossier.names.NameOutline;
import dossier.screening.index.NameTable;
import dossier.screening.scoring.AgreementMeasures;
import dossier.screening.scoring.BestLogOdds;
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
    /** Of the asked name. */
    private final NameOutline outline;

    private final NameTable table;
    private final TokenCandidates candidates;
    private final BestCaseAgreement agreement = new BestCaseAgreement();
    private final AgreementMeasures measures = new AgreementMeasures();
    private final BestLogOdds best;
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
            PreparedName asked, NameOutline outline, int[] positions, TokenCandidates candidates, NameTable table) {
        this.asked = asked;
        this.outline = outline;
        this.table = table;
        this.candidates = candidates;
        this.best = new BestLogOdds(asked.isPerson());
        this.meetings = new OtherMeetings(asked.weighted(), outline);
        this.positions = positions;
        this.everyTokenLookedUp = positions.length == asked.contentTokens();
        this.tokenWeights = new float[positions.length];
        for (int i = 0; i < positions.length; i++) {
            tokenWeights[i] = asked.weighted().weight(positions[i]);
        }
    }

    /** Whether the listed name is read as the asked one. */
    boolean isOfItsKind(NameOutline listed) {
        return outline.isOfOneKindWith(listed);
    }

    /**
     * Log-odds that comparing the names does not exceed, facts apart, for rows {@linkplain #isOfItsKind of its kind}. Worked out only as
     * far as it takes to see that they are below {@code least}.
     *
     * @param listed outline of the row's name
     * @param found whether retrieval found two words of one side to be one of the other
     */
    float logOdds(int row, NameOutline listed, boolean found, float least) {
        // names of particles alone are looked up by them
        if (!everyTokenLookedUp || listed.contentTokens() == 0) {
            measures.setToBest();
            measures.lettersShared = NameFeatures.mostLettersShared(asked, table.name(row));
            return logOdds(table.name(row), true);
        }
        float most = atAGlance(listed, found);
        if (most < least) {
            return most;
        }
        PreparedName name = table.name(row);
        candidates.measure(TokenCandidates.Look.AT_WORDS, agreement);
        sumUp(listed);
        most = logOdds(name, meetings.areJoined());
        if (most < least) {
            return most;
        }
        measures.lettersShared = NameFeatures.mostLettersShared(asked, name);
        most = logOdds(name, meetings.areJoined());
        if (most < least || meetings.isNone()) {
            return most;
        }
        meetings.look(listed, name.weighted(), found);
        sumUp(listed);
        return logOdds(name, meetings.areJoined());
    }

    /**
     * The same as {@link #logOdds} or higher, by nothing but the outlines of the names: most rows that share a word with the query
     * are seen to be far from it without their words being read.
     */
    private float atAGlance(NameOutline listed, boolean found) {
        meetings.glance(listed, found);
        candidates.begin(listed);
        candidates.measure(TokenCandidates.Look.AT_A_GLANCE, agreement);
        sumUp(listed);
        measures.lettersShared = outline.mostLetterPairsShared(listed);
        boolean mayBeSame = outline.mayHaveSameWords(listed);
        NameFeatures.measureBestAtAGlance(
                asked, listed.contentTokens(), mayBeSame, measures, meetings.areJoined(), best);
        return best.logOdds();
    }

    private float logOdds(PreparedName listed, boolean mayBeJoined) {
        NameFeatures.measureBest(asked, listed, measures, mayBeJoined, best);
        return best.logOdds();
    }

    /** Works the measures out from what agrees token by token, and in other ways. */
    private void sumUp(NameOutline listed) {
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
        boolean allPaired = !otherwise && !agreement.contested && !outline.hasFather() && !listed.hasFather();
        double askedMost = (allPaired ? askedLeft : asked.contentWeight()) + outline.otherWeight();
        double listedMost = (allPaired ? agreement.listedMost : agreement.listedAll) + listed.otherWeight();
        double listedLeft = otherwise
                ? Math.max(agreement.listedUnmet, agreement.listedLeft - meetings.listedWeight)
                : agreement.listedLeft;
        measures.agreeing = agreement.agreeing + meetings.agreeing;
        // that one word agrees counts against a name: what only may agree is not held against it
        measures.pairs = Integer.bitCount(agreement.tokens) + (otherwise || agreement.perhaps ? 2 : 0);
        measures.askedLeft = askedLeft;
        measures.listedLeft = listedLeft;
        measures.askedWords = askedWords;
        measures.listedWords = agreement.listedWords;
        measures.outweighs = Math.max(listedLeft - askedMost, askedLeft - listedMost);
        measures.misspelt = otherwise ? 0 : agreement.misspelt;
    }
}
