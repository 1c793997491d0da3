package dossier.claims.frames;

import dossier.claims.ClaimAuthority;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the noun phrases of sanctions and of lists of the sanctioned, and whose they are. */
final class Measures {

    private static final int LONGEST = 16;
    private static final int LONGEST_OF = 8;

    private final ClaimSentence sentence;
    private final NounRuns nouns;
    private final Authorities authorities;

    Measures(ClaimSentence sentence, NounRuns nouns, Authorities authorities) {
        this.sentence = sentence;
        this.nouns = nouns;
        this.authorities = authorities;
    }

    /** The measure or list whose first noun stands at an item. */
    Optional<Measure> at(int noun) {
        int end = sentence.endOf("measure", noun);
        if (end > noun) {
            int list = sentence.endOf("list-noun", end);
            return list > end ? list(noun, list) : measure(noun, end);
        }
        end = sentence.endOf("list-noun", noun);
        if (end > noun) {
            return list(noun, end);
        }
        return sentence.is("measures-noun", noun) && sentence.is("target", afterAdverbs(noun + 1))
                ? measure(noun, noun + 1)
                : Optional.empty();
    }

    private int afterAdverbs(int from) {
        int at = from;
        while (sentence.endOf("adverb", at) > at) {
            at = sentence.endOf("adverb", at);
        }
        return at;
    }

    private Optional<Measure> measure(int noun, int end) {
        int from = start(noun);
        if (sentence.is("compound-tail", end) || sentence.is(Kind.HYPHEN, end) || has("not-imposed", from, noun)) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                from,
                afterMore(end),
                new Acting(from, noun, authorities.within(from, noun)),
                false,
                has("possessive", from, noun)));
    }

    /** The item after "and a travel ban". */
    private int afterMore(int end) {
        int at = sentence.is(Kind.COMMA, end) ? end + 1 : end;
        int joint = sentence.endOf("joint", at);
        for (int i = Math.max(at, joint); i > end && i < end + LONGEST_OF; i++) {
            int more = sentence.endOf("measure", i);
            if (more > i) {
                return sentence.is("compound-tail", more) ? end : afterMore(more);
            }
            if (nouns.isBoundary(i)) {
                return end;
            }
        }
        return end;
    }

    /** A list of the sanctioned by the words before it, by what it is a list of, or the bare list of an authority. */
    private Optional<Measure> list(int noun, int end) {
        int from = start(noun);
        int to = end;
        boolean sanctions = sentence.is("blacklist", end - 1) || has("list-word", from, end);
        if (sentence.key(end).equals("of")) {
            to = afterOf(end + 1);
            sanctions |= has("listed-kind", end + 1, to);
        }
        boolean bare = sentence.is(Kind.AUTHORITY, noun - 1)
                || sentence.is(Kind.POSSESSIVE, noun - 1) && sentence.is(Kind.AUTHORITY, noun - 2)
                || sentence.is("new-word", noun - 1)
                        && sentence.is(Kind.POSSESSIVE, noun - 2)
                        && sentence.is(Kind.AUTHORITY, noun - 3)
                || sentence.is("own-list", noun - 1);
        boolean other = has("other-list", from, to) || sentence.is("list-tail", to) || sentence.is(Kind.HYPHEN, end);
        if (other || !sanctions && (!bare || to > end)) {
            return Optional.empty();
        }
        List<Optional<ClaimAuthority>> whose = new ArrayList<>(authorities.within(from, noun));
        if (whose.isEmpty() && to > end) {
            whose.addAll(authorities.within(end, to));
        }
        if (whose.isEmpty() && has("american-word", from, to)) {
            whose.add(Optional.of(ClaimAuthority.US));
        }
        return Optional.of(new Measure(from, to, new Acting(from, noun, whose), true, has("possessive", from, noun)));
    }

    private int afterOf(int from) {
        int at = from;
        while (at < from + LONGEST_OF && (!nouns.isBoundary(at) || sentence.endOf("subject-to", at - 1) > at)
                || sentence.is("act-pp", at) && at < sentence.size()
                || sentence.is("joint", at) && at > from && !nouns.isBoundary(at + 1)) {
            at++;
        }
        return at;
    }

    private boolean has(String wordClass, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.endOf(wordClass, at) > at) {
                return true;
            }
        }
        return false;
    }

    /** First item of the noun phrase of a noun: its adjectives, authorities and owners, also "a round of". */
    private int start(int noun) {
        int at = noun;
        while (at > 0 && noun - at < LONGEST && mayStandBefore(at - 1)) {
            at--;
        }
        boolean joint = sentence.is("joint", at);
        return joint ? at + 1 : at;
    }

    private boolean mayStandBefore(int at) {
        boolean authority = sentence.is(Kind.AUTHORITY, at + 1) || sentence.is("the", at + 1);
        if (sentence.is("joint", at) || sentence.is(Kind.COMMA, at)) {
            return authority && isAuthorityBefore(at);
        }
        if (sentence.key(at).equals("of")) {
            return sentence.is("package-noun", at - 1);
        }
        if (sentence.is(Kind.CLOSE, at) || sentence.is(Kind.OPEN, at)) {
            return sentence.is("american-word", at - 1) || sentence.is("american-word", at + 1);
        }
        if (sentence.is(Kind.DATE, at) && sentence.is(Kind.POSSESSIVE, at + 1)) {
            return true;
        }
        String key = sentence.key(at);
        boolean participle = (key.endsWith("ing") || key.endsWith("ed")) && !sentence.is("measure-ing", at);
        boolean listed = sentence.is("act-pp", at) || sentence.is("specially", at - 1);
        return !participle
                && (listed || sentence.is("new-word", at) || sentence.is("measure-ing", at) || !nouns.isBoundary(at));
    }

    /** "the US and EU": an authority ends before a joint. */
    private boolean isAuthorityBefore(int at) {
        int before = sentence.is(Kind.COMMA, at - 1) ? at - 2 : at - 1;
        return sentence.is(Kind.AUTHORITY, before)
                || sentence.is(Kind.POSSESSIVE, before) && sentence.is(Kind.AUTHORITY, before - 1);
    }
}
