package dossier.names.words;

import dossier.names.TableFile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whole names and syllables that romanisations write differently: the word rows of {@code romanisation.tsv}. */
public final class RomanisationVariants {

    private static final int[] NONE = {};

    private static final RomanisationVariants STANDARD =
            new RomanisationVariants(TableFile.rows("romanisation.tsv", 4));

    private final Map<String, int[]> rows = new HashMap<>();
    private final List<Double> costs = new ArrayList<>();
    private final List<Boolean> syllables = new ArrayList<>();

    private RomanisationVariants(List<List<String>> table) {
        for (List<String> row : table) {
            boolean syllable = row.get(2).equals("syllable");
            if (syllable || row.get(2).equals("name")) {
                add(row, syllable);
            }
        }
    }

    public static RomanisationVariants standard() {
        return STANDARD;
    }

    private void add(List<String> row, boolean syllable) {
        int id = costs.size();
        costs.add(Double.parseDouble(row.get(1)));
        syllables.add(syllable);
        for (String variant : row.get(0).split(",", -1)) {
            rows.merge(TableKey.of(variant), new int[] {id}, RomanisationVariants::joined);
        }
    }

    private static int[] joined(int[] known, int[] added) {
        if (known[known.length - 1] == added[0]) {
            return known;
        }
        int[] both = Arrays.copyOf(known, known.length + 1);
        both[known.length] = added[0];
        return both;
    }

    /** Rows that hold the key, rising. The array is shared: do not write. */
    int[] rows(String key) {
        return rows.getOrDefault(key, NONE);
    }

    /** How many rows there are; ids are below. */
    int count() {
        return costs.size();
    }

    /** What it costs to take one word of the row for another, 0 to 1. */
    public double cost(int row) {
        return costs.get(row);
    }

    boolean anySyllable(int[] ids) {
        return Arrays.stream(ids).anyMatch(syllables::get);
    }
}
