package dossier.articles;

import dossier.articles.CountedWords.Word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Decides whether one text is a near copy of another: the same story with another dateline, a few other words, or an end cut off. */
final class CopyRule {

    /** A changed word in 25 leaves 0.8; what two stories share of background and quotations stays well below. */
    static final double LEAST_LIKENESS = 0.8;

    /** Editors cut to a half; a round-up of three stories is no copy of one of them, which would be a third. */
    static final double LEAST_SHARE = 0.4;

    /** "Zelensky" and "Zelenskyy" begin alike. */
    private static final int ALIKE_LETTERS = 3;

    private CopyRule() {}

    /** How like a near copy is, {@value #LEAST_LIKENESS} to 1; empty if it is none. Symmetrical but for texts of equal length. */
    static OptionalDouble likeness(TextFingerprint one, TextFingerprint other) {
        TextFingerprint shorter = one.size() <= other.size() ? one : other;
        TextFingerprint longer = shorter == one ? other : one;
        if (shorter.isTooShort() || shorter.size() < longer.size() * LEAST_SHARE) {
            return OptionalDouble.empty();
        }
        double likeness = shorter.likeness(longer);
        return likeness < LEAST_LIKENESS || namesAnother(shorter, longer)
                ? OptionalDouble.empty()
                : OptionalDouble.of(likeness);
    }

    /**
     * Whether the shorter text, within what both share, names somebody whom the longer one does not: then one form was filled in
     * for two parties. Datelines and signatures stand outside.
     */
    private static boolean namesAnother(TextFingerprint shorter, TextFingerprint longer) {
        List<Integer> shared = new ArrayList<>();
        for (int at = 0; at <= shorter.lastRun(); at++) {
            if (shorter.isRunIn(longer, at)) {
                shared.add(at);
            }
        }
        Set<String> known = new HashSet<>();
        longer.words().forEach(word -> known.add(beginning(word.folded())));
        int last = shared.get(shared.size() - 1);
        for (int at = shared.get(0) + 1; at < last; at++) {
            if (endsName(shorter.words(), at)
                    && !known.contains(beginning(shorter.words().get(at).folded()))) {
                return true;
            }
        }
        return false;
    }

    /** The last of two or more words with capitals: of "Prime Minister Ivan Petrov said" it is "Petrov". */
    private static boolean endsName(List<Word> words, int at) {
        Word word = words.get(at);
        boolean begun = word.capital() && word.goesOn() && words.get(at - 1).capital();
        return begun
                && (at + 1 == words.size()
                        || !words.get(at + 1).capital()
                        || !words.get(at + 1).goesOn());
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(ALIKE_LETTERS, word.length()));
    }
}
