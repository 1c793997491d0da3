package dossier.claims.patterns;

import dossier.claims.ClaimAuthority;
import dossier.claims.phrases.AuthorityGroups;
import dossier.claims.phrases.NounList;
import dossier.claims.sentence.AuthorityName;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.mentions.NamedParty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of patterns that capture something: subject, authority, measure, list. */
final class Captures {

    private static final int LONGEST_MEASURE = 12;

    private Captures() {}

    /** {S}: one or several named parties. */
    static Pattern subject() {
        return (match, at, next) -> {
            for (NounList list : match.phrases().at(at)) {
                boolean begins = at == match.from() && (list.heads().isEmpty() || isOnlyCommas(match, at, list));
                if (!begins && match.withSubject(list, at, list.closed(), next)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** "After Putin, Sechin was sanctioned" lists nobody; a headline may ("Putin, Lavrov sanctioned by EU"). */
    private static boolean isOnlyCommas(MatchState match, int at, NounList list) {
        if (at == 0 || list.rest().isEmpty()) {
            return false;
        }
        for (int index = at; index < list.end(); index++) {
            if (match.sentence().is("joint", index)) {
                return false;
            }
        }
        return true;
    }

    /** {A}: those who act. */
    static Pattern authority() {
        return (match, at, next) -> match.groups()
                .acting(at)
                .filter(group -> match.withAuthorities(group.authorities(), group.end(), next))
                .isPresent();
    }

    /** {M}: those whose act it is: "Washington's", "the US". */
    static Pattern owner() {
        return (match, at, next) -> match.groups()
                .modifying(at)
                .filter(group -> match.withAuthorities(group.authorities(), group.end(), next))
                .isPresent();
    }

    /** ...: a verb follows, so the subject needs no other end. */
    static Pattern goesOn() {
        return (match, at, next) -> match.phrases().isVerb(at) && match.withOpenEnd(() -> next.from(at))
                || match.phrases().isClosed(at) && next.from(at);
    }

    /** {R}: "who", "which", with or without a comma. */
    static Pattern relative() {
        return (match, at, next) -> {
            boolean comma =
                    match.sentence().is(Kind.COMMA, at) || match.sentence().is(Kind.DASH, at);
            int pronoun = comma ? at + 1 : at;
            return match.sentence().is("relative", pronoun) && match.withRelative(pronoun + 1, next);
        };
    }

    /** {P}: whose something is: "his", "Sechin's". */
    static Pattern possessor() {
        return (match, at, next) -> {
            ClaimSentence sentence = match.sentence();
            if (at < sentence.size() && sentence.is(Kind.WORD, at) && sentence.is("possessive", at)) {
                return withOwner(match, at, at, sentence.at(at).parties(), at + 1, next);
            }
            int name = at;
            while (name < at + 8 && name < sentence.size() && match.phrases().isPremodifier(name)) {
                name++;
            }
            boolean owner = sentence.is(Kind.PARTY, name) && sentence.is(Kind.POSSESSIVE, name + 1);
            return owner && withOwner(match, at, name, sentence.at(name).parties(), name + 2, next);
        };
    }

    private static boolean withOwner(
            MatchState match, int from, int name, List<NamedParty> owners, int end, Pattern.Next next) {
        NounList list = new NounList(name, owners, Optional.empty(), end, true, true);
        return !owners.isEmpty() && match.withSubject(list, from, true, next);
    }

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
            if (sentence.is(Kind.AUTHORITY, index)) {
                Optional<AuthorityGroups.Group> group = match.groups().modifying(index);
                group.ifPresent(found -> authorities.addAll(found.authorities()));
                index = group.map(AuthorityGroups.Group::end).orElse(index + 1);
            } else if (isWithinMeasure(match, index)) {
                index++;
            } else {
                return false;
            }
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
            ClaimSentence sentence = match.sentence();
            List<Optional<ClaimAuthority>> authorities = new ArrayList<>();
            int index = at;
            while (index - at < LONGEST_MEASURE) {
                int noun = sentence.endOf("sanctions-list", index);
                int american = sentence.endOf("american-list", index);
                if (isBareList(sentence, at, index)) {
                    noun = index + 1;
                }
                if (american > index && authorities.isEmpty()) {
                    authorities.add(Optional.of(ClaimAuthority.US));
                }
                if (Math.max(noun, american) > index) {
                    return match.withAuthorities(authorities, Math.max(noun, american), next);
                }
                if (sentence.is(Kind.AUTHORITY, index)) {
                    Optional<AuthorityGroups.Group> group = match.groups().modifying(index);
                    group.ifPresent(found -> authorities.addAll(found.authorities()));
                    index = group.map(AuthorityGroups.Group::end).orElse(index + 1);
                } else if (isWithinMeasure(match, index)) {
                    index++;
                } else {
                    return false;
                }
            }
            return false;
        };
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
            while (index - at < 8 && index < sentence.size()) {
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
