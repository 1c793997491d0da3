package dossier.screening.retrieval;

import dossier.screening.scoring.PairScorer;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The best name of each listing that was compared, and the score that another listing must reach to be among the hits. */
final class TopHits {

    private final Map<Integer, Scored> best = new HashMap<>();
    private final double cutoff;
    /** Scores of the best listings, rising; the first ones are 0 while there are fewer listings than are wanted. */
    private final double[] scores;

    /**
     * A listing with the name that agrees best.
     *
     * @param party its number in the index
     * @param row the name's row
     * @param order which of a listing's names was the more promising one
     */
    record Scored(int party, int row, int order, PairScorer.Outcome outcome, double score) {}

    TopHits(double cutoff, int limit, int parties) {
        this.cutoff = cutoff;
        this.scores = new double[Math.min(limit, Math.max(1, parties))];
    }

    /** What is below cannot be among the hits; what is equal can. */
    double bar() {
        return Math.max(cutoff, scores[0]);
    }

    void offer(Scored scored) {
        if (scored.score() < cutoff) {
            return;
        }
        Scored known = best.get(scored.party());
        if (known == null || isBetter(scored, known)) {
            best.put(scored.party(), scored);
            replace(known, scored.score());
        }
    }

    private static boolean isBetter(Scored one, Scored other) {
        return one.score() > other.score() || (one.score() == other.score() && one.order() < other.order());
    }

    private void replace(@Nullable Scored known, double score) {
        int at = known == null ? -1 : Arrays.binarySearch(scores, known.score());
        int free = Math.max(at, 0);
        if (score < scores[free]) {
            return;
        }
        while (free + 1 < scores.length && scores[free + 1] < score) {
            scores[free] = scores[++free];
        }
        scores[free] = score;
    }

    Collection<Scored> all() {
        return best.values();
    }
}
