package dossier.parties;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which listings are worth comparing: those that share a number, two words of a name, or a word and the day of birth. What so many
 * share that comparing all of them would never end is parted by the year of birth and by country.
 */
final class CandidatePairs {

    /** Comparing so many with each other takes a moment. */
    private static final int MOST_IN_BLOCK = 40;

    /** Bits of an entry that hold the position of a listing; those above hold the key. */
    private static final int POSITION_BITS = 24;

    private static final long POSITION = (1L << POSITION_BITS) - 1;

    private long[] pairs = new long[1 << 16];
    private int size;

    private CandidatePairs() {}

    /** The pairs as {@code smaller position << 32 | larger position}, rising. */
    static long[] of(List<ComparedListing> listings) {
        if (listings.size() > POSITION) {
            throw new IllegalArgumentException("more listings than positions: " + listings.size());
        }
        CandidatePairs found = new CandidatePairs();
        long[] entries = IntStream.range(0, listings.size())
                .boxed()
                .flatMapToLong(i -> Arrays.stream(listings.get(i).keys()).map(key -> entry(key, i)))
                .toArray();
        found.addBlocks(entries, listings, true);
        return Arrays.stream(found.pairs, 0, found.size).sorted().distinct().toArray();
    }

    private static long entry(long key, int position) {
        return key << POSITION_BITS | position;
    }

    private void addBlocks(long[] entries, List<ComparedListing> listings, boolean mayBeParted) {
        Arrays.sort(entries);
        int from = 0;
        for (int i = 1; i <= entries.length; i++) {
            if (i == entries.length || entries[i] >>> POSITION_BITS != entries[from] >>> POSITION_BITS) {
                if (i - from <= MOST_IN_BLOCK) {
                    addAll(entries, from, i);
                } else if (mayBeParted) {
                    addBlocks(parts(entries, from, i, listings), listings, false);
                }
                from = i;
            }
        }
    }

    private static long[] parts(long[] entries, int from, int to, List<ComparedListing> listings) {
        return Arrays.stream(entries, from, to)
                .flatMap(entry -> {
                    int position = (int) (entry & POSITION);
                    return Arrays.stream(listings.get(position).parts()).map(part -> entry(part, position));
                })
                .toArray();
    }

    private void addAll(long[] entries, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, size * 2);
                }
                pairs[size++] = (entries[i] & POSITION) << 32 | entries[j] & POSITION;
            }
        }
    }
}
