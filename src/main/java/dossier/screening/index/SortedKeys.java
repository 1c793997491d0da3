package dossier.screening.index;

import java.util.Arrays;

/**
 * Numbers filed under keys: each long holds a key in its upper bits and a number in the lower ones, all in order. Where
 * those with the same uppermost bits begin is noted, so that a look-up reads about two places of memory. Immutable.
 */
public final class SortedKeys {

    private static final int MOST_BITS = 22;

    private final long[] values;
    private final int shift;
    private final int[] starts;

    /** @param values in order of signed numbers, kept and not copied */
    SortedKeys(long[] values) {
        this.values = values;
        int bits = Math.min(MOST_BITS, Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(values.length)));
        this.shift = Long.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        for (long value : values) {
            starts[bucket(value) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    /** All keys and numbers, in order; not to be changed. */
    long[] values() {
        return values;
    }

    /** Whether both file the same numbers under the same keys. */
    public boolean sameAs(SortedKeys other) {
        return Arrays.equals(values, other.values);
    }

    /**
     * The same keys with other numbers under them.
     *
     * @param numbers for each number of a token the one that takes its place; -1 where it goes
     */
    SortedKeys renumbered(int[] numbers) {
        long mask = (1L << TokenIndex.ID_BITS) - 1;
        long[] kept = new long[values.length];
        int size = 0;
        int from = 0;
        boolean inOrder = true;
        for (long value : values) {
            int number = numbers[(int) (value & mask)];
            if (number >= 0) {
                long next = value & ~mask | number;
                boolean sameKey = size > 0 && (kept[size - 1] & ~mask) == (value & ~mask);
                if (!sameKey) {
                    sort(kept, from, size, inOrder);
                    from = size;
                    inOrder = true;
                }
                inOrder &= !sameKey || kept[size - 1] < next;
                kept[size++] = next;
            }
        }
        sort(kept, from, size, inOrder);
        return new SortedKeys(Arrays.copyOf(kept, size));
    }

    private static void sort(long[] values, int from, int to, boolean inOrder) {
        if (!inOrder) {
            Arrays.sort(values, from, to);
        }
    }

    /** These and others, none of which is among these. */
    SortedKeys and(SortedKeys others) {
        long[] all = new long[values.length + others.values.length];
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < all.length; i++) {
            boolean next =
                    theirs == others.values.length || mine < values.length && values[mine] < others.values[theirs];
            all[i] = next ? values[mine++] : others.values[theirs++];
        }
        return new SortedKeys(all);
    }

    private int bucket(long value) {
        return (int) ((value ^ Long.MIN_VALUE) >>> shift);
    }

    /**
     * Adds every number filed under a key to those already there, as long as there is room.
     *
     * @param low the key, its lower bits 0
     * @param bits how many lower bits are the number
     * @return how many there are then
     */
    int collect(long low, int bits, int[] into, int count) {
        long mask = (1L << bits) - 1;
        int bucket = bucket(low);
        int found = count;
        for (int i = starts[bucket]; i < starts[bucket + 1] && found < into.length; i++) {
            if ((values[i] & ~mask) == low) {
                into[found++] = (int) (values[i] & mask);
            } else if (values[i] > low) {
                break;
            }
        }
        return found;
    }
}
