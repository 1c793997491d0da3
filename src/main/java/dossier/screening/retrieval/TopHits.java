package dossier.screening.retrieval;

import dossier.screening.scoring.PairScorer;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The best name of each listing that was compared, and the score that another listing must reach to be among the hits. */
final class TopHits {

    /** Most names find fewer listings, however many are wanted. */
    private static final int FEW = 8;

    private final Map<Integer, Scored> best = new HashMap<>();
    private final double cutoff;
    private final int most;
    /** Scores of the best listings, rising; no more of them than are wanted. */
    private double[] scores = new double[FEW];

    private int count;

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
        this.most = Math.min(limit, Math.max(1, parties));
    }

    /** What is below cannot be among the hits; what is equal can. */
    double bar() {
        return count < most ? cutoff : Math.max(cutoff, scores[0]);
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
        int at = known == null ? -1 : Arrays.binarySearch(scores, 0, count, known.score());
        if (at >= 0) {
            remove(at);
        } else if (count == most) {
            if (score < scores[0]) {
                return;
            }
            remove(0);
        }
        insert(score);
    }

    private void remove(int at) {
        System.arraycopy(scores, at + 1, scores, at, --count - at);
    }

    private void insert(double score) {
        int found = Arrays.binarySearch(scores, 0, count, score);
        int at = found >= 0 ? found : -found - 1;
        if (count == scores.length) {
            scores = Arrays.copyOf(scores, 2 * count);
        }
        System.arraycopy(scores, at, scores, at + 1, count++ - at);
        scores[at] = score;
    }

    Collection<Scored> all() {
        return best.values();
    }
}
