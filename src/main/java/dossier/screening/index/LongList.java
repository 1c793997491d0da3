package dossier.screening.index;

import java.util.Arrays;
import java.util.List;

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
        return sortedDistinct(List.of(this));
    }

    /** What was added to any of the lists, sorted (as signed numbers), each value once. */
    static long[] sortedDistinct(List<LongList> lists) {
        long[] all = new long[lists.stream().mapToInt(list -> list.size).sum()];
        int filled = 0;
        for (LongList list : lists) {
            System.arraycopy(list.values, 0, all, filled, list.size);
            filled += list.size;
        }
        Arrays.parallelSort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }
}
