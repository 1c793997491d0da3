package dossier.names.compare;

import dossier.names.NameOutlines;
import dossier.names.words.WordOutline;

/** Whether words of one name may be one word of another, told at a glance. */
public final class JoinedOutlines {

    private JoinedOutlines() {}

    /** False only if {@link Aligner#areJoined} surely is. */
    public static boolean mayBe(NameOutlines parts, int ofParts, NameOutlines wholes, int ofWholes) {
        int size = parts.size(ofParts);
        for (int at = 0; at < wholes.size(ofWholes); at++) {
            long whole = wholes.word(ofWholes, at);
            for (int from = 0; from + 1 < size && WordOutline.length(whole) >= Aligner.SHORTEST_JOINED; from++) {
                if (mayBe(parts, ofParts, from, Math.min(size, from + Aligner.MOST_JOINED), whole)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayBe(NameOutlines parts, int row, int from, int end, long whole) {
        int length = WordOutline.length(whole);
        long first = parts.word(row, from);
        int letters = WordOutline.length(first);
        if (letters > length + 2 || !JoinedTokens.mayBegin(first, whole)) {
            return false;
        }
        boolean syllables = WordOutline.syllable(first);
        int consonants = WordOutline.letters(first);
        for (int at = from + 1; at < end; at++) {
            long last = parts.word(row, at);
            letters += WordOutline.length(last);
            syllables &= WordOutline.syllable(last);
            consonants |= WordOutline.letters(last);
            if (letters > length + 2) {
                return false;
            }
            int others = Integer.bitCount(consonants ^ WordOutline.letters(whole));
            if (letters >= length - 2 && (syllables || others <= Aligner.MOST_OTHER_CONSONANTS)) {
                return true;
            }
        }
        return false;
    }
}
