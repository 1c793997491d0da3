package dossier.claims.frames;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

/** What makes no claim of words that look like one: questions, conditions, demands, denials. */
final class Vetoes {

    private static final int REACH = 40;

    private final ClaimSentence sentence;

    Vetoes(ClaimSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether what begins at an item is not asserted. */
    boolean forbid(int from) {
        return sentence.question() || isDoubted() || isGoverned(from);
    }

    /** Whether an item begins a headline or what stands for one: there the present tells of what happened. */
    boolean isHeadline(int from) {
        return from == 0 || sentence.is(Kind.COLON, from - 1) || sentence.is(Kind.DASH, from - 1);
    }

    private boolean isDoubted() {
        for (int at = 0; at < Math.min(sentence.size(), REACH); at++) {
            if (sentence.endOf("veto-sentence", at) > at && !sentence.is("trigger", at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word before governs it: "denied that", "called for", "if". A comma ends all but a condition. */
    private boolean isGoverned(int from) {
        if (sentence.is("none", from - 1)) {
            return true;
        }
        boolean ended = false;
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (sentence.is(Kind.SEMICOLON, at) || sentence.is("governor-end", at)) {
                return false;
            }
            if (sentence.is(Kind.COMMA, at) || sentence.is(Kind.COLON, at)) {
                ended = true;
            }
            boolean condition = sentence.is("condition", at);
            if (condition || !ended && sentence.endOf("veto", at) > at) {
                return true;
            }
        }
        return false;
    }
}
