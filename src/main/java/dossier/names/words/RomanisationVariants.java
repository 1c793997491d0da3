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
    /** Of each row: a bit for every letter that one of its words begins with, and one for every letter that one ends with. */
    private final List<Long> beginnings = new ArrayList<>();

    private final List<Long> endings = new ArrayList<>();

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
        long first = 0;
        long last = 0;
        for (String variant : row.get(0).split(",", -1)) {
            String key = TableKey.of(variant);
            rows.merge(key, new int[] {id}, RomanisationVariants::joined);
            String latin = TableKey.latin(key);
            first |= bit(latin.charAt(0));
            last |= bit(latin.charAt(latin.length() - 1));
        }
        beginnings.add(first);
        endings.add(last);
    }

    private static long bit(char letter) {
        return 1L << letter;
    }

    /** Whether a word of one of these rows may be the beginning of a word; it surely is not if not. */
    public boolean mayBegin(int[] ids, String word) {
        return isAmong(beginnings, ids, word.charAt(0));
    }

    /** Whether a word of one of these rows may be the end of a word; it surely is not if not. */
    public boolean mayEnd(int[] ids, String word) {
        return isAmong(endings, ids, word.charAt(word.length() - 1));
    }

    private static boolean isAmong(List<Long> letters, int[] ids, char letter) {
        for (int id : ids) {
            if ((letters.get(id) & bit(letter)) != 0) {
                return true;
            }
        }
        return false;
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
