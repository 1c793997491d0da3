package dossier.names.compare;

import dossier.names.JoinedMarks;
import dossier.names.NameOutline;
import dossier.names.WeightedName;
import dossier.names.words.WordOutline;

/** Which words of one name are one word of another: told at a glance, and by the words where that says perhaps. */
public final class JoinedOutlines {

    /** One wrong consonant takes one away and adds another; another is lost where two words meet: s and h. */
    private static final int MOST_OTHER_CONSONANTS = 3;

    /** Where words meet, and where a letter is wrong, neighbours differ; of joined names that no key finds 99 of 100 share more. */
    private static final double LEAST_NEIGHBOURS_SHARED = 0.4;

    private JoinedOutlines() {}

    /** Tells whether neighbours of one name are one token of another. */
    @FunctionalInterface
    public interface Test {

        /** Perhaps is enough. */
        Test PERHAPS = (from, n, at) -> true;

        /**
         * @param from position of the first of the neighbours
         * @param n how many they are
         * @param at position of the one token
         */
        boolean areJoined(int from, int n, int at);

        /** By the words themselves. */
        static Test byWords(WeightedName parts, WeightedName wholes) {
            return (from, n, at) -> JoinedTokens.compare(
                            parts, from, n, wholes.token(at).word())
                    .isAny();
        }
    }

    /**
     * Marks the neighbours of the first name that are one token of the second, and that token.
     *
     * @param closely whether only parts of much the same letters are to be marked
     * @param test asked where the outlines say perhaps
     */
    public static void mark(NameOutline parts, NameOutline wholes, boolean closely, Test test, JoinedMarks marks) {
        int size = parts.size();
        for (int at = 0; at < wholes.size() && size > 1; at++) {
            long whole = wholes.word(at);
            for (int from = 0; from + 1 < size && WordOutline.length(whole) >= Aligner.SHORTEST_JOINED; from++) {
                long first = parts.word(from);
                if (WordOutline.syllable(first) || JoinedTokens.mayBeginAlike(first, whole)) {
                    mark(parts, from, wholes, at, closely, test, marks);
                }
            }
        }
    }

    private static void mark(
            NameOutline parts, int from, NameOutline wholes, int at, boolean closely, Test test, JoinedMarks marks) {
        long whole = wholes.word(at);
        int length = WordOutline.length(whole);
        long first = parts.word(from);
        int letters = WordOutline.length(first);
        boolean beginAlike = JoinedTokens.mayBeginAlike(first, whole) || WordOutline.fewVowels(first);
        boolean syllables = WordOutline.syllable(first);
        boolean abjad = WordOutline.abjad(first) || WordOutline.abjad(whole);
        int consonants = WordOutline.letters(first);
        long neighbours = parts.neighbours(from);
        int end = Math.min(parts.size(), from + Aligner.MOST_JOINED);
        for (int to = from + 1; to < end; to++) {
            long last = parts.word(to);
            letters += WordOutline.length(last);
            syllables &= WordOutline.syllable(last);
            abjad |= WordOutline.abjad(last);
            beginAlike |= WordOutline.abjad(last);
            consonants |= WordOutline.letters(last);
            neighbours |= parts.neighbours(to);
            if (letters > length + 2) {
                return;
            }
            boolean near = areNear(consonants, whole) && (abjad || shareNeighbours(neighbours, wholes.neighbours(at)));
            int n = to - from + 1;
            if (letters >= length - 2
                    && (near || syllables || !closely)
                    && JoinedTokens.mayBe(n, beginAlike, syllables)
                    && test.areJoined(from, n, at)) {
                marks.mark(from, n, at);
            }
        }
    }

    private static boolean areNear(int consonants, long whole) {
        return Integer.bitCount(consonants ^ WordOutline.letters(whole)) <= MOST_OTHER_CONSONANTS;
    }

    private static boolean shareNeighbours(long parts, long whole) {
        return Long.bitCount(parts & whole) >= LEAST_NEIGHBOURS_SHARED * Long.bitCount(whole);
    }
}
