package dossier.names.compare;

import dossier.names.JoinedMarks;
import dossier.names.NameOutlines;
import dossier.names.words.WordOutline;

/** Which words of one name may be one word of another, told at a glance. */
public final class JoinedOutlines {

    private JoinedOutlines() {}

    /**
     * Marks every token that {@link Aligner#markJoined} would mark, and perhaps others.
     *
     * @param closely whether only parts of much the same consonants are to be marked
     */
    public static void mark(
            NameOutlines parts, int ofParts, NameOutlines wholes, int ofWholes, boolean closely, JoinedMarks marks) {
        int size = parts.size(ofParts);
        for (int at = 0; at < wholes.size(ofWholes) && size > 1; at++) {
            long whole = wholes.word(ofWholes, at);
            for (int from = 0; from + 1 < size && WordOutline.length(whole) >= Aligner.SHORTEST_JOINED; from++) {
                long first = parts.word(ofParts, from);
                if (WordOutline.syllable(first) || JoinedTokens.mayBeginAlike(first, whole)) {
                    mark(parts, ofParts, from, Math.min(size, from + Aligner.MOST_JOINED), whole, at, closely, marks);
                }
            }
        }
    }

    private static void mark(
            NameOutlines parts, int row, int from, int end, long whole, int at, boolean closely, JoinedMarks marks) {
        int length = WordOutline.length(whole);
        long first = parts.word(row, from);
        int letters = WordOutline.length(first);
        boolean beginAlike = JoinedTokens.mayBeginAlike(first, whole) || WordOutline.fewVowels(first);
        boolean syllables = WordOutline.syllable(first);
        int consonants = WordOutline.letters(first);
        for (int to = from + 1; to < end; to++) {
            long last = parts.word(row, to);
            letters += WordOutline.length(last);
            syllables &= WordOutline.syllable(last);
            beginAlike |= WordOutline.abjad(last);
            consonants |= WordOutline.letters(last);
            if (letters > length + 2) {
                return;
            }
            int others = Integer.bitCount(consonants ^ WordOutline.letters(whole));
            boolean may = !closely || syllables || others <= Aligner.MOST_OTHER_CONSONANTS;
            int n = to - from + 1;
            if (letters >= length - 2 && may && JoinedTokens.mayBe(n, beginAlike, syllables)) {
                marks.mark(from, n, at);
            }
        }
    }
}
