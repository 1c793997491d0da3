package dossier.screening.retrieval;

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
}
