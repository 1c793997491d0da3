package dossier.screening.index;

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
