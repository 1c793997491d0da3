package dossier.claims.frames;

import dossier.claims.Claim.Assertion;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.List;
import java.util.Optional;

/** Lists: "put X on its sanctions list", "X is on the list", "removed X from the list", "the list includes X". */
final class ListFrames {

    private static final int LONGEST_OBJECT = 60;

    private final Frame frame;
    private final ClaimSentence sentence;

    ListFrames(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence;
    }

    /** What a list says. */
    Optional<Statement> of(Measure list) {
        int word = list.from() - 1;
        if (sentence.is("on-list", word)) {
            return on(list, word, false);
        }
        if (sentence.is("off-list", word)) {
            return on(list, word, true);
        }
        Acting owner = list.acting().isNamed() ? list.acting() : frame.authorities.by(list.to());
        if (!owner.isNamed() && sentence.is("published", list.to())) {
            owner = frame.authorities.by(list.to() + 1);
        }
        int verb = frame.skip(frame.afterClause(Math.max(list.to(), owner.end())));
        if (sentence.is("joined", before(word))) {
            VerbGroup group = VerbGroup.before(sentence, before(word));
            return group.unreal() ? Optional.empty() : finite(group, list.acting(), list.to(), assertion(false));
        }
        return sentence.is("lists-verb", verb) ? includes(list, owner, verb) : Optional.empty();
    }

    private Optional<Statement> on(Measure list, int word, boolean off) {
        Acting by = list.acting().isNamed() ? list.acting() : frame.authorities.by(frame.skip(list.to()));
        int end = Math.max(list.to(), by.end());
        int verb = before(word - 1);
        if (sentence.is(off ? "off-noun" : "put-noun", verb) && sentence.is(Kind.POSSESSIVE, verb - 1)) {
            Run owner = sentence.is(Kind.PARTY, verb - 2)
                    ? new Run(verb - 2, verb - 1, sentence.at(verb - 2).parties())
                    : new Run(verb, verb, List.of());
            return frame.vetoes.forbid(verb - 2)
                    ? Optional.empty()
                    : frame.statement(verb, end, owner, by, Frame.Label.NONE, assertion(off));
        }
        if (sentence.is(off ? "off-past" : "put-past", verb)) {
            if (verb == 0) {
                Run named = frame.listedAt(frame.skip(end)).orElseGet(() -> {
                    int be = frame.skip(end);
                    return frame.nouns.after(sentence.is("be", be) ? be + 1 : sentence.size());
                });
                return frame.statement(0, Math.max(end, named.end()), named, by, Frame.Label.NONE, assertion(off));
            }
            VerbGroup group = VerbGroup.before(sentence, verb);
            if (group.be()) {
                return finite(group, by, end, assertion(off));
            }
            boolean reduced = !sentence.is(Kind.AUTHORITY, group.from() - 1);
            if (reduced) {
                return aside(verb, by, end, assertion(off));
            }
        }
        VerbGroup group = VerbGroup.before(sentence, word);
        if (off && sentence.is("absent", verb)) {
            VerbGroup absent = VerbGroup.before(sentence, verb);
            return absent.be() ? finite(absent, by, end, Frame.notListed()) : Optional.empty();
        }
        if (!off && word == 0 && sentence.is("be", frame.skip(list.to()))) {
            Run named = frame.nouns.after(frame.skip(list.to()) + 1);
            return frame.statement(0, named.end(), named, by, Frame.Label.NONE, assertion(false))
                    .map(Statement::afterSentenceBefore);
        }
        int landed = off ? verb + 1 : sentence.startOf("landed", verb + 1);
        if (landed <= verb || off && sentence.is("came", verb)) {
            return finite(VerbGroup.before(sentence, Math.min(verb, landed)), by, end, assertion(off));
        }
        if (!off && sentence.is("appears", verb)) {
            return finite(
                    VerbGroup.before(sentence, verb), by, end, Frame.listed(ClaimAction.BLACKLIST, ClaimKind.STATE));
        }
        if (group.be() && !off) {
            return finite(group, by, end, Frame.listed(ClaimAction.BLACKLIST, ClaimKind.STATE));
        }
        Optional<Statement> active = active(word, by, end, off);
        if (active.isPresent() || off || !sentence.is(Kind.COMMA, word - 1)) {
            return active;
        }
        return aside(word, by, end, Frame.listed(ClaimAction.BLACKLIST, ClaimKind.STATE));
    }

