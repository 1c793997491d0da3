package dossier.mentions;

import java.util.Arrays;
import java.util.Collection;

/** Sums of words' hashes, each once and in order: hundreds of thousands of them take a tenth of what a set of objects would. Immutable. */
final class Sums {

    private final long[] sums;

    Sums(Collection<Long> sums) {
        this.sums = sums.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
    }

    int size() {
        return sums.length;
    }

    /** The sum at that place of the order. */
    long at(int place) {
        return sums[place];
    }

    /** Its place in the order; below 0 if it is none of these. */
    int placeOf(long sum) {
        return Arrays.binarySearch(sums, sum);
    }

    boolean contains(long sum) {
        return placeOf(sum) >= 0;
    }
}
