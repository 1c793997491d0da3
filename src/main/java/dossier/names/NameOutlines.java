package dossier.names;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The outlines of many names, all in one array, so that glancing at a name reads one place of memory where its words are in twenty.
 * Immutable.
 */
public final class NameOutlines {

    private final long[] cells;
    private final int[] starts;

    /**
     * @param names one a row; the very same name in several rows is kept once
     * @param numbers the numbers of each name's tokens, by position; -1 for those by which it is not found
     */
    public NameOutlines(WeightedName[] names, int[][] numbers) {
        starts = new int[names.length];
        Map<WeightedName, Integer> known = new IdentityHashMap<>(names.length * 2);
        int size = 0;
        for (int row = 0; row < names.length; row++) {
            Integer before = known.putIfAbsent(names[row], size);
            starts[row] = before == null ? size : before;
            size += before == null ? NameOutline.cells(names[row]) : 0;
        }
        cells = new long[size];
        // each name has cells of its own
        known.entrySet().parallelStream().forEach(name -> NameOutline.write(name.getKey(), cells, name.getValue()));
        for (int row = 0; row < names.length; row++) {
            of(row).number(names[row], numbers[row]);
        }
    }

    /** Of no name. */
    public static NameOutlines none() {
        return new NameOutlines(new WeightedName[0], new int[0][]);
    }

    /** The outline of the name in that row. */
    public NameOutline of(int row) {
        return new NameOutline(cells, starts[row]);
    }

    /**
     * Reads a little of each of these names. Names stand all over a memory that is far away from the processor, and it fetches many at
     * once when none is waited for: whoever goes through them one by one afterwards finds them near.
     *
     * @return a number without a meaning, so that the reading is not left out as useless
     */
    public long fetch(int[] rows) {
        long read = 0;
        for (int row : rows) {
            read += starts[row];
        }
        for (int row : rows) {
            read += NameOutline.glimpse(cells, starts[row]);
        }
        return read;
    }
}
