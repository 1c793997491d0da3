package dossier.lookup;

import dossier.names.NameToken;
import dossier.parties.NamedListing;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Every word of all listed names in Latin letters, sorted, with the names that hold it. Immutable arrays. */
final class WordIndex {

    private final String[] words;
    /** Where the names of a word begin; one more at the end. */
    private final int[] start;

    private final int[] names;

    /** @param listings the names of all of them, one after the other, are the names 0, 1, 2 … */
    WordIndex(List<NamedListing> listings) {
        TreeMap<String, Names> sorted = new TreeMap<>();
        int number = 0;
        for (NamedListing listing : listings) {
            for (NamedListing.Name name : listing.names()) {
                add(name.analysed().tokens(), number++, sorted);
            }
        }
        words = sorted.keySet().toArray(String[]::new);
        start = new int[words.length + 1];
        names = new int[sorted.values().stream().mapToInt(each -> each.size).sum()];
        int word = 0;
        for (Names each : sorted.values()) {
            System.arraycopy(each.numbers, 0, names, start[word], each.size);
            start[word + 1] = start[word] + each.size;
            word++;
        }
    }

    private static void add(List<NameToken> tokens, int number, TreeMap<String, Names> into) {
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).latin();
            if (word.isEmpty()) {
                continue;
            }
            into.computeIfAbsent(word, any -> new Names()).add(number);
            if (at > 0 && tokens.get(at - 1).role() == NameToken.Role.PARTICLE) {
                into.computeIfAbsent(tokens.get(at - 1).latin() + word, any -> new Names())
                        .add(number);
            }
        }
    }

    /** Numbers of the names with a word that begins so, some perhaps more than once. */
    int[] namesWith(String beginning) {
        int from = firstFrom(beginning);
        int to = firstFrom(beginning + Character.MAX_VALUE);
        return Arrays.copyOfRange(names, start[from], start[to]);
    }

    private int firstFrom(String word) {
        int at = Arrays.binarySearch(words, word);
        return at >= 0 ? at : -at - 1;
    }

    /** Numbers that grow. */
    private static final class Names {

        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }
}
