package dossier.names.compare;

import dossier.names.NameAnalyser;

import java.util.Arrays;

/**
 * Possible alignments of two names, and the choice among them that is worth most. Scratch memory of one thread, used
 * again for every comparison. Rows are the tokens of the longer name, columns those of the shorter one.
 */
public final class AlignmentSearch {

    /** Up to so many contested columns the best choice is found; above, a greedy one. */
    private static final int MOST_COLUMNS_FOR_BEST = 8;

    private static final int STATES = 1 << MOST_COLUMNS_FOR_BEST;

    private int count;
    private long[] rows = new long[64];
    private long[] columns = new long[64];
    private double[] worth = new double[64];
    private TokenAgreement[] agreements = new TokenAgreement[64];
    private boolean[] chosen = new boolean[64];
    private long[] order = new long[64];

    private final double[] best = new double[(NameAnalyser.MAX_TOKENS + 1) * STATES];
    private final int[] known = new int[(NameAnalyser.MAX_TOKENS + 1) * STATES];
    private final int[] columnBit = new int[NameAnalyser.MAX_TOKENS];
    private int epoch;

    void clear() {
        count = 0;
    }

    /**
     * @param rowMask one bit a row, neighbours only
     * @param columnMask one bit a column
     */
    void add(long rowMask, long columnMask, double value, TokenAgreement agreement) {
        if (count == rows.length) {
            grow();
        }
        rows[count] = rowMask;
        columns[count] = columnMask;
        worth[count] = value;
        agreements[count] = agreement;
        chosen[count] = false;
        count++;
    }

    private void grow() {
        int size = count * 2;
        rows = Arrays.copyOf(rows, size);
        columns = Arrays.copyOf(columns, size);
        worth = Arrays.copyOf(worth, size);
        agreements = Arrays.copyOf(agreements, size);
        chosen = Arrays.copyOf(chosen, size);
        order = Arrays.copyOf(order, size);
    }

    public int count() {
        return count;
    }

    public boolean isChosen(int candidate) {
        return chosen[candidate];
    }

    public long rows(int candidate) {
        return rows[candidate];
    }

    public long columns(int candidate) {
        return columns[candidate];
    }

    public TokenAgreement agreement(int candidate) {
        return agreements[candidate];
    }

    /** Chooses candidates that share no token, worth as much as possible together. */
    void choose() {
        long contested = chooseUncontested();
        if (contested == 0) {
            return;
        }
        if (Long.bitCount(contested) <= MOST_COLUMNS_FOR_BEST) {
            chooseBest(contested);
        } else {
            chooseGreedily();
        }
    }

    /** Chooses what nothing else competes with; returns the columns of the rest. */
    private long chooseUncontested() {
        long contested = 0;
        for (int i = 0; i < count; i++) {
            boolean alone = true;
            for (int j = 0; j < count && alone; j++) {
                alone = i == j || ((rows[i] & rows[j]) == 0 && (columns[i] & columns[j]) == 0);
            }
            chosen[i] = alone;
            contested |= alone ? 0 : columns[i];
        }
        return contested;
    }

    private void chooseBest(long contested) {
        int bits = 0;
        for (long rest = contested; rest != 0; rest &= rest - 1) {
            columnBit[Long.numberOfTrailingZeros(rest)] = 1 << bits++;
        }
        epoch++;
        int row = 0;
        int taken = 0;
        while (row < NameAnalyser.MAX_TOKENS) {
            int candidate = bestAt(row, taken);
            if (candidate < 0) {
                row++;
                continue;
            }
            chosen[candidate] = true;
            taken |= compact(columns[candidate]);
            row += Long.bitCount(rows[candidate]);
        }
    }

    private int compact(long mask) {
        int bits = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            bits |= columnBit[Long.numberOfTrailingZeros(rest)];
        }
        return bits;
    }

    /** The candidate that the best choice from this row on begins with; -1 if it leaves the row out. */
    private int bestAt(int row, int taken) {
        double value = bestFrom(row + 1, taken);
        int candidate = -1;
        for (int i = 0; i < count; i++) {
            if (mayTake(i, row, taken)) {
                double with = worth[i] + bestFrom(row + Long.bitCount(rows[i]), taken | compact(columns[i]));
                if (with > value) {
                    value = with;
                    candidate = i;
                }
            }
        }
        return candidate;
    }

    private boolean mayTake(int candidate, int row, int taken) {
        return !chosen[candidate]
                && Long.numberOfTrailingZeros(rows[candidate]) == row
                && (compact(columns[candidate]) & taken) == 0;
    }

    private double bestFrom(int row, int taken) {
        if (row >= NameAnalyser.MAX_TOKENS) {
            return 0;
        }
        int state = row * STATES + taken;
        if (known[state] == epoch) {
            return best[state];
        }
        double value = bestFrom(row + 1, taken);
        for (int i = 0; i < count; i++) {
            if (mayTake(i, row, taken)) {
                value = Math.max(value, worth[i] + bestFrom(row + Long.bitCount(rows[i]), taken | compact(columns[i])));
            }
        }
        known[state] = epoch;
        best[state] = value;
        return value;
    }

    private void chooseGreedily() {
        for (int i = 0; i < count; i++) {
            order[i] = ((long) -Float.floatToIntBits((float) worth[i]) << 32) | i;
        }
        Arrays.sort(order, 0, count);
        long takenRows = 0;
        long takenColumns = 0;
        for (int k = 0; k < count; k++) {
            int i = (int) order[k];
            chosen[i] = (rows[i] & takenRows) == 0 && (columns[i] & takenColumns) == 0;
            if (chosen[i]) {
                takenRows |= rows[i];
                takenColumns |= columns[i];
            }
        }
    }
}
