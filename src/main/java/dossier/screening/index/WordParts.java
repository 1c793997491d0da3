package dossier.screening.index;

import dossier.names.RetrievalKeys;
import dossier.names.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Listed tokens that a word begins and ends with: two names may have been written as one with a letter wrong where they meet
 * ("IvanovichgPetrov"), or be read as one here and as two there ("Abdou Al-Sukhny"). Immutable.
 *
 * @param first what it may begin with
 * @param last what it may end with
 */
public record WordParts(List<Part> first, List<Part> last) {

    /** Of a word that is not made of any. */
    public static final WordParts NONE = new WordParts(List.of(), List.of());

    private static final int SHORTEST_PART = 4;
    /** A part whose counterpart is no listed token must be longer, since many words begin like some name. */
    private static final int SHORTEST_ALONE = 6;
    /** The letter that is wrong where two parts meet. */
    private static final int BETWEEN = 1;

    /** Tokens that sound alike, of one part. */
    private static final int MOST_TOKENS = 8;

    /**
     * A listed token that is part of the word.
     *
     * @param token its number
     * @param share of the word's letters: above 0, below 1
     * @param met whether all the other letters but one, at most, are a listed token too
     */
    public record Part(int token, float share, boolean met) {}

    static WordParts of(Word word, TokenIndex tokens) {
        String latin = word.latin();
        int length = latin.length();
        if (length < 2 * SHORTEST_PART || word.abjad() || word.isNumber()) {
            return NONE;
        }
        int[][] first = new int[length][];
        int[][] last = new int[length][];
        for (int cut = SHORTEST_PART; cut <= length - 1; cut++) {
            first[cut] = spelt(latin.substring(0, cut), tokens);
            last[cut] = spelt(latin.substring(length - cut), tokens);
        }
        WordParts parts = new WordParts(parts(first, last), parts(last, first));
        return parts.first.isEmpty() && parts.last.isEmpty() ? NONE : parts;
    }

    private static int[] spelt(String part, TokenIndex tokens) {
        int[] found = new int[MOST_TOKENS];
        int count = tokens.collect(RetrievalKeys.fold(part), found, 0);
        return Arrays.copyOf(found, count);
    }

    /** Parts of the one end beside those of the other, the longest first. */
    private static List<Part> parts(int[][] ones, int[][] others) {
        int length = ones.length;
        List<Part> parts = new ArrayList<>();
        for (int letters = length - 1; letters >= SHORTEST_PART; letters--) {
            boolean met = isAny(others, length - letters) || isAny(others, length - letters - BETWEEN);
            for (int token : ones[letters]) {
                // "Arkadievich" sounds like its own beginning "Arkadievic"
                boolean told = parts.stream().anyMatch(part -> part.token == token);
                if (!told && (met || letters >= SHORTEST_ALONE)) {
                    parts.add(new Part(token, (float) letters / length, met));
                }
            }
        }
        return List.copyOf(parts);
    }

    private static boolean isAny(int[][] parts, int letters) {
        return letters >= SHORTEST_PART && parts[letters].length > 0;
    }
}
