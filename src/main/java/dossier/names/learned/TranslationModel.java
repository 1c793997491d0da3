package dossier.names.learned;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which words of one script translate which of another, by the expectation-maximisation of Brown et al., "The Mathematics of
 * Statistical Machine Translation" (1993), model 1, in both directions; what both agree on is kept. Words and pairs of words are
 * numbered, since each round looks at every pair of every name. Depends on what is given and not on its order.
 */
final class TranslationModel {

    private static final int ROUNDS = 6;
    private static final double LEAST_PROBABILITY = 0.3;
    private static final int LEAST_WITNESSES = 2;

    /**
     * What is left over of two names of one organisation.
     *
     * @param foreign keys of the words of the name in another script
     * @param latin keys of those of the name in Latin letters
     */
    record Rests(Set<String> foreign, Set<String> latin) {}

    /** Takes two words that translate each other, and how many pairs of rests that differ otherwise say so. */
    interface Translations {
        void take(String foreign, String latin, int witnesses);
    }

    private final String[] foreign;
    private final String[] latin;
    /** Every two words of the two scripts that stand in one pair of rests, as the numbers of both, rising. */
    private final long[] pairs;
    /** For each pair of rests the pairs of their words: all of the first foreign word first. */
    private final int[][] pairsOf;
    /** How many Latin words each pair of rests has. */
    private final int[] widths;
    /** Pairs of rests that are equal in their foreign words have one number. */
    private final int[] foreignSides;

    TranslationModel(Collection<Rests> rests) {
        foreign = rests.stream()
                .flatMap(each -> each.foreign().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        latin = rests.stream()
                .flatMap(each -> each.latin().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        List<int[][]> numbered = rests.stream()
                .map(each -> new int[][] {numbers(each.foreign(), foreign), numbers(each.latin(), latin)})
                .sorted(Comparator.<int[][], int[]>comparing(each -> each[0], Arrays::compare)
                        .thenComparing(each -> each[1], Arrays::compare))
                .toList();
        pairs = numbered.stream()
                .flatMapToLong(each -> Arrays.stream(each[0])
                        .asLongStream()
                        .flatMap(one -> Arrays.stream(each[1]).mapToLong(other -> one << Integer.SIZE | other)))
                .sorted()
                .distinct()
                .toArray();
        pairsOf = new int[numbered.size()][];
        widths = new int[numbered.size()];
        foreignSides = new int[numbered.size()];
        for (int i = 0; i < numbered.size(); i++) {
            int[][] each = numbered.get(i);
            widths[i] = each[1].length;
            pairsOf[i] = new int[each[0].length * widths[i]];
            for (int j = 0; j < pairsOf[i].length; j++) {
                long pair = (long) each[0][j / widths[i]] << Integer.SIZE | each[1][j % widths[i]];
                pairsOf[i][j] = Arrays.binarySearch(pairs, pair);
            }
            boolean again = i > 0 && Arrays.equals(each[0], numbered.get(i - 1)[0]);
            foreignSides[i] = i == 0 ? 0 : foreignSides[i - 1] + (again ? 0 : 1);
        }
    }

    private static int[] numbers(Set<String> words, String[] all) {
        return words.stream()
                .mapToInt(word -> Arrays.binarySearch(all, word))
                .sorted()
                .toArray();
    }

    /** Gives every two words that translate each other. */
    void forEach(Translations translations) {
        double[] forward = probabilities(true);
        double[] backward = probabilities(false);
        int[] witnesses = witnesses();
        for (int pair = 0; pair < pairs.length; pair++) {
            if (forward[pair] >= LEAST_PROBABILITY
                    && backward[pair] >= LEAST_PROBABILITY
                    && witnesses[pair] >= LEAST_WITNESSES) {
                translations.take(foreign[foreignOf(pair)], latin[latinOf(pair)], witnesses[pair]);
            }
        }
    }

    private int foreignOf(int pair) {
        return (int) (pairs[pair] >>> Integer.SIZE);
    }

    private int latinOf(int pair) {
        return (int) pairs[pair];
    }

    /** For each pair in how many rests that differ in their foreign words both words stand. */
    private int[] witnesses() {
        int[] witnesses = new int[pairs.length];
        int[] last = new int[pairs.length];
        Arrays.fill(last, -1);
        for (int i = 0; i < pairsOf.length; i++) {
            for (int pair : pairsOf[i]) {
                witnesses[pair] += last[pair] == foreignSides[i] ? 0 : 1;
                last[pair] = foreignSides[i];
            }
        }
        return witnesses;
    }

    /** How probably one word of each pair is rendered by the other: the foreign one by the Latin one, or the other way round. */
    private double[] probabilities(boolean forward) {
        double[] probabilities = new double[pairs.length];
        Arrays.fill(probabilities, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] counts = new double[pairs.length];
            for (int i = 0; i < pairsOf.length; i++) {
                int height = pairsOf[i].length / widths[i];
                int words = forward ? widths[i] : height;
                for (int word = 0; word < words; word++) {
                    int first = forward ? word : word * widths[i];
                    int step = forward ? widths[i] : 1;
                    share(pairsOf[i], first, step, forward ? height : widths[i], probabilities, counts);
                }
            }
            normalise(counts, forward);
            probabilities = counts;
        }
        return probabilities;
    }

    /** Shares one occurrence of a word out to those that may have given it: those of the pairs from the first on, step by step. */
    private static void share(int[] pairs, int first, int step, int sources, double[] known, double[] into) {
        double all = 0;
        for (int i = 0; i < sources; i++) {
            all += known[pairs[first + i * step]];
        }
        for (int i = 0; i < sources && all > 0; i++) {
            int pair = pairs[first + i * step];
            into[pair] += known[pair] / all;
        }
    }

    private void normalise(double[] counts, boolean forward) {
        double[] all = new double[forward ? foreign.length : latin.length];
        for (int pair = 0; pair < counts.length; pair++) {
            all[forward ? foreignOf(pair) : latinOf(pair)] += counts[pair];
        }
        for (int pair = 0; pair < counts.length; pair++) {
            counts[pair] /= all[forward ? foreignOf(pair) : latinOf(pair)];
        }
    }
}
