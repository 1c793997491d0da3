package dossier.analysis.judging;

import dossier.screening.Band;
import dossier.text.WordTable;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much each {@link Signal} weighs in each {@link Situation}, in log-odds, and from which probability on a band begins. Fitted
 * on labelled articles, see docs/how-articles-are-read.md.
 * Immutable.
 */
public final class JudgementModel {

    private static final String TABLE = "/dossier/analysis/judgement.tsv";

    /** Two namesakes of whom the text says nothing stay below it; of those above it, 98 of 100 are right, see docs/measurements.md. */
    public static final double MATCH = 0.55;

    /** Of those between, half are right. */
    public static final double REVIEW = 0.25;

    private static final JudgementModel STANDARD = read();

    /** By the ordinals of situation and signal. */
    private final double[][] weights;

    private JudgementModel(double[][] weights) {
        this.weights = weights;
    }

    /** The one that ships with the service. */
    public static JudgementModel standard() {
        return STANDARD;
    }

    private static JudgementModel read() {
        double[][] weights = new double[Situation.values().length][Signal.values().length];
        Set<Signal> missing = EnumSet.allOf(Signal.class);
        for (WordTable.Row row : WordTable.withHeading(TABLE).rows()) {
            Signal signal = row.constant("signal", Signal.class);
            missing.remove(signal);
            for (Situation situation : Situation.values()) {
                weights[situation.ordinal()][signal.ordinal()] = Double.parseDouble(row.cell(situation.name()));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(TABLE + " has no weights for " + missing);
        }
        return new JudgementModel(weights);
    }

    /** The band that a probability falls into. */
    Band band(double probability) {
        return probability >= MATCH ? Band.MATCH : probability >= REVIEW ? Band.REVIEW : Band.WEAK;
    }

    /** Log-odds that a signal of that strength adds. */
    public double contribution(Situation situation, Signal signal, double strength) {
        return weights[situation.ordinal()][signal.ordinal()] * strength;
    }

    /** The sum of all contributions. */
    double logOdds(Situation situation, double[] strengths) {
        double[] weight = weights[situation.ordinal()];
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * strengths[i];
        }
        return sum;
    }
}
