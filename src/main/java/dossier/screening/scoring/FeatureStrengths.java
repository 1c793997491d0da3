package dossier.screening.scoring;

import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.ScoreCap;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How strongly each feature is present between two parties, and the one way from there to a score. Evidence says the same
 * with the values found; it is written out only for what is returned.
 */
public final class FeatureStrengths implements StrengthSink {

    private static final Feature[] FEATURES = Feature.values();
    /** A fact carries a bare name from this strength on: a birth date to the month, "GRU". */
    private static final double CARRIES = 0.5;

    private static final double[] PERSON = weights(feature -> feature.weight(true));
    private static final double[] OTHER = weights(feature -> feature.weight(false));
    private static final double[] PERSON_AMONG_MANY = weights(feature -> feature.weightAmongMany(true));
    private static final double[] OTHER_AMONG_MANY = weights(feature -> feature.weightAmongMany(false));

    /** Those features whose weight is not nothing: rules have none. */
    private static final int[] WEIGHED = IntStream.range(0, FEATURES.length)
            .filter(i -> PERSON[i] != 0 || OTHER[i] != 0 || PERSON_AMONG_MANY[i] != 0 || OTHER_AMONG_MANY[i] != 0)
            .toArray();

    private final double[] values = new double[FEATURES.length];

    private static double[] weights(ToDoubleFunction<Feature> weight) {
        return Arrays.stream(FEATURES).mapToDouble(weight).toArray();
    }

    public static FeatureStrengths of(List<Evidence> evidence) {
        FeatureStrengths strengths = new FeatureStrengths();
        evidence.forEach(strengths::put);
        return strengths;
    }

    @Override
    public void put(Feature feature, double strength) {
        values[feature.ordinal()] = strength;
    }

    void put(Evidence evidence) {
        values[evidence.feature().ordinal()] = evidence.strength();
    }

    public double of(Feature feature) {
        return values[feature.ordinal()];
    }

    /**
     * Probability that both are one party, 0 to 1: the logistic of the weighted strengths, under the rules' ceiling and above the
     * floor of an equal number or whole name.
     */
    public double score(boolean person) {
        return Math.max(floor(), Math.min(ceiling().score(), 1 / (1 + Math.exp(-logOdds(person)))));
    }

    /** The least that an equal number or whole name leaves of a score. */
    double floor() {
        return Math.max(
                Math.max(floor(Feature.IDENTIFIERS_EQUAL), floor(Feature.IDENTIFIERS_MAY_BE_EQUAL)),
                floor(Feature.NAME_WITH_ANOTHER_BIRTH_DATE));
    }

    private double floor(Feature feature) {
        return values[feature.ordinal()] != 0 ? feature.floor() : 0;
    }

    /** The weighted sum, rules apart. */
    public double logOdds(boolean person) {
        double[] weights =
                of(Feature.AMONG_MANY) != 0 ? person ? PERSON_AMONG_MANY : OTHER_AMONG_MANY : person ? PERSON : OTHER;
        double logOdds = 0;
        for (int i : WEIGHED) {
            logOdds += values[i] * weights[i];
        }
        return logOdds;
    }

    /** What facts alone add to the weighted sum of names that are held against all listed ones. */
    public static double logOddsAmongMany(List<Evidence> facts, boolean person) {
        double[] weights = person ? PERSON_AMONG_MANY : OTHER_AMONG_MANY;
        double logOdds = 0;
        for (int i = 0; i < facts.size(); i++) {
            logOdds += facts.get(i).strength() * weights[facts.get(i).feature().ordinal()];
        }
        return logOdds;
    }

    /**
     * The lowest ceiling of the rules that hold. They guard against names that agree by chance, and no number does so by chance: one
     * that decides lifts them all, one that may be another's lifts them to a review.
     */
    ScoreCap ceiling() {
        if (values[Feature.IDENTIFIERS_EQUAL.ordinal()] != 0) {
            return ScoreCap.NONE;
        }
        ScoreCap lowest = lowestCeiling();
        boolean review = values[Feature.IDENTIFIERS_MAY_BE_EQUAL.ordinal()] != 0;
        return review && lowest != ScoreCap.NONE ? ScoreCap.BELOW_MATCH : lowest;
    }

    private ScoreCap lowestCeiling() {
        boolean carried = isCarried();
        ScoreCap lowest = ScoreCap.NONE;
        for (Feature feature : FEATURES) {
            if (values[feature.ordinal()] != 0 && !(carried && feature.liftable())) {
                lowest = lowest.lower(feature.ceiling());
            }
        }
        return lowest;
    }

    private boolean isCarried() {
        for (Feature feature : FEATURES) {
            if (values[feature.ordinal()] >= CARRIES && feature.confirms()) {
                return true;
            }
        }
        return false;
    }
}
