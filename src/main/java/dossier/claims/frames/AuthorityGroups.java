package dossier.claims.frames;

import dossier.claims.ClaimAuthority;
import dossier.claims.sentence.AuthorityName;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;
import dossier.text.Token;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who sanctions: "the US, UK and EU", "Britain as well as the European Union", "Ukraine's security council". */
final class AuthorityGroups {

    private static final ClaimWords WORDS = ClaimWords.standard();
    private static final int MOST_DETERMINERS = 3;

    /** "the US Treasury's sanctions office's list": authorities of which each has the next one. */
    private static final int MOST_OWNERS = 4;

    /** Items of a list of authorities. */
    private static final int LONGEST = 40;

    private final ClaimSentence sentence;
    /** Asked for at each place by every rule, so kept. */
    private final Map<Integer, Optional<Group>> acting = new HashMap<>();

    public AuthorityGroups(ClaimSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * @param authorities each once, in order; empty for a body whose acts are no listing
     * @param end the item after the last
     */
    public record Group(List<Optional<ClaimAuthority>> authorities, int end) {}

    /** Those who act, from an item on: "the British government and the EU". */
    public Optional<Group> acting(int from) {
        return acting.computeIfAbsent(from, at -> group(at, false));
    }

    /** Those whose measure it is: "British", "the EU's", "US, EU and UK". */
    public Optional<Group> modifying(int from) {
        return group(from, true);
    }

    private Optional<Group> group(int from, boolean modifier) {
        Set<Optional<ClaimAuthority>> found = new LinkedHashSet<>();
        int end = from;
        int at = afterDeterminer(from);
        boolean onlyCommas = false;
        while (sentence.is(Kind.AUTHORITY, at) && at - from < LONGEST) {
            int after = one(at, modifier, 0);
            if (after == at) {
                break;
            }
            found.add(authority(at));
            onlyCommas |= end > from && sentence.is(Kind.COMMA, end) && !isJoined(end + 1, at);
            onlyCommas &= end == from || !isJoined(end, at);
            end = after;
            at = afterSeparator(after);
        }
        // "eight years after the US, the EU sanctioned": two clauses, unless it is a headline
        boolean twoClauses = onlyCommas && !modifier && from > 0 && !isBy(from - 1);
        return found.isEmpty() || twoClauses
                ? Optional.empty()
                : Optional.of(new Group(List.copyOf(found), sentence.endOf("and-allies", end)));
    }

    private boolean isBy(int last) {
        int at = last;
        while (sentence.is("by-determiner", at)) {
            at--;
        }
        return sentence.key(at).equals("by");
    }

    private Optional<ClaimAuthority> authority(int at) {
        return sentence.at(at).authority().flatMap(AuthorityName::authority);
    }

    private boolean isJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.is("joint", at)) {
                return true;
            }
        }
        return false;
    }

    private int afterDeterminer(int from) {
        int at = from;
        while (at < from + MOST_DETERMINERS && sentence.is("authority-determiner", at)) {
            at++;
        }
        return at;
    }

    /** The item after one authority; the item itself if it does not act here. */
    private int one(int at, boolean modifier, int owners) {
        int end = at + 1;
        boolean hyphen = sentence.is(Kind.HYPHEN, end);
        boolean compound = hyphen && !sentence.is("listed-participle", end + 1) && !modifier;
        int noun = sentence.endOf("government-noun", end);
        boolean adjective =
                sentence.at(at).authority().filter(AuthorityName::adjective).isPresent();
        boolean people = sentence.is("the", at - 1) && isEnd(end);
        boolean lacksNoun = adjective && noun == end && !modifier && !hyphen && !people;
        if (compound || lacksNoun || owners > MOST_OWNERS) {
            return at;
        }
        int bracket = afterBracket(noun);
        end = Math.max(bracket, sentence.endOf("government-noun", bracket));
        return sentence.is(Kind.POSSESSIVE, end) ? possessive(at, end, modifier, owners) : end;
    }

    /** "the British", and nothing that they are the adjective of. */
    private boolean isEnd(int at) {
        return at >= sentence.size()
                || sentence.is("auxiliary", at)
                || sentence.is("after-name", at)
                || !sentence.is(Kind.WORD, at)
                        && !sentence.is(Kind.PARTY, at)
                        && !sentence.is(Kind.AUTHORITY, at)
                        && !sentence.is(Kind.POSSESSIVE, at)
                        && !sentence.is(Kind.HYPHEN, at);
    }

    /** "the Office of Foreign Assets Control (OFAC)". */
    private int afterBracket(int open) {
        boolean bracket = sentence.is(Kind.OPEN, open)
                && sentence.is(Kind.AUTHORITY, open + 1)
                && sentence.is(Kind.CLOSE, open + 2);
        return bracket ? open + 3 : open;
    }

    /** "the Treasury's Office of Foreign Assets Control" is one authority, and so is "Ukraine's security council". */
    private int possessive(int at, int mark, boolean modifier, int owners) {
        if (sentence.is(Kind.AUTHORITY, mark + 1)) {
            // "Russia's US-sanctioned bank" is sanctioned by one of them, and the other is no part of it
            boolean another = !authority(at).equals(authority(mark + 1));
            if (another && !modifier) {
                return at;
            }
            return modifier || sentence.is(Kind.POSSESSIVE, mark + 2) ? mark + 1 : one(mark + 1, false, owners + 1);
        }
        if (sentence.is(Kind.PARTY, mark + 1) && isGovernment(mark + 1) && !modifier) {
            return mark + 2;
        }
        int noun = sentence.endOf("government-noun", mark + 1);
        if (noun > mark + 1) {
            return noun;
        }
        return modifier ? mark + 1 : at;
    }

    /** "Ukraine's National Security and Defence Council". */
    private boolean isGovernment(int party) {
        String name = sentence.at(party).surface();
        return WORDS.is("government-word", Token.keyOf(name.substring(name.lastIndexOf(' ') + 1)));
    }

    private int afterSeparator(int after) {
        int comma = sentence.is(Kind.COMMA, after) ? after + 1 : after;
        int joined = sentence.endOf("joint", comma);
        int at = joined > comma ? joined : comma;
        int again = joined > comma && sentence.is("by-word", at) ? at + 1 : at;
        return at > after ? afterDeterminer(again) : Integer.MAX_VALUE - 1;
    }
}
