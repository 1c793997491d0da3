package dossier.names.script;

import dossier.names.script.SubstitutionCosts.Spelt;

import java.util.Arrays;

/**
 * Edit distance that knows what romanisations confuse: groups of letters from {@code romanisation.tsv} cost what the
 * table says, two letters swapped 0.8, a letter doubled 0.3, any other wrong letter 1.
 */
public final class SpellingDistance {

    /** More than any two words can be apart. */
    static final double FAR = 1000;

    private static final float SWAPPED = 0.8f;

    /** Two words of the longest kind may be glued. */
    private static final int SIZE = SubstitutionCosts.MOST_LETTERS + 1;

    private static final SpellingDistance STANDARD = new SpellingDistance("letters");

    /** Consonants that scripts without vowels and their romanisations confuse: Persian z for Arabic d. */
    private static final SpellingDistance OF_SKELETONS = new SpellingDistance("skeleton");

    private static final byte NONE = -1;

    private static final float NOWHERE = Float.POSITIVE_INFINITY;

    private final SubstitutionCosts groups;
    private final ThreadLocal<Table> scratch = ThreadLocal.withInitial(Table::new);

    /** Distances of the beginnings of two words, row by row, and which cells of a row are worth going on from. */
    private static final class Table {
        final float[] cells = new float[SIZE * SIZE];
        final int[] first = new int[SIZE];
        final int[] last = new int[SIZE];
    }

    private SpellingDistance(String kind) {
        this.groups = new SubstitutionCosts(kind);
    }

    public static SpellingDistance standard() {
        return STANDARD;
    }

    public static SpellingDistance ofSkeletons() {
        return OF_SKELETONS;
    }

    /**
     * @param a a word of at most 144 letters
     * @param b another
     * @param most distances above it need not be exact
     * @return how far apart they are, 0 if equal; {@link #FAR} if surely more than {@code most}
     */
    public double between(String a, String b, double most) {
        if (a.equals(b)) {
            return 0;
        }
        return between(spelt(a), spelt(b), most);
    }

    /** A word of at most 144 letters as signs. */
    public Spelt spelt(String word) {
        return groups.spelt(word);
    }

    /** The same between two different words. */
    public double between(Spelt one, Spelt other, double most) {
        Table table = scratch.get();
        int rows = one.signs().length;
        int width = other.signs().length + 1;
        table.first[0] = 0;
        table.last[0] = (int) Math.max(-1, Math.min(width - 1, most));
        for (int j = 0; j < width; j++) {
            table.cells[j] = j;
        }
        int rowsBeyond = 0;
        for (int i = 1; i <= rows; i++) {
            fillRow(table, one, other, i, (float) most);
            rowsBeyond = table.last[i] < 0 ? rowsBeyond + 1 : 0;
            // no step leaps over more rows than the longest group has letters
            if (rowsBeyond >= one.longest()) {
                return FAR;
            }
        }
        float distance = table.cells[rows * width + width - 1];
        return distance == NOWHERE ? FAR : distance;
    }

    /** Fills those cells of a row that a distance of at most {@code most} can go through. */
    private void fillRow(Table table, Spelt one, Spelt other, int i, float most) {
        int width = other.signs().length + 1;
        int from = width;
        int reach = -1;
        for (int k = Math.max(0, i - one.longest()); k < i; k++) {
            from = Math.min(from, table.first[k]);
            reach = Math.max(reach, table.last[k]);
        }
        float[] d = table.cells;
        int start = i * width;
        Arrays.fill(d, start, start + width, NOWHERE);
        int first = width;
        int last = -1;
        if (from == 0) {
            d[start] = i;
            first = i <= most ? 0 : width;
            last = i <= most ? 0 : -1;
            reach = Math.max(reach, last);
        }
        byte[] signs = other.signs();
        byte a = one.signs()[i - 1];
        byte before = i > 1 ? one.signs()[i - 2] : NONE;
        float without = one.without()[i - 1];
        float leftOut = groups.leftOut(a);
        float[] costs = groups.costsOf(a);
        boolean[] ends = other.ends();
        boolean endsHere = one.ends()[i - 1];
        int leap = other.longest();
        for (int j = Math.max(1, from); j < width && j <= reach + leap; j++) {
            int above = start - width + j;
            byte b = signs[j - 1];
            float cost = d[above - 1];
            if (a != b || a == SubstitutionCosts.OTHER) {
                cost = Math.min(
                        cost + costs[b], Math.min(d[above] + without, d[start + j - 1] + other.without()[j - 1]));
                if (b == before && j > 1 && a == signs[j - 2]) {
                    cost = Math.min(cost, d[above - width - 2] + SWAPPED);
                }
            } else if (leftOut < 1) {
                cost = Math.min(cost, Math.min(d[above], d[start + j - 1]) + leftOut);
            }
            if (endsHere || ends[j - 1]) {
                cost = Math.min(cost, ofLongerGroups(d, one, other, i, j));
            }
            d[start + j] = cost;
            if (cost <= most) {
                first = Math.min(first, j);
                last = j;
                reach = Math.max(reach, j);
            }
        }
        table.first[i] = first;
        table.last[i] = last;
    }

    /** The best step that ends here with a group of two letters or more on either side. */
    private float ofLongerGroups(float[] d, Spelt one, Spelt other, int i, int j) {
        int width = other.signs().length + 1;
        int[] endingA = one.longer()[i - 1];
        int[] endingB = other.longer()[j - 1];
        float best = NOWHERE;
        for (int group : endingA) {
            int before = (i - groups.length(group)) * width + j;
            float[] costs = groups.costsOf(group);
            best = Math.min(best, d[before] + groups.leftOut(group));
            best = Math.min(best, d[before - 1] + costs[other.signs()[j - 1]]);
            for (int with : endingB) {
                best = Math.min(best, d[before - groups.length(with)] + costs[with]);
            }
        }
        float[] costs = groups.costsOf(one.signs()[i - 1]);
        for (int group : endingB) {
            int before = i * width + j - groups.length(group);
            best = Math.min(best, d[before] + groups.leftOut(group));
            best = Math.min(best, d[before - width] + costs[group]);
        }
        return best;
    }
}
