package dossier.screening;

import java.util.Arrays;

/** Longs one after the other, unboxed. */
final class LongList {

    private long[] values;
    private int size;

    LongList(int capacity) {
        values = new long[capacity];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2 + 16);
        }
        values[size++] = value;
    }

    /** What was added, sorted (as signed numbers), each value once. */
    long[] sortedDistinct() {
        Arrays.parallelSort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }
}
