package dossier.screening.retrieval;

import java.util.Arrays;

/**
 * Rows of the name table that may be the name asked for.
 *
 * @param rows listing by listing, the most promising listing first
 * @param upperBounds for each row, log-odds that its name cannot exceed
 */
public record CandidateRows(int[] rows, float[] upperBounds) {

    int size() {
        return rows.length;
    }

    /** Without the rows that cannot reach {@code least}. */
    public CandidateRows from(float least) {
        int[] left = new int[rows.length];
        float[] bounds = new float[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (upperBounds[i] >= least) {
                left[count] = rows[i];
                bounds[count++] = upperBounds[i];
            }
        }
        return new CandidateRows(Arrays.copyOf(left, count), Arrays.copyOf(bounds, count));
    }
}
