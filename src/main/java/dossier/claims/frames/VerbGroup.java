package dossier.claims.frames;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

/**
 * The small words before a verb: "has not yet been".
 *
 * @param from first of them, or the verb itself
 * @param be whether a form of "be" is among them
 * @param have whether a form of "have" is
 * @param did whether a form of "do" is
 * @param unreal whether it may or shall be only: "could", "will", "to"
 * @param negated whether it is not so
 * @param ended whether it is so no longer
 * @param stays whether it goes on to be so: "remains"
 */
record VerbGroup(
        int from,
        boolean be,
        boolean have,
        boolean did,
        boolean unreal,
        boolean negated,
        boolean ended,
        boolean stays) {

    private static final int LONGEST = 14;
    private static final int LONGEST_ASIDE = 9;

    /** The small words before an item. */
    static VerbGroup before(ClaimSentence sentence, int verb) {
        boolean be = false;
        boolean have = false;
        boolean did = false;
        boolean unreal = false;
        boolean negated = false;
        boolean ended = false;
        boolean stays = false;
        int at = verb - 1;
        int from = verb;
        while (at >= Math.max(0, verb - LONGEST)) {
            String key = sentence.key(at);
            if (sentence.is("be", at) || sentence.is("got", at) || sentence.is("been", at)) {
                be = true;
                unreal |= key.equals("be");
            } else if (sentence.is("have", at)) {
                have = true;
            } else if (sentence.is("did", at)) {
                did = true;
            } else if (sentence.is("remain-verb", at)) {
                be = true;
                stays = true;
            } else if (key.equals("to") && sentence.is("continue", at - 1)) {
                stays = true;
                at--;
            } else if (sentence.is("modal", at) || key.equals("to")) {
                unreal = true;
            } else if (sentence.is("negative-auxiliary", at)) {
                negated = true;
                be |= key.startsWith("is") || key.startsWith("are") || key.startsWith("was") || key.startsWith("were");
                have |= key.startsWith("ha");
                did |= key.startsWith("d");
            } else if (key.equals("not") || key.equals("never")) {
                negated = true;
            } else if (key.equals("longer") && sentence.key(at - 1).equals("no")) {
                ended = true;
                at--;
            } else if (key.equals("yet") && unreal && have(sentence, at - 1)) {
                // "has yet to be sanctioned"
                unreal = false;
                negated = true;
            } else {
                int passed = passed(sentence, at);
                if (passed > at) {
                    break;
                }
                at = passed - 1;
                continue;
            }
            from = at;
            at--;
        }
        return new VerbGroup(from, be, have, did, unreal, negated, ended, stays);
    }

    private static boolean have(ClaimSentence sentence, int at) {
        return sentence.is("have", at);
    }

    /** The first item of what may stand among them and ends with an item; the item after it if there is none. */
    private static int passed(ClaimSentence sentence, int at) {
        boolean word = sentence.is("verb-adverb", at) || sentence.is(Kind.DATE, at) || sentence.isAdverb(at);
        if (word) {
            return at;
        }
        int adverb = sentence.startOf("adverb", at + 1);
        if (adverb <= at) {
            return adverb;
        }
        // ", of course," and ", in 2018,"
        boolean closes = sentence.is(Kind.COMMA, at) && isSmall(sentence, at + 1);
        for (int open = at - 1; closes && open > Math.max(0, at - LONGEST_ASIDE); open--) {
            if (sentence.is(Kind.COMMA, open)) {
                return isSmall(sentence, open - 1) ? open : at + 1;
            }
        }
        return at + 1;
    }

    private static boolean isSmall(ClaimSentence sentence, int at) {
        return sentence.is("auxiliary", at)
                || sentence.is("verb-adverb", at)
                || sentence.is("adverb", at)
                || sentence.is("agent-pronoun", at)
                || sentence.is("act-verb", at);
    }
}
