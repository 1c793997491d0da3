package dossier.claims.patterns;

import dossier.claims.ClaimAuthority;
import dossier.claims.phrases.AuthorityGroups;
import dossier.claims.sentence.AuthorityName;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of patterns that capture whose measure, list or court is named. */
final class MeasureCaptures {

    private static final int LONGEST_MEASURE = 12;

    private static final int LONGEST_COURT = 8;

    private MeasureCaptures() {}

    /** {N}: what is imposed: "new EU sanctions", "a travel ban and an asset freeze", "its full blocking sanctions". */
    static Pattern measure() {
        return (match, at, next) -> measure(match, at, at, new ArrayList<>(), next);
    }

    private static boolean measure(
            MatchState match, int from, int at, List<Optional<ClaimAuthority>> authorities, Pattern.Next next) {
        ClaimSentence sentence = match.sentence();
        int index = at;
        while (index - from < LONGEST_MEASURE) {
            int noun = sentence.endOf("measure", index);
            if (noun > index) {
                // who imposes the sanctions of others does it himself: "Switzerland adopted EU sanctions on X"
                return afterMeasure(match, from, noun, match.authorities().isEmpty() ? authorities : List.of(), next);
            }
            int inner = afterInner(match, index, authorities);
            if (inner == index) {
                return false;
            }
            index = inner;
        }
        return false;
    }

    private static boolean isWithinMeasure(MatchState match, int at) {
        ClaimSentence sentence = match.sentence();
        if (sentence.is(Kind.HYPHEN, at) || sentence.is(Kind.POSSESSIVE, at) || sentence.is("measure-inner", at)) {
            return true;
        }
        return sentence.is(Kind.WORD, at)
                && !sentence.is("not-imposed", at)
                && match.phrases().isPremodifier(at);
    }

    private static boolean afterMeasure(
            MatchState match, int from, int noun, List<Optional<ClaimAuthority>> authorities, Pattern.Next next) {
        ClaimSentence sentence = match.sentence();
        if (sentence.is("compound-tail", noun) || sentence.is(Kind.HYPHEN, noun)) {
            return false;
        }
        int joined = sentence.is(Kind.COMMA, noun) ? noun + 1 : noun;
        int more = Math.max(joined, sentence.endOf("joint", joined));
        boolean goesOn = more > noun && measure(match, from, more, new ArrayList<>(authorities), next);
        return goesOn || match.withAuthorities(authorities, noun, next);
    }

    /** {L}: a list of the sanctioned: "the EU's sanctions list", "the SDN list". */
    static Pattern list() {
        return (match, at, next) -> {
            List<Optional<ClaimAuthority>> authorities = new ArrayList<>();
            int index = at;
            while (index - at < LONGEST_MEASURE) {
                int american = match.sentence().endOf("american-list", index);
                if (american > index && authorities.isEmpty()) {
                    authorities.add(Optional.of(ClaimAuthority.US));
                }
                int end = Math.max(american, endOfList(match.sentence(), at, index));
                if (end > index) {
                    return match.withAuthorities(authorities, end, next);
                }
                int inner = afterInner(match, index, authorities);
                if (inner == index) {
                    return false;
                }
                index = inner;
            }
            return false;
        };
    }

    /** The item after an authority or another word before the noun; the item itself if it is none. */
    private static int afterInner(MatchState match, int at, List<Optional<ClaimAuthority>> authorities) {
        if (!match.sentence().is(Kind.AUTHORITY, at)) {
            return isWithinMeasure(match, at) ? at + 1 : at;
        }
        Optional<AuthorityGroups.Group> group = match.groups().modifying(at);
        group.ifPresent(found -> authorities.addAll(found.authorities()));
        return group.map(AuthorityGroups.Group::end).orElse(at + 1);
    }

    private static int endOfList(ClaimSentence sentence, int from, int index) {
        return isBareList(sentence, from, index) ? index + 1 : sentence.endOf("sanctions-list", index);
    }

    /** "the EU's list", "its list", with nothing said of what it lists. */
    private static boolean isBareList(ClaimSentence sentence, int from, int index) {
        boolean owned = sentence.is(Kind.POSSESSIVE, index - 1)
                || sentence.is(Kind.AUTHORITY, index - 1)
                || sentence.is("possessive", index - 1);
        return index > from
                && owned
                && sentence.key(index).equals("list")
                && !sentence.is("of", index + 1)
                && !sentence.is(Kind.HYPHEN, index + 1);
    }

    /** {C}: a court, and whose it is: "the EU's General Court", "judges in Luxembourg". */
    static Pattern court() {
        return (match, at, next) -> {
            ClaimSentence sentence = match.sentence();
            List<Optional<ClaimAuthority>> authorities = new ArrayList<>();
            int index = at;
            while (index - at < LONGEST_COURT && index < sentence.size()) {
                int european = sentence.endOf("european-court", index);
                int court = Math.max(european, sentence.endOf("court", index));
                if (european > index && authorities.isEmpty()) {
                    authorities.add(Optional.of(ClaimAuthority.EU));
                }
                if (court > index) {
                    return match.withAuthorities(authorities, court, next);
                }
                if (sentence.is(Kind.AUTHORITY, index)) {
                    authorities.add(sentence.at(index).authority().flatMap(AuthorityName::authority));
                } else if (!isWithinMeasure(match, index)) {
                    return false;
                }
                index++;
            }
            return false;
        };
    }
}
