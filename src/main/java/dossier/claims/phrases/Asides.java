package dossier.claims.phrases;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem;

import java.util.Arrays;

/** What may stand anywhere in a sentence without changing what it claims: dates, adverbs, brackets. */
public final class Asides {

    private static final int MOST = 16;
    private static final int LONGEST_BRACKET = 14;
    private static final int UNKNOWN = -1;

    private final ClaimSentence sentence;
    /** Asked for at each place by every rule, so kept. */
    private final int[] known;

    public Asides(ClaimSentence sentence) {
        this.sentence = sentence;
        this.known = new int[sentence.size() + 1];
        Arrays.fill(known, UNKNOWN);
    }

    /**
     * The item after dates, adverbs, brackets, and either between commas; the item itself if there is nothing of the kind.
     */
    public int after(int at) {
        if (at >= known.length) {
            return at;
        }
        if (known[at] == UNKNOWN) {
            known[at] = read(at);
        }
        return known[at];
    }

    private int read(int at) {
        int end = at;
        for (int next = one(end); next > end && end - at < MOST; next = one(end)) {
            end = next;
        }
        return end;
    }

    private int one(int at) {
        if (sentence.is(SentenceItem.Kind.DATE, at)) {
            return at + 1;
        }
        int adverb = sentence.endOf("adverb", at);
        if (adverb > at) {
            return adverb;
        }
        if (sentence.is(SentenceItem.Kind.OPEN, at)) {
            return afterBracket(at);
        }
        return sentence.is(SentenceItem.Kind.COMMA, at) ? betweenCommas(at) : at;
    }

    private int betweenCommas(int comma) {
        int inner = comma + 1;
        while (inner - comma < MOST
                && (sentence.is(SentenceItem.Kind.DATE, inner) || sentence.endOf("adverb", inner) > inner)) {
            inner = Math.max(inner + 1, sentence.endOf("adverb", inner));
        }
        return inner > comma + 1 && sentence.is(SentenceItem.Kind.COMMA, inner) ? inner + 1 : comma;
    }

    private int afterBracket(int open) {
        for (int at = open + 1; at < Math.min(sentence.size(), open + LONGEST_BRACKET); at++) {
            if (sentence.is(SentenceItem.Kind.CLOSE, at)) {
                return at + 1;
            }
        }
        return open;
    }
}
