package dossier.screening;

import java.util.Arrays;

/**
 * Logistic regression with an L2 penalty in which no weight may take the wrong sign: accelerated projected gradient on
 * scaled features. Deterministic.
 */
public final class LogisticFit {

    private static final int STEPS = 900;

    private LogisticFit() {}

    /**
     * @param rows features of each row
     * @param labels 1 for the same party, 0 for another
     * @param weights how much each row counts
     * @param signs for each feature 1 (never negative), -1 (never positive) or 0 (free); 2 for one that is 0 in all rows
     * @param penalties for each feature
     * @param offsets log-odds that each row has before
     * @return a weight for each feature
     */
    public static double[] fit(
            double[][] rows, double[] labels, double[] weights, int[] signs, double[] penalties, double[] offsets) {
        int size = signs.length;
        double[] scale = scale(rows, weights, size);
        double[] ridge = new double[size];
        for (int j = 0; j < size; j++) {
            ridge[j] = penalties[j] / (scale[j] * scale[j]);
        }
        double rate = 1
                / (0.25 * largestEigenvalue(rows, weights, scale)
                        + Arrays.stream(ridge).max().orElse(0));
        double[] fitted = new double[size];
        double[] ahead = new double[size];
        double momentum = 1;
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(rows, labels, weights, scale, ahead, offsets);
            double[] next = new double[size];
            double turned = 0;
            for (int j = 0; j < size; j++) {
                next[j] = ahead[j] - rate * (gradient[j] + ridge[j] * ahead[j]);
                if (next[j] * signs[j] < 0 || signs[j] == 2) {
                    next[j] = 0;
                }
                turned += (next[j] - fitted[j]) * (ahead[j] - next[j]);
            }
            double before = turned > 0 ? 1 : momentum;
            momentum = (1 + Math.sqrt(1 + 4 * before * before)) / 2;
            for (int j = 0; j < size; j++) {
                ahead[j] = next[j] + (before - 1) / momentum * (next[j] - fitted[j]);
            }
            fitted = next;
        }
        for (int j = 0; j < size; j++) {
            fitted[j] /= scale[j];
        }
        return fitted;
    }

    static double probability(double[] row, double[] fitted, double offset) {
        return 1 / (1 + Math.exp(-offset - sum(row, fitted)));
    }

    public static double sum(double[] row, double[] fitted) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * fitted[j];
        }
        return sum;
    }

    private static double[] scale(double[][] rows, double[] weights, int size) {
        double[] scale = new double[size];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < size; j++) {
                scale[j] += weights[i] * rows[i][j] * rows[i][j];
            }
        }
        for (int j = 0; j < size; j++) {
            scale[j] = scale[j] == 0 ? 1 : Math.sqrt(scale[j] / rows.length);
        }
        return scale;
    }

    private static double[] gradient(
            double[][] rows, double[] labels, double[] weights, double[] scale, double[] at, double[] offsets) {
        double[] gradient = new double[at.length];
        double[] unscaled = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            unscaled[j] = at[j] / scale[j];
        }
        for (int i = 0; i < rows.length; i++) {
            double off = weights[i] * (probability(rows[i], unscaled, offsets[i]) - labels[i]);
            for (int j = 0; j < at.length; j++) {
                gradient[j] += off * rows[i][j] / scale[j];
            }
        }
        return gradient;
    }

    private static double largestEigenvalue(double[][] rows, double[] weights, double[] scale) {
        double[] vector = new double[scale.length];
        Arrays.fill(vector, 1);
        double length = 1;
        for (int round = 0; round < 20; round++) {
            double[] next = new double[scale.length];
            for (int i = 0; i < rows.length; i++) {
                double dot = 0;
                for (int j = 0; j < scale.length; j++) {
                    dot += rows[i][j] / scale[j] * vector[j];
                }
                for (int j = 0; j < scale.length; j++) {
                    next[j] += weights[i] * dot * rows[i][j] / scale[j];
                }
            }
            length = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
            for (int j = 0; j < scale.length; j++) {
                vector[j] = next[j] / length;
            }
        }
        return length;
    }
}
