package dossier.names.script;

import java.util.Arrays;

/** How much two words share of their pairs of neighbouring letters. */
public final class LetterPairs {

    private LetterPairs() {}

    /** Dice's coefficient over pairs of letters, 0 to 1. */
    public static double shared(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return a.equals(b) ? 1 : 0;
        }
        int[] x = pairs(a);
        int[] y = pairs(b);
        int shared = 0;
        for (int i = 0, j = 0; i < x.length && j < y.length; ) {
            shared += x[i] == y[j] ? 1 : 0;
            int order = Integer.compare(x[i], y[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (x.length + y.length);
    }

    private static int[] pairs(String word) {
        int[] pairs = new int[word.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = word.charAt(i) << 16 | word.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
