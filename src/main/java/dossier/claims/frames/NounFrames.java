package dossier.claims.frames;

import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.Optional;

/** Nouns made of verbs: "the designation of X", "X's designation by the US", "its blacklisting of X". */
final class NounFrames {

    private static final int LONGEST = 8;

    private final Frame frame;
    private final ClaimSentence sentence;

    NounFrames(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence;
    }

    /** What the noun at an item says. */
    Optional<Statement> at(int noun) {
        Acting before = sentence.key(noun + 1).equals("by") ? frame.authorities.by(noun + 1) : Acting.nobody(noun + 1);
        if (!sentence.key(before.end()).equals("of")) {
            return owned(noun);
        }
        Run object = frame.nouns.after(before.end() + 1);
        Frame.Tail tail = frame.tail(object.end());
        if (sentence.is("list-noun-act", noun)
                && !before.isNamed()
                && !sentence.key(tail.by().from() - 1).equals("by")) {
            return Optional.empty();
        }
        int from = start(noun);
        Acting whose = before.isNamed() ? before : new Acting(from, noun, frame.authorities.within(from, noun));
        Acting agent = whose.isNamed() ? whose : tail.by().isNamed() ? tail.by() : announcer(from);
        boolean unsure = !agent.isNamed() && !tail.isLabelled();
        if (unsure || tail.other() || frame.vetoes.forbid(from)) {
            return Optional.empty();
        }
        int verb = from - 1;
        if (sentence.endOf("lifted", verb) > verb) {
            VerbGroup group = VerbGroup.before(sentence, verb);
            Acting lifting = frame.authorities.agentOf(group.from());
            return group.unreal() || group.negated()
                    ? Optional.empty()
                    : frame.statement(
                            verb,
                            tail.end(),
                            object,
                            agent.isNamed() ? agent : lifting,
                            tail.label(),
                            Frame.delisted(ClaimKind.EVENT));
        }
        ClaimAction action = sentence.is("act-designation", noun) ? ClaimAction.DESIGNATE : ClaimAction.IMPOSE;
        return frame.statement(from, tail.end(), object, agent, tail.label(), Frame.listed(action, ClaimKind.EVENT));
    }

    private int start(int noun) {
        int at = noun;
        while (at > 0
                && noun - at < LONGEST
                && (sentence.is(Kind.POSSESSIVE, at - 1) || !frame.nouns.isBoundary(at - 1))
                && !sentence.is(Kind.PARTY, at - 1)) {
            at--;
        }
        return at;
    }

    /** "The Treasury announced the designation of X", "in the wake of the Trump administration's embargo and designation of X". */
    private Acting announcer(int from) {
        int verb = from - 1;
        if (sentence.is("impose-past", verb)) {
            return frame.authorities.agentOf(VerbGroup.before(sentence, verb).from());
        }
        for (int at = from - 1; at > Math.max(0, from - 14); at--) {
            if (sentence.is(Kind.POSSESSIVE, at)
                    && sentence.is(Kind.AUTHORITY, at - 1)
                    && sentence.is("joint", from - 1)) {
                return new Acting(at - 1, at, frame.authorities.within(at - 1, at));
            }
        }
        return Acting.nobody(from);
    }

    /** "X's designation by the US". */
    private Optional<Statement> owned(int noun) {
        Acting by = frame.authorities.by(noun + 1);
        boolean named = sentence.is(Kind.POSSESSIVE, noun - 1) && sentence.is(Kind.PARTY, noun - 2);
        boolean owner = named || sentence.is("possessive", noun - 1);
        if (!owner || !by.isNamed() || frame.vetoes.forbid(noun - 2)) {
            return Optional.empty();
        }
        int whose = named ? noun - 2 : noun - 1;
        Run subject = new Run(whose, whose + 1, sentence.at(whose).parties());
        return frame.statement(
                noun - 2, by.end(), subject, by, Frame.Label.NONE, Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT));
    }
}
