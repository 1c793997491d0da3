package dossier.screening.index;

import java.util.Arrays;

/**
 * Numbers filed under keys: each long holds a key in its upper bits and a number in the lower ones, all in order. Where
 * those with the same uppermost bits begin is noted, so that a look-up reads about two places of memory. Immutable.
 */
public final class SortedKeys {

    private static final int MOST_BITS = 20;

    /** For each bit of the buckets so many bits of the filter that most keys which nothing is filed under fall through it. */
    private static final int FILTER_BITS = 3;

    /** The bits of a token's number. */
    private static final long NUMBER = (1L << TokenIndex.ID_BITS) - 1;

    private final long[] values;
    private final int shift;
    private final int[] starts;
    /** A bit for each key, among others. Most keys that are looked up are filed nowhere: this is small and says so from the cache. */
    private final long[] filter;

    /** @param values in order of signed numbers, kept and not copied */
    SortedKeys(long[] values) {
        this.values = values;
        int bits = Math.min(MOST_BITS, Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(values.length)));
        this.shift = Long.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        this.filter = new long[1 << Math.max(0, bits + FILTER_BITS - 6)];
        for (long value : values) {
            starts[bucket(value) + 1]++;
            filter[word(value)] |= bit(value);
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
     * The same keys with other numbers under them, and others.
     *
     * @param numbers for each number of a token the one that takes its place; -1 where it goes
     * @param others keys of tokens that are not among these
     */
    SortedKeys renumbered(int[] numbers, SortedKeys others) {
        int kept = 0;
        for (long value : values) {
            kept += numbers[numberOf(value)] < 0 ? 0 : 1;
        }
        // large, so it is filled from behind and then merged in place
        long[] all = new long[others.values.length + kept];
        int at = others.values.length;
        int from = at;
        boolean inOrder = true;
        for (long value : values) {
            int number = numbers[numberOf(value)];
            if (number >= 0) {
                boolean sameKey = at > from && keyOf(all[at - 1]) == keyOf(value);
                if (!sameKey) {
                    sort(all, from, at, inOrder);
                    from = at;
                    inOrder = true;
                }
                all[at] = keyOf(value) | number;
                inOrder &= !sameKey || all[at - 1] < all[at];
                at++;
            }
        }
        sort(all, from, at, inOrder);
        merge(all, others.values);
        return new SortedKeys(all);
    }

    private static int numberOf(long value) {
        return (int) (value & NUMBER);
    }

    private static long keyOf(long value) {
        return value & ~NUMBER;
    }

    private static void sort(long[] values, int from, int to, boolean inOrder) {
        if (!inOrder) {
            Arrays.sort(values, from, to);
        }
    }

    /** Puts others into the free places at the beginning of an array in order. */
    private static void merge(long[] all, long[] others) {
        int mine = others.length;
        int theirs = 0;
        for (int i = 0; theirs < others.length; i++) {
            boolean next = mine == all.length || others[theirs] < all[mine];
            all[i] = next ? others[theirs++] : all[mine++];
        }
    }

    private int word(long value) {
        return (int) (value >>> TokenIndex.ID_BITS + 6) & filter.length - 1;
    }

    private static long bit(long value) {
        return 1L << (value >>> TokenIndex.ID_BITS);
    }

    private int bucket(long value) {
        return (int) ((value ^ Long.MIN_VALUE) >>> shift);
    }

    /**
     * Adds every number filed under a key to those already there, as long as there is room.
     *
     * @param low the key, its lower bits 0
     * @param bits how many lower bits are the number, {@value TokenIndex#ID_BITS} at most
     * @return how many there are then
     */
    int collect(long low, int bits, int[] into, int count) {
        if ((filter[word(low)] & bit(low)) == 0) {
            return count;
        }
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
