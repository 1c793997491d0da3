package dossier.names.script;

import dossier.names.TableFile;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What taking one group of letters for another costs, from {@code romanisation.tsv}. Every single letter is a group, whose
 * number is its sign; the longer groups follow. Safe for many threads.
 */
public final class SubstitutionCosts {

    /** a-z, digits, and one sign for everything else, which has no groups and equals only itself. */
    private static final int SIGNS = 37;

    /** The sign of everything else. */
    static final int OTHER = SIGNS - 1;

    private static final float DOUBLED = 0.3f;

    private static final int[] NONE = {};

    /** A word of more letters is not read beyond them. */
    static final int MOST_LETTERS = 3 * Transliterator.MAX_LETTERS;

    /** Of a word of so many letters without longer groups, or without letters that are cheap to leave out: shared, and never changed. */
    private static final int[][][] NO_GROUPS = new int[MOST_LETTERS + 1][][];

    private static final boolean[][] NO_ENDS = new boolean[MOST_LETTERS + 1][];
    private static final float[][] NONE_IS_CHEAP = new float[MOST_LETTERS + 1][];

    static {
        for (int length = 0; length <= MOST_LETTERS; length++) {
            NO_GROUPS[length] = new int[length][];
            Arrays.fill(NO_GROUPS[length], NONE);
            NO_ENDS[length] = new boolean[length];
            NONE_IS_CHEAP[length] = new float[length];
            Arrays.fill(NONE_IS_CHEAP[length], 1);
        }
    }

    /** Words whose groups are remembered: the lists hold some 53,000 distinct ones, each in up to two forms. */
    private static final int PLACES = 1 << 17;

    private final List<String> longer;
    private final int[] lengths;
    /** Each of the longer groups by itself. */
    private final int[][] alone;

    private final int[][] longerByLastSign = new int[SIGNS][];
    private final float[][] costs;
    private final float[] leftOut;
    private final @Nullable Spelt[] remembered = new Spelt[PLACES];

    /**
     * A word as signs.
     *
     * @param word the word
     * @param signs one for each letter
     * @param without what it costs to leave the letter at that position out
     * @param longer groups of two letters and more by the position of their last letter
     * @param ends whether a longer group ends at that position
     * @param longest letters of the longest group in it, at least two, since neighbours may be swapped
     */
    public record Spelt(String word, byte[] signs, float[] without, int[][] longer, boolean[] ends, int longest) {}

    /** Reads the rows of that kind. */
    SubstitutionCosts(String kind) {
        Map<List<String>, Float> pairs = new HashMap<>();
        for (List<String> row : TableFile.rows("romanisation.tsv", 4)) {
            if (row.get(2).equals(kind)) {
                addRow(pairs, row.get(0).split(",", -1), Float.parseFloat(row.get(1)));
            }
        }
        longer = pairs.keySet().stream()
                .map(pair -> pair.get(0))
                .filter(group -> group.length() > 1)
                .distinct()
                .sorted()
                .toList();
        lengths = longer.stream().mapToInt(String::length).toArray();
        alone = IntStream.range(SIGNS, SIGNS + longer.size())
                .mapToObj(group -> new int[] {group})
                .toArray(int[][]::new);
        Arrays.fill(longerByLastSign, NONE);
        for (int i = 0; i < longer.size(); i++) {
            String group = longer.get(i);
            int last = sign(group.charAt(group.length() - 1));
            longerByLastSign[last] = with(longerByLastSign[last], SIGNS + i);
        }
        costs = new float[SIGNS + longer.size()][SIGNS + longer.size()];
        leftOut = new float[SIGNS + longer.size()];
        Arrays.fill(leftOut, Float.POSITIVE_INFINITY);
        for (float[] of : costs) {
            Arrays.fill(of, Float.POSITIVE_INFINITY);
        }
        pairs.forEach((pair, cost) -> put(pair.get(0), pair.get(1), cost));
        for (int letter = 0; letter < SIGNS; letter++) {
            for (int other = 0; other < SIGNS; other++) {
                costs[letter][other] = Math.min(1, costs[letter][other]);
            }
        }
    }

    private static void addRow(Map<List<String>, Float> pairs, String[] group, float cost) {
        for (String from : group) {
            for (String to : group) {
                if (!from.equals(to) && isLatin(from) && isLatin(to)) {
                    pairs.merge(List.of(from, to), cost, Math::min);
                }
            }
        }
    }

    private static boolean isLatin(String letters) {
        return letters.chars().allMatch(c -> sign((char) c) != OTHER);
    }

    private static int[] with(int[] known, int added) {
        int[] all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = added;
        return all;
    }

    private void put(String from, String to, float cost) {
        if (from.isEmpty()) {
            return;
        }
        if (to.isEmpty()) {
            leftOut[number(from)] = cost;
        } else {
            costs[number(from)][number(to)] = cost;
        }
    }

    private int number(String group) {
        return group.length() == 1 ? sign(group.charAt(0)) : SIGNS + longer.indexOf(group);
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? 26 + c - '0' : OTHER;
    }

    /** What each group costs when it is taken for this one: a letter for a letter at most 1, longer ones mostly infinite. */
    float[] costsOf(int group) {
        return costs[group];
    }

    /** What it costs to leave the group out; infinite for most. */
    float leftOut(int group) {
        return leftOut[group];
    }

    /** Letters of one of the longer groups. */
    int length(int group) {
        return lengths[group - SIGNS];
    }

    /** The word as signs. */
    Spelt spelt(String word) {
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Spelt known = remembered[place];
        if (known != null && known.word().equals(word)) {
            return known;
        }
        Spelt made = make(word, Math.min(word.length(), MOST_LETTERS));
        remembered[place] = made;
        return made;
    }

    private Spelt make(String word, int length) {
        byte[] signs = new byte[length];
        float[] without = new float[length];
        int[][] ending = NO_GROUPS[length];
        boolean[] ends = NO_ENDS[length];
        int longest = 2;
        for (int i = 0; i < length; i++) {
            signs[i] = (byte) sign(word.charAt(i));
            without[i] = Math.min(leftOut[signs[i]], i > 0 && signs[i - 1] == signs[i] ? DOUBLED : 1);
            for (int group : longerByLastSign[signs[i]]) {
                int from = i + 1 - length(group);
                if (from >= 0 && word.startsWith(longer.get(group - SIGNS), from)) {
                    ending = ending == NO_GROUPS[length] ? ending.clone() : ending;
                    ends = ends == NO_ENDS[length] ? ends.clone() : ends;
                    ending[i] = ending[i] == NONE ? alone[group - SIGNS] : with(ending[i], group);
                    ends[i] = true;
                    longest = Math.max(longest, length(group));
                }
            }
        }
        float[] costs = Arrays.equals(without, NONE_IS_CHEAP[length]) ? NONE_IS_CHEAP[length] : without;
        return new Spelt(word, signs, costs, ending, ends, longest);
    }
}
