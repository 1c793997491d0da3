package dossier.tagging;

import java.util.Locale;
import java.util.Set;

/**
 * Sees where a sentence ends, from the last three tokens: at {@code . ! ? …}, or at a closing quote or bracket right after
 * one, but not at the full stop of an initial or an abbreviation. The model was trained with exactly these ends, so they do
 * not follow {@link dossier.text.ReadText}.
 */
final class SentenceEnds {

    private static final String ENDERS = ".!?…";
    private static final String CLOSERS = "\"'”’)]»";
    private static final Set<String> ABBREVIATIONS = Set.copyOf(ModelFiles.lines("abbreviations.txt"));
    private static final int LONGEST_ABBREVIATION =
            ABBREVIATIONS.stream().mapToInt(String::length).max().orElse(0);

    private final String text;
    /** The last token at 0, the one before it at 1, and so on. An empty one stands for none. */
    private final int[] starts = {-1, -1, -1};

    private final int[] ends = {-1, -1, -1};

    SentenceEnds(String text) {
        this.text = text;
    }

    /** Takes the next token. */
    void add(int start, int end) {
        for (int back = starts.length - 1; back > 0; back--) {
            starts[back] = starts[back - 1];
            ends[back] = ends[back - 1];
        }
        starts[0] = start;
        ends[0] = end;
    }

    /** Where the last token ends. */
    int lastEnd() {
        return ends[0];
    }

    /** Whether the last token ends a sentence, if white space follows it. */
    boolean afterLast() {
        int ender = isOneOf(CLOSERS, 0) && touches(1) ? 1 : 0;
        if (!isOneOf(ENDERS, ender)) {
            return false;
        }
        boolean fullStop = text.charAt(starts[ender]) == '.';
        return !(fullStop && touches(ender + 1) && isInitialOrAbbreviation(ender + 1));
    }

    private boolean isOneOf(String characters, int back) {
        return ends[back] - starts[back] == 1 && characters.indexOf(text.charAt(starts[back])) >= 0;
    }

    /** Whether the token stands right before the one that follows it. */
    private boolean touches(int back) {
        return ends[back] > starts[back] && ends[back] == starts[back - 1];
    }

    private boolean isInitialOrAbbreviation(int back) {
        int first = text.codePointAt(starts[back]);
        int length = ends[back] - starts[back];
        if (length == Character.charCount(first)) {
            return Character.isLetter(first);
        }
        return length <= LONGEST_ABBREVIATION
                && ABBREVIATIONS.contains(
                        text.substring(starts[back], ends[back]).toLowerCase(Locale.ROOT));
    }
}
