package dossier.screening;

/**
 * Working memory of one query at a time. Counters say whether a cell belongs to the present query, so nothing is cleared.
 */
final class Scratch {

    /** Tokens that one asked token may stand for. */
    static final int EXPANSIONS = 600;

    final float[] agreeing;
    final int[] rowQuery;
    final int[] rowToken;
    final int[] rows;
    final float[] best;
    final int[] partyQuery;
    final int[] parties;
    final int[] found = new int[4 * EXPANSIONS];
    final long[] expansions = new long[4 * EXPANSIONS];
    final int[] levels = new int[1024];
    int query;
    int token;

    Scratch(int rowCount, int partyCount) {
        agreeing = new float[rowCount];
        rowQuery = new int[rowCount];
        rowToken = new int[rowCount];
        rows = new int[rowCount];
        best = new float[partyCount];
        partyQuery = new int[partyCount];
        parties = new int[partyCount];
    }
}
