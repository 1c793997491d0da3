package dossier.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Edit distance that knows what romanisations confuse: groups of letters from {@code romanisation.tsv} cost what the
 * table says, two letters swapped 0.8, a letter doubled 0.3, any other wrong letter 1.
 */
final class SpellingDistance {

    /** More than any two words can be apart. */
    static final double FAR = 1000;

    private static final double SWAPPED = 0.8;
    private static final double DOUBLED = 0.3;

    /** Two words of the longest kind may be glued. */
    private static final int SIZE = 3 * Transliterator.MAX_LETTERS + 1;

    /** a-z, digits, and one sign for everything else, which has no groups and equals only itself. */
    private static final int SIGNS = 37;

    private static final int OTHER = SIGNS - 1;

    private static final Group[] NO_GROUPS = {};
    private static final SpellingDistance STANDARD =
            new SpellingDistance(TableFile.rows("romanisation.tsv", 4), "letters");

    /** Consonants that scripts without vowels and their romanisations confuse: Persian z for Arabic d. */
    private static final SpellingDistance OF_SKELETONS =
            new SpellingDistance(TableFile.rows("romanisation.tsv", 4), "skeleton");

    /** One group of letters for another. {@code to} may be empty. Letters as signs, the last first. */
    private record Group(byte[] from, byte[] to, float cost) {}

    /** Groups by the last letters of both. */
    private final Group[][] replacements = new Group[SIGNS * SIGNS][];

    /** Groups that may stand for nothing, by their last letter. */
    private final Group[][] deletions = new Group[SIGNS][];

    private final int longestGroup;
    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

    private static final class Scratch {
        final byte[] a = new byte[SIZE];
        final byte[] b = new byte[SIZE];
        final float[] costs = new float[SIZE * SIZE];
    }

    private SpellingDistance(List<List<String>> rows, String kind) {
        Map<List<String>, Float> costs = new HashMap<>();
        for (List<String> row : rows) {
            if (row.get(2).equals(kind)) {
                addRow(costs, row.get(0).split(",", -1), Float.parseFloat(row.get(1)));
            }
        }
        Arrays.fill(replacements, NO_GROUPS);
        Arrays.fill(deletions, NO_GROUPS);
        costs.forEach((pair, cost) -> add(pair.get(0), pair.get(1), cost));
        longestGroup = costs.keySet().stream()
                .mapToInt(pair -> pair.get(0).length())
                .max()
                .orElse(1);
    }

    static SpellingDistance standard() {
        return STANDARD;
    }

    static SpellingDistance ofSkeletons() {
        return OF_SKELETONS;
    }

    private static void addRow(Map<List<String>, Float> costs, String[] group, float cost) {
        for (String from : group) {
            for (String to : group) {
                if (!from.equals(to) && isLatin(from) && isLatin(to)) {
                    costs.merge(List.of(from, to), cost, Math::min);
                }
            }
        }
    }

    private static boolean isLatin(String letters) {
        return letters.chars().allMatch(c -> sign((char) c) != OTHER);
    }

    private void add(String from, String to, float cost) {
        if (from.isEmpty()) {
            return;
        }
        Group group = new Group(backwards(from), backwards(to), cost);
        int last = group.from()[0];
        if (to.isEmpty()) {
            deletions[last] = with(deletions[last], group);
        } else {
            int at = last * SIGNS + group.to()[0];
            replacements[at] = with(replacements[at], group);
        }
    }

    private static Group[] with(Group[] known, Group added) {
        List<Group> all = new ArrayList<>(List.of(known));
        all.add(added);
        return all.toArray(NO_GROUPS);
    }

    private static byte[] backwards(String letters) {
        byte[] signs = new byte[letters.length()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = (byte) sign(letters.charAt(signs.length - 1 - i));
        }
        return signs;
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? 26 + c - '0' : OTHER;
    }

    /**
     * @param a a word of at most 144 letters
     * @param b another
     * @param most distances above it need not be exact
     * @return how far apart they are, 0 if equal; {@link #FAR} if surely more than {@code most}
     */
    double between(String a, String b, double most) {
        if (a.equals(b)) {
            return 0;
        }
        Scratch s = scratch.get();
        int rows = signs(a, s.a);
        int width = signs(b, s.b) + 1;
        float[] d = s.costs;
        for (int j = 0; j < width; j++) {
            d[j] = j;
        }
        int rowsBeyond = 0;
        for (int i = 1; i <= rows; i++) {
            float least = fillRow(s, i, width);
            rowsBeyond = least > most ? rowsBeyond + 1 : 0;
            if (rowsBeyond >= longestGroup) {
                return FAR;
            }
        }
        return d[rows * width + width - 1];
    }

    private static int signs(String word, byte[] signs) {
        int length = Math.min(word.length(), SIZE - 1);
        for (int i = 0; i < length; i++) {
            signs[i] = (byte) sign(word.charAt(i));
        }
        return length;
    }

    private float fillRow(Scratch s, int i, int width) {
        float[] d = s.costs;
        float least = i;
        d[i * width] = i;
        for (int j = 1; j < width; j++) {
            float cost = Math.min(plainStep(s, i, j, width), groupStep(s, i, j, width));
            d[i * width + j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    private static float plainStep(Scratch s, int i, int j, int width) {
        float[] d = s.costs;
        int at = i * width + j;
        byte a = s.a[i - 1];
        byte b = s.b[j - 1];
        if (a == b && a != OTHER) {
            return d[at - width - 1];
        }
        float best = 1 + Math.min(d[at - width - 1], Math.min(d[at - width], d[at - 1]));
        if (i > 1 && s.a[i - 2] == a) {
            best = Math.min(best, d[at - width] + (float) DOUBLED);
        }
        if (j > 1 && s.b[j - 2] == b) {
            best = Math.min(best, d[at - 1] + (float) DOUBLED);
        }
        if (i > 1 && j > 1 && a == s.b[j - 2] && b == s.a[i - 2]) {
            best = Math.min(best, d[at - 2 * width - 2] + (float) SWAPPED);
        }
        return best;
    }

    private float groupStep(Scratch s, int i, int j, int width) {
        float[] d = s.costs;
        byte a = s.a[i - 1];
        byte b = s.b[j - 1];
        float best = Float.MAX_VALUE;
        for (Group group : replacements[a * SIGNS + b]) {
            if (endsWith(s.a, i, group.from()) && endsWith(s.b, j, group.to())) {
                best = Math.min(best, d[(i - group.from().length) * width + j - group.to().length] + group.cost());
            }
        }
        for (Group group : deletions[a]) {
            if (endsWith(s.a, i, group.from())) {
                best = Math.min(best, d[(i - group.from().length) * width + j] + group.cost());
            }
        }
        for (Group group : deletions[b]) {
            if (endsWith(s.b, j, group.from())) {
                best = Math.min(best, d[i * width + j - group.from().length] + group.cost());
            }
        }
        return best;
    }

    /** Whether the letters before {@code end} end with the group; its last letter is known to fit. */
    private static boolean endsWith(byte[] letters, int end, byte[] backwards) {
        if (backwards.length > end) {
            return false;
        }
        for (int k = 1; k < backwards.length; k++) {
            if (letters[end - 1 - k] != backwards[k]) {
                return false;
            }
        }
        return true;
    }
}
