package dossier.claims.frames;

import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.Optional;

/** Headlines in the present tense: "US sanctions X", "UK hits X with sanctions", "Treasury designates X". */
final class HeadlineFrames {

    private final Frame frame;
    private final ClaimSentence sentence;

    HeadlineFrames(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence;
    }

    /** "US sanctions X", where the noun is a verb. */
    Optional<Statement> noun(Measure measure) {
        int verb = measure.to() - 1;
        return sentence.key(verb).equals("sanctions") && measure.acting().isNamed() && !measure.owned()
                ? said(verb)
                : Optional.empty();
    }

    /** What a verb in the present tense says. */
    Optional<Statement> at(int verb) {
        if (sentence.is("headline-verb", verb)) {
            return said(verb);
        }
        boolean hits = sentence.is("hits", verb);
        return hits ? hits(verb) : Optional.empty();
    }

    private Optional<Statement> said(int verb) {
        Acting agent = frame.authorities.agentOf(verb);
        Run object = frame.nouns.after(verb + 1);
        Frame.Tail tail = frame.tail(object.end());
        boolean plain = isNews(agent, tail.end()) && !frame.nouns.isBoundary(verb + 1) && !tail.other();
        boolean delists = sentence.is("delists", verb);
        return plain
                ? frame.statement(
                                agent.from(),
                                tail.end(),
                                object,
                                agent,
                                tail.label(),
                                delists
                                        ? Frame.delisted(ClaimKind.EVENT)
                                        : Frame.listed(
                                                sentence.is("act-now", verb)
                                                        ? ClaimAction.DESIGNATE
                                                        : ClaimAction.IMPOSE,
                                                ClaimKind.EVENT))
                        .map(Statement::now)
                : Optional.empty();
    }

    private Optional<Statement> hits(int verb) {
        Acting agent = frame.authorities.agentOf(verb);
        Run object = frame.nouns.after(verb + 1);
        int with = object.end();
        boolean measure = sentence.key(with).equals("with")
                && frame.has("measure", with + 1, Math.min(sentence.size(), with + 6));
        return measure && isNews(agent, with + 2)
                ? frame.statement(
                                agent.from(),
                                with + 2,
                                object,
                                agent,
                                Frame.Label.NONE,
                                Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT))
                        .map(Statement::now)
                : Optional.empty();
    }

    private boolean isNews(Acting agent, int end) {
        return agent.isNamed()
                && frame.vetoes.isHeadline(agent.from())
                && !frame.vetoes.forbid(agent.from())
                && !frame.has("condition", end, sentence.size())
                && !sentence.is("auxiliary", end)
                && !sentence.is(Kind.HYPHEN, end);
    }
}
