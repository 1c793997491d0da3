package dossier.claims.frames;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The only party named in a clause before each of its items, if nothing else hangs on a name there. It is read from left to
 * right once a sentence, as far as somebody asks, so that many verbs in a long clause cost no more than one.
 */
final class OnlyNamed {

    private static final int NOBODY = -1;

    /** Several are named, or somebody's friend or son: until the next clause nobody is meant alone. */
    private static final int UNCLEAR = -2;

    private final ClaimSentence sentence;
    private final IntPredicate standsAlone;

    /** For each item what stands before it: the item of a party, or one of the two above. */
    private final int[] before;

    private int read;

    /** @param standsAlone whether the party at an item may be a subject as it stands */
    OnlyNamed(ClaimSentence sentence, IntPredicate standsAlone) {
        this.sentence = sentence;
        this.standsAlone = standsAlone;
        this.before = new int[sentence.size() + 1];
        this.before[0] = NOBODY;
    }

    /** The item of the party; empty if there is none, or more than one. */
    OptionalInt before(int item) {
        int end = Math.min(item, sentence.size());
        while (read < end) {
            before[read + 1] = after(read, before[read]);
            read++;
        }
        return end >= 0 && before[end] >= 0 ? OptionalInt.of(before[end]) : OptionalInt.empty();
    }

    private int after(int at, int known) {
        if (sentence.is(Kind.SEMICOLON, at) || sentence.is("verb-joint", at)) {
            return NOBODY;
        }
        if (known == UNCLEAR
                || sentence.is("linked-end", at)
                || sentence.endOf("linked", at) > at
                || sentence.is("kin", at)) {
            return UNCLEAR;
        }
        if (sentence.is(Kind.PARTY, at)) {
            return known == NOBODY && standsAlone.test(at) ? at : UNCLEAR;
        }
        return known;
    }
}
