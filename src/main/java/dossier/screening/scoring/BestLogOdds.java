package dossier.screening.scoring;

import dossier.screening.Feature;

import java.util.Arrays;

/**
 * The most that the weighted sum of the features of two names can be, where one is held against all listed ones: every feature that
 * nothing is told of is taken as present if that raises the sum, and as absent if not; of facts nothing is known. Only what is told is
 * added up, so that a thousand names take no more than what differs between them. Working memory.
 */
public final class BestLogOdds implements StrengthSink {

    private static final Side PERSON = Side.of(true);
    private static final Side OTHER = Side.of(false);

    private final Side side;
    private double sum;

    /**
     * @param weights of the features, by their ordinal
     * @param best the strengths that give the most, by the same
     * @param sum what they give together
     */
    private record Side(double[] weights, double[] best, double sum) {

        static Side of(boolean person) {
            double[] weights = Arrays.stream(Feature.values())
                    .mapToDouble(feature -> feature.weightAmongMany(person))
                    .toArray();
            double[] best = Arrays.stream(Feature.values())
                    .mapToDouble(feature -> atBest(feature, weights[feature.ordinal()]))
                    .toArray();
            double sum = 0;
            for (int i = 0; i < best.length; i++) {
                sum += best[i] * weights[i];
            }
            return new Side(weights, best, sum);
        }

        private static double atBest(Feature feature, double weight) {
            boolean raises = weight > 0 && feature.role() != Feature.Role.FACT;
            return raises || feature == Feature.PRIOR || feature == Feature.AMONG_MANY ? 1 : 0;
        }
    }

    /** @param person whether names are held against each other as those of people */
    public BestLogOdds(boolean person) {
        side = person ? PERSON : OTHER;
        sum = side.sum;
    }

    /** Forgets what was told. */
    void clear() {
        sum = side.sum;
    }

    /** Tells of a feature, once at most. */
    @Override
    public void put(Feature feature, double strength) {
        int i = feature.ordinal();
        sum += (strength - side.best[i]) * side.weights[i];
    }

    /** Tells of a feature, once at most, that it is absent, or else nothing. */
    void keepIf(Feature feature, boolean possible) {
        sum -= possible ? 0 : side.best[feature.ordinal()] * side.weights[feature.ordinal()];
    }

    /** No less than what the features of the names give: the next higher number outweighs that sums are rounded. */
    public float logOdds() {
        return Math.nextUp((float) sum);
    }
}
