package dossier.claims.patterns;

import dossier.claims.phrases.NounList;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.mentions.NamedParty;

import java.util.List;
import java.util.Optional;

/** The pieces of patterns that capture who is sanctioned and who sanctions. */
final class Captures {

    /** Words before the name of an owner. */
    private static final int LONGEST_OWNER = 8;

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
        return !match.phrases().isJoined(at, list.end());
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
            while (name < at + LONGEST_OWNER
                    && name < sentence.size()
                    && match.phrases().isPremodifier(name)) {
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
}
