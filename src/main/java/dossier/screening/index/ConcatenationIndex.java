package dossier.screening.index;

import dossier.names.NameToken;
import dossier.screening.scoring.PreparedName;

/** Rows that write as two words what a query may write as one: "Jong Un", asked as "Jongun". Immutable. */
public final class ConcatenationIndex {

    private static final int ROW_BITS = 24;
    /** Words that are written together are short ones. */
    private static final int MOST_LETTERS = 20;

    private final SortedKeys filed;

    ConcatenationIndex(PreparedName[] names) {
        LongList keys = new LongList(names.length * 2 + 16);
        for (int row = 0; row < names.length; row++) {
            PreparedName name = names[row];
            for (int i = 0; i + 1 < name.weighted().size(); i++) {
                NameToken one = name.weighted().token(i);
                NameToken two = name.weighted().token(i + 1);
                if (one.latin().length() + two.latin().length() <= MOST_LETTERS) {
                    keys.add(hash(one.latin(), two.latin()) << ROW_BITS | row);
                }
            }
        }
        filed = new SortedKeys(keys.sortedDistinct());
    }

    /** Puts the rows that hold the word in two pieces into the array, as many as fit; returns how many there are. */
    public int collect(String word, int[] into) {
        return filed.collect(hash(word, "") << ROW_BITS, ROW_BITS, into, 0);
    }

    private static long hash(String first, String second) {
        return mixed(hash(hash(0x9E3779B97F4A7C15L, first), second));
    }

    private static long hash(long start, String letters) {
        long hash = start;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 31)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 29);
    }
}
