package dossier.analysis.judging;

import dossier.text.WordTable;

import java.util.Arrays;

/**
 * How much each {@link Signal} weighs in each {@link Situation}, in log-odds, and from which probability on a band begins. Fitted
 * on labelled articles, see docs/how-articles-are-read.md.
 *
 * @param weights by the ordinals of situation and signal
 * @param match probability from which on a hit is a match
 * @param review probability from which on it is worth a look
 */
public record JudgementModel(double[][] weights, double match, double review) {

    /** Two namesakes of whom the text says nothing stay below it; of those above it, 98 of 100 are right, see docs/measurements.md. */
    private static final double MATCH = 0.6;

    /** Of those between, half are right. */
    private static final double REVIEW = 0.2;

    private static final JudgementModel STANDARD = read();

    /** The one that ships with the service. */
    public static JudgementModel standard() {
        return STANDARD;
    }

    private static JudgementModel read() {
        double[][] weights = new double[Situation.values().length][Signal.values().length];
        for (WordTable.Row row :
                WordTable.withHeading("/dossier/analysis/judgement.tsv").rows()) {
            Signal signal = row.constant("signal", Signal.class);
            for (Situation situation : Situation.values()) {
                weights[situation.ordinal()][signal.ordinal()] = Double.parseDouble(row.cell(situation.name()));
            }
        }
        return new JudgementModel(weights, MATCH, REVIEW);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof JudgementModel model
                && Arrays.deepEquals(weights, model.weights)
                && match == model.match
                && review == model.review;
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(weights);
    }
}