    private static Assertion assertion(boolean off) {
        return off ? Frame.delisted(ClaimKind.EVENT) : Frame.listed(ClaimAction.BLACKLIST, ClaimKind.EVENT);
    }

    /** The item before dates, adverbs and "by A". */
    private int before(int from) {
        int at = from;
        while (at > 0 && (sentence.endOf("adverb", at) > at || sentence.is(Kind.DATE, at))) {
            at--;
        }
        for (int by = at; by > Math.max(0, at - 8); by--) {
            if (sentence.key(by).equals("by") && frame.authorities.by(by).end() == at + 1) {
                return by - 1;
            }
        }
        return at;
    }

    private Optional<Statement> finite(VerbGroup group, Acting by, int end, Assertion assertion) {
        Optional<Run> subject = frame.subjectOf(group, end);
        if (subject.isEmpty() || group.unreal() && !group.stays()) {
            return Optional.empty();
        }
        boolean main = !frame.subjects.isRelative(group.from()) && !group.stays();
        return main && frame.vetoes.forbid(subject.get().from())
                ? Optional.empty()
                : frame.statement(
                        group.from(), end, subject.get(), by, Frame.Label.NONE, Frame.turned(assertion, group));
    }

    private Optional<Statement> aside(int at, Acting by, int end, Assertion assertion) {
        return frame.subjects
                .antecedent(at, "", false)
                .flatMap(run -> frame.statement(at, end, run, by, Frame.Label.NONE, assertion));
    }

    /** "A put X on the list", "the removal of X from the list". */
    private Optional<Statement> active(int word, Acting by, int end, boolean off) {
        for (int verb = word - 1; verb >= Math.max(0, word - LONGEST_OBJECT); verb--) {
            boolean noun = sentence.is(off ? "off-noun" : "put-noun", verb)
                    && sentence.key(verb + 1).equals("of");
            boolean now = sentence.is(off ? "off-now" : "put-now", verb);
            Acting decides = sentence.is(off ? "off-base" : "put-base", verb)
                    ? frame.decides(VerbGroup.before(sentence, verb))
                    : Acting.nobody(verb);
            if (!noun
                    && !now
                    && !decides.isNamed()
                    && !sentence.is(off ? "off-past" : "put-past", verb)
                    && !sentence.is(off ? "off-ing" : "put-ing", verb)) {
                continue;
            }
            Run object = frame.nouns.until(frame.skip(noun ? verb + 2 : verb + 1), word);
            if (object.end() != word) {
                continue;
            }
            VerbGroup group = VerbGroup.before(sentence, verb);
            Acting agent = frame.authorities.agentOf(group.from());
            int pronoun = agent.from() - 1;
            if (agent.isNamed() && object.heads().isEmpty() && frame.skip(verb + 1) == word) {
                Optional<Run> subject = frame.subjects.isObject(pronoun)
                        ? frame.subjects.ofObject(pronoun)
                        : frame.subjects.contact(agent.from(), verb + 1);
                return subject.flatMap(run -> frame.statement(
                        agent.from(), end, run, agent, Frame.Label.NONE, Frame.turned(assertion(off), group)));
            }
            if (decides.isNamed()) {
                return frame.vetoes.forbid(decides.from())
                        ? Optional.empty()
                        : frame.statement(
                                decides.from(),
                                end,
                                object,
                                by.isNamed() ? by : decides,
                                Frame.Label.NONE,
                                assertion(off));
            }
            Acting who = by.isNamed() ? by : agent;
            boolean ing = sentence.key(verb).endsWith("ing") && !group.be();
            boolean forbidden =
                    group.unreal() || ing || frame.vetoes.forbid(agent.isNamed() ? agent.from() : group.from());
            if (forbidden || !who.isNamed()) {
                return Optional.empty();
            }
            int from = agent.isNamed() ? agent.from() : group.from();
            Optional<Statement> statement =
                    frame.statement(from, end, object, who, Frame.Label.NONE, Frame.turned(assertion(off), group));
            return now && frame.vetoes.isHeadline(from) ? statement.map(Statement::now) : statement;
        }
        return Optional.empty();
    }

    /** "the EU's list includes X". */
    private Optional<Statement> includes(Measure list, Acting owner, int verb) {
        Run object = frame.nouns.after(verb + 1);
        return owner.isNamed() && !frame.vetoes.forbid(list.from())
                ? frame.statement(
                        list.from(),
                        object.end(),
                        object,
                        owner,
                        Frame.Label.NONE,
                        Frame.listed(ClaimAction.BLACKLIST, ClaimKind.STATE))
                : Optional.empty();
    }
}
