package dossier.screening.index;

import dossier.names.NameToken;
import dossier.screening.Feature;
import dossier.screening.scoring.Initials;
import dossier.screening.scoring.PreparedName;

import java.util.Locale;

/** Names by their first letters: "MNO" for "Martin Norman Oliver", "GRU". Immutable. */
public final class InitialsIndex {

    /** As in {@link Feature#ACRONYM}. */
    private static final int LEAST = 2;

    private static final int MOST = 6;

    private static final int ROW_BITS = 24;

    private final SortedKeys filed;

    InitialsIndex(PreparedName[] names) {
        LongList keys = new LongList(names.length * 2 + 16);
        for (int row = 0; row < names.length; row++) {
            add(Initials.ofContent(names[row].weighted()), row, keys);
            add(Initials.ofAll(names[row].weighted()), row, keys);
        }
        filed = new SortedKeys(keys.sortedDistinct());
    }

    private static void add(String initials, int row, LongList keys) {
        if (isAcronym(initials)) {
            keys.add(key(initials) | row);
        }
    }

    private static boolean isAcronym(String letters) {
        return letters.length() >= LEAST && letters.length() <= MOST;
    }

    /** Puts the rows whose names begin with the token's letters into the array, if it is written as first letters are. */
    public int collect(NameToken asked, int[] into) {
        boolean capitals = asked.written().equals(asked.written().toUpperCase(Locale.ROOT));
        return capitals && isAcronym(asked.latin()) ? filed.collect(key(asked.latin()), ROW_BITS, into, 0) : 0;
    }

    private static long key(String initials) {
        long hash = initials.hashCode() * 0x9E3779B97F4A7C15L;
        return (hash ^ (hash >>> 29)) << ROW_BITS;
    }
}
