package dossier.claims.patterns;

import dossier.claims.patterns.ClaimRule.First;
import dossier.claims.patterns.ClaimRule.Flag;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

/** What makes no claim of a sentence that looks like one: questions, conditions, demands, denials. */
final class Vetoes {

    private static final int REACH = 40;

    private final ClaimSentence sentence;

    Vetoes(ClaimSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether an item is within a longer name or noun phrase, where nothing begins. */
    boolean isWithinPhrase(int from) {
        return sentence.is(Kind.HYPHEN, from - 1)
                || sentence.is(Kind.POSSESSIVE, from - 1)
                || sentence.is(Kind.AUTHORITY, from - 1) && sentence.is(Kind.AUTHORITY, from);
    }

    /** Whether an authority here may be who acts: not "officials in Washington", but "the US-sanctioned banker". */
    boolean mayAct(int from, int end) {
        if (sentence.is(Kind.HYPHEN, end)) {
            return true;
        }
        int before = from - 1;
        while (before > from - 4 && sentence.is("authority-determiner", before)) {
            before--;
        }
        return !sentence.is("preposition", before) && !sentence.is(Kind.HYPHEN, before);
    }

    boolean forbid(ClaimRule rule, MatchState match, int from, int end) {
        // what is said by the way ("who is under sanctions", "the EU-sanctioned banker") holds whatever governs the
        // rest
        boolean byTheWay = match.isRelative() || rule.has(Flag.ASIDE);
        if (rule.first() == First.SUBJECT && !byTheWay && !isSubject(from)) {
            return true;
        }
        if (byTheWay && isKinOf(match.subjectFrom())) {
            return true;
        }
        if (rule.has(Flag.PARTICIPLE) && !isAfterArticle(from)) {
            return true;
        }
        if (rule.has(Flag.NOW) && (!isHeadline(from) || isConditionedLater(end))) {
            return true;
        }
        return !byTheWay && (sentence.question() || isDoubted() || isGoverned(from));
    }

    /** A subject stands free: not "the wife of X", "companies and X" where X belongs to what is before. */
    private boolean isSubject(int from) {
        int before = from - 1;
        boolean joined = sentence.is("joint", before)
                && (sentence.is(Kind.PARTY, before - 1) || sentence.is(Kind.CLOSE, before - 1));
        return !sentence.is("preposition", before) && !sentence.is(Kind.PARTY, before) && !joined;
    }

    /** "the daughter of X, who is under sanctions": who is? */
    private boolean isKinOf(int from) {
        return sentence.is("preposition", from - 1) && sentence.is("kin", from - 2);
    }

    private boolean isAfterArticle(int from) {
        int before = from - 1;
        return before < 0
                || sentence.is("authority-determiner", before)
                || sentence.is("possessive", before)
                || sentence.is("preposition", before) && !sentence.is(Kind.COMMA, before);
    }

    /** The present tense tells of what happened only at the head of a sentence. */
    private boolean isHeadline(int from) {
        return from == 0 || sentence.is(Kind.COLON, from - 1) || sentence.is(Kind.DASH, from - 1);
    }

    private boolean isConditionedLater(int end) {
        for (int at = end; at < Math.min(sentence.size(), end + REACH); at++) {
            if (sentence.key(at).equals("if") || sentence.key(at).equals("unless")) {
                return true;
            }
        }
        return false;
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
