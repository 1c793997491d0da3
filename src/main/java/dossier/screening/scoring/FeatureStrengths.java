package dossier.screening.scoring;

import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.ScoreCap;

import java.util.Arrays;
import java.util.List;

/**
 * How strongly each feature is present between two parties, and the one way from there to a score. Evidence says the same
 * with the values found; it is written out only for what is returned.
 */
public final class FeatureStrengths {

    private static final Feature[] FEATURES = Feature.values();
    /** A fact carries a bare name from this strength on: a birth date to the month, "GRU". */
    private static final double CARRIES = 0.5;

    private final double[] values = new double[FEATURES.length];

    public static FeatureStrengths of(List<Evidence> evidence) {
        FeatureStrengths strengths = new FeatureStrengths();
        evidence.forEach(strengths::put);
        return strengths;
    }

    void clear() {
        Arrays.fill(values, 0);
    }

    void put(Feature feature, double strength) {
        values[feature.ordinal()] = strength;
    }

    void put(Feature feature, boolean present) {
        values[feature.ordinal()] = present ? 1 : 0;
    }

    void add(Feature feature, double strength) {
        values[feature.ordinal()] += strength;
    }

    void put(Evidence evidence) {
        values[evidence.feature().ordinal()] = evidence.strength();
    }

    public double of(Feature feature) {
        return values[feature.ordinal()];
    }

    /** Probability that both are one party, 0 to 1: the logistic of the weighted strengths, under the rules' ceiling. */
    public double score(boolean person) {
        return Math.min(ceiling().score(), 1 / (1 + Math.exp(-logOdds(person))));
    }

    /** The weighted sum, rules apart. */
    double logOdds(boolean person) {
        boolean amongMany = of(Feature.AMONG_MANY) != 0;
        double logOdds = 0;
        for (Feature feature : FEATURES) {
            double strength = values[feature.ordinal()];
            if (strength != 0) {
                logOdds += strength * (amongMany ? feature.weightAmongMany(person) : feature.weight(person));
            }
        }
        return logOdds;
    }

    /** The lowest ceiling of the rules that hold. */
    ScoreCap ceiling() {
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
