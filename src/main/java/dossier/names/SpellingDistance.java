package dossier.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Edit distance that knows what romanisations confuse: groups of letters from {@code romanisation.tsv} cost what the
 * table says, two letters swapped 0.8, a letter doubled 0.3, any other wrong letter 1. Symmetric.
 */
final class SpellingDistance {

    private static final double SWAPPED = 0.8;
    private static final double DOUBLED = 0.3;
    private static final int SIZE = 2 * Transliterator.MAX_LETTERS + 1;

    /** a-z and digits; everything else shares the last place, which has no groups. */
    private static final int SIGNS = 37;

    private static final Replacement[] NO_REPLACEMENTS = {};
    private static final SpellingDistance STANDARD =
            new SpellingDistance(TableFile.rows("romanisation.tsv", 4), "letters");

    /** Consonants that scripts without vowels and their romanisations confuse, among skeletons: Persian z for Arabic d. */
    private static final SpellingDistance OF_SKELETONS = new SpellingDistance(
            List.of(
                    List.of("d,z", "0.4", "letters"),
                    List.of("t,s", "0.4", "letters"),
                    List.of("k,g", "0.4", "letters"),
                    List.of("t,d", "0.5", "letters"),
                    List.of("b,f", "0.5", "letters"),
                    List.of("h,", "0.5", "letters")),
            "letters");

    /** One group of letters for another; {@code from} and {@code to} differ. */
    private record Replacement(String from, String to, double cost) {}

    /** By the last letters of both groups. A group may be empty: then its last letter is the last of the other. */
    private final Replacement[][] byLastLetters = new Replacement[SIGNS * SIGNS][];

    private final Replacement[][] deletions = new Replacement[SIGNS][];
    private final ThreadLocal<double[]> scratch = ThreadLocal.withInitial(() -> new double[SIZE * SIZE]);

    private SpellingDistance(List<List<String>> rows, String kind) {
        Arrays.fill(byLastLetters, NO_REPLACEMENTS);
        Arrays.fill(deletions, NO_REPLACEMENTS);
        for (List<String> row : rows) {
            if (row.get(2).equals(kind)) {
                addGroup(row.get(0).split(",", -1), Double.parseDouble(row.get(1)));
            }
        }
    }

    static SpellingDistance standard() {
        return STANDARD;
    }

    static SpellingDistance ofSkeletons() {
        return OF_SKELETONS;
    }

    private void addGroup(String[] group, double cost) {
        for (String from : group) {
            for (String to : group) {
                if (!from.equals(to) && isLatin(from) && isLatin(to)) {
                    add(new Replacement(from, to, cost));
                }
            }
        }
    }

    private static boolean isLatin(String letters) {
        return letters.chars().allMatch(c -> sign((char) c) < SIGNS - 1);
    }

    private void add(Replacement r) {
        if (r.to().isEmpty()) {
            int at = sign(last(r.from()));
            deletions[at] = with(deletions[at], r);
        } else if (!r.from().isEmpty()) {
            int at = sign(last(r.from())) * SIGNS + sign(last(r.to()));
            byLastLetters[at] = with(byLastLetters[at], r);
        }
    }

    private static Replacement[] with(Replacement[] known, Replacement added) {
        List<Replacement> all = new ArrayList<>(List.of(known));
        all.add(added);
        return all.toArray(NO_REPLACEMENTS);
    }

    private static char last(String letters) {
        return letters.charAt(letters.length() - 1);
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? 26 + c - '0' : SIGNS - 1;
    }

    /** How far apart two words of at most 48 letters (or 96, glued) are; 0 if equal. */
    double between(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        double[] d = scratch.get();
        int width = b.length() + 1;
        for (int j = 0; j < width; j++) {
            d[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            d[i * width] = i;
            for (int j = 1; j <= b.length(); j++) {
                double plain = plainStep(a, b, i, j, d, width);
                d[i * width + j] = Math.min(plain, groupStep(a, b, i, j, d, width));
            }
        }
        return d[a.length() * width + b.length()];
    }

    private static double plainStep(String a, String b, int i, int j, double[] d, int width) {
        char ca = a.charAt(i - 1);
        char cb = b.charAt(j - 1);
        int at = i * width + j;
        if (ca == cb) {
            return d[at - width - 1];
        }
        double best = 1 + Math.min(d[at - width - 1], Math.min(d[at - width], d[at - 1]));
        if (i > 1 && a.charAt(i - 2) == ca) {
            best = Math.min(best, d[at - width] + DOUBLED);
        }
        if (j > 1 && b.charAt(j - 2) == cb) {
            best = Math.min(best, d[at - 1] + DOUBLED);
        }
        if (i > 1 && j > 1 && ca == b.charAt(j - 2) && cb == a.charAt(i - 2)) {
            best = Math.min(best, d[at - 2 * width - 2] + SWAPPED);
        }
        return best;
    }

    private double groupStep(String a, String b, int i, int j, double[] d, int width) {
        int signA = sign(a.charAt(i - 1));
        int signB = sign(b.charAt(j - 1));
        double best = Double.MAX_VALUE;
        for (Replacement r : byLastLetters[signA * SIGNS + signB]) {
            int x = r.from().length();
            int y = r.to().length();
            if (x <= i && y <= j) {
                double cost = d[(i - x) * width + j - y] + r.cost();
                if (cost < best && a.startsWith(r.from(), i - x) && b.startsWith(r.to(), j - y)) {
                    best = cost;
                }
            }
        }
        for (Replacement r : deletions[signA]) {
            int x = r.from().length();
            if (x <= i && a.startsWith(r.from(), i - x)) {
                best = Math.min(best, d[(i - x) * width + j] + r.cost());
            }
        }
        for (Replacement r : deletions[signB]) {
            int y = r.from().length();
            if (y <= j && b.startsWith(r.from(), j - y)) {
                best = Math.min(best, d[i * width + j - y] + r.cost());
            }
        }
        return best;
    }
}
