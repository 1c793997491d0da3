package dossier.claims.frames;

import dossier.claims.Claim.Assertion;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.Optional;

/** Verbs that sanction: "was sanctioned by", "sanctioned", "is designating", "designated a terrorist group", "delisted". */
final class VerbFrames {

    private final Frame frame;
    private final ClaimSentence sentence;

    VerbFrames(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence;
    }

    /** What the verb at an item says. */
    Optional<Statement> at(int verb) {
        VerbGroup group = VerbGroup.before(sentence, verb);
        if (sentence.is("act-ing", verb)) {
            return ing(verb, group);
        }
        if (sentence.is("act-base", verb) && (group.did() || group.unreal())) {
            return base(verb, group);
        }
        if (sentence.is("act-now", verb)) {
            Optional<Statement> now = now(verb);
            if (now.isPresent()) {
                return now;
            }
        }
        return sentence.is("act-past", verb) ? past(verb, group) : Optional.empty();
    }

    /** "took action against X". */
    Optional<Statement> action(int verb, int end) {
        VerbGroup group = VerbGroup.before(sentence, verb);
        Acting agent = frame.authorities.agentOf(group.from());
        Run object = frame.nouns.after(end);
        Frame.Tail tail = frame.tail(object.end());
        boolean office = agent.isNamed();
        return office && !group.unreal() && !group.negated() && !frame.vetoes.forbid(agent.from())
                ? frame.statement(
                        agent.from(),
                        tail.end(),
                        object,
                        agent,
                        tail.label(),
                        Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT))
                : Optional.empty();
    }

    /** "The Treasury is targeting X", "OFAC's action targets X", where the sentence speaks of sanctions. */
    Optional<Statement> strikes(int verb) {
        VerbGroup group = VerbGroup.before(sentence, verb);
        Acting agent = frame.authorities.agentOf(group.from());
        if (!agent.isNamed() && sentence.is("action-noun", group.from() - 1)) {
            int from = Math.max(0, group.from() - 4);
            agent = new Acting(from, group.from(), frame.authorities.within(from, group.from()));
        }
        boolean sanctions = frame.has("measure", 0, sentence.size())
                || frame.has("measure-sign", 0, sentence.size())
                || sentence.is("measures-noun", 2)
                || sentence.is("action-noun", group.from() - 1);
        boolean now = sentence.key(verb).endsWith("s") && !sentence.is("action-noun", group.from() - 1);
        boolean ing = sentence.key(verb).endsWith("ing");
        boolean real = !group.unreal()
                && (ing == group.be())
                && (!now || frame.vetoes.isHeadline(agent.from()))
                && !frame.vetoes.forbid(agent.from());
        Run object = frame.nouns.after(frame.skip(verb + 1));
        return sanctions && real && agent.isNamed()
                ? frame.statement(
                        agent.from(),
                        object.end(),
                        object,
                        agent,
                        Frame.Label.NONE,
                        Frame.turned(Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT), group))
                : Optional.empty();
    }

    private Optional<Statement> past(int verb, VerbGroup group) {
        if (group.be()) {
            return isAfterBeing(group)
                    ? afterBeing(verb, group)
                    : passive(
                            verb,
                            group,
                            frame.subjectOf(group, frame.tail(verb + 1).end()));
        }
        if (sentence.is(Kind.HYPHEN, verb - 1) && !sentence.key(verb - 2).equals("re")) {
            return Optional.empty();
        }
        Optional<Statement> active = active(verb, group, true);
        if (active.isPresent() || group.have()) {
            return active;
        }
        return reduced(verb);
    }

    /** "X is the first bishop to be sanctioned by A". */
    private Optional<Statement> first(int verb, VerbGroup group) {
        int noun = group.from() - 1;
        boolean first = sentence.key(group.from()).equals("to")
                && frame.has("ordinal", Math.max(0, noun - 5), noun)
                && frame.tail(verb + 1).by().isNamed();
        return first
                ? frame.subjects
                        .antecedent(group.from(), "", false)
                        .flatMap(run -> said(verb, group.from(), run, assertion(verb, true)))
                : Optional.empty();
    }

    /** "X was sanctioned by A". */
    private Optional<Statement> passive(int verb, VerbGroup group, Optional<Run> subject) {
        boolean stays = group.stays();
        if (group.unreal() && !stays) {
            return first(verb, group);
        }
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        boolean relative = frame.subjects.isRelative(group.from());
        if (!relative && frame.vetoes.forbid(subject.get().from()) && !stays) {
            return Optional.empty();
        }
        return said(
                verb,
                group.from(),
                subject.get(),
                Frame.turned(assertion(verb, group.have() || !isNow(group.from())), group));
    }

    /** "after being sanctioned", "since he was sanctioned" without a subject of its own. */
    private boolean isAfterBeing(VerbGroup group) {
        int from = front(group);
        return (from < group.from() || sentence.is("being", from))
                && (from == 0 || sentence.is("time-word", from - 1) || sentence.is(Kind.COMMA, from - 1));
    }

    /** First item of "having been". */
    private int front(VerbGroup group) {
        return sentence.is("having", group.from() - 1) ? group.from() - 1 : group.from();
    }

    private Optional<Statement> afterBeing(int verb, VerbGroup group) {
        int word = front(group) - 1;
        Optional<Run> subject =
                word <= 0 ? frame.subjects.afterComma(frame.tail(verb + 1).end()) : frame.subjects.ofClause(word);
        return subject.flatMap(run -> said(verb, Math.max(word, 0), run, assertion(verb, true)));
    }

    private boolean isNow(int from) {
        String key = sentence.key(from);
        return (key.equals("is") || key.equals("are"))
                && !sentence.key(from + 1).equals("being");
    }

    /** "X, sanctioned by A in 2014," and "companies like X sanctioned over". */
    private Optional<Statement> reduced(int verb) {
        Frame.Tail tail = frame.tail(verb + 1);
        int before = verb - 1;
        boolean joint = sentence.is("joint", before);
        Optional<Statement> inverted = inverted(verb, tail);
        if (inverted.isPresent()) {
            return inverted;
        }
        boolean marked = tail.by().isNamed() || tail.isLabelled() || isOver(verb + 1);
        if (!marked) {
            return Optional.empty();
        }
        Optional<Run> subject = before < 0 || isFronted(verb)
                ? frame.subjects.afterComma(frame.skip(tail.end()))
                : joint ? coordinated(verb) : frame.subjects.antecedent(verb, "", false);
        boolean wanted =
                sentence.is(Kind.PARTY, before) && !sentence.key(before).isEmpty()
                        || sentence.is(Kind.PARTY, before)
                                && subject.filter(run -> frame.vetoes.forbid(run.from()))
                                        .isPresent();
        return wanted ? Optional.empty() : subject.flatMap(run -> said(verb, verb, run, assertion(verb, true)));
    }

    private boolean isFronted(int verb) {
        return verb == 1 && (sentence.endOf("fronting", 0) > 0 || sentence.isAdverb(0));
    }

    /** "Among those sanctioned was X", "Also sanctioned were X and Y". */
    private Optional<Statement> inverted(int verb, Frame.Tail tail) {
        int end = frame.skip(tail.end());
        int at = sentence.is(Kind.COMMA, end) ? end + 1 : end;
        return frame.identified(verb, at)
                .flatMap(named ->
                        frame.statement(verb, named.end(), named, tail.by(), tail.label(), assertion(verb, true)))
                .map(Statement::afterSentenceBefore);
    }

    /** "was arrested and sanctioned by A", "a group aligned with X and designated a terrorist organisation". */
    private Optional<Run> coordinated(int verb) {
        for (int at = verb - 2; at > Math.max(0, verb - 16); at--) {
            if (sentence.is("be", at) || sentence.key(at).equals("been")) {
                return frame.subjects.of(VerbGroup.before(sentence, at + 1).from());
            }
            if (sentence.is(Kind.COMMA, at) || sentence.is(Kind.DASH, at)) {
                return frame.subjects.described(verb - 2, "", false);
            }
            if (sentence.is("clause-end", at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOver(int at) {
        int next = frame.skip(at);
        return (next > at || sentence.is("over-word", next)) && frame.nouns.isBoundary(next);
    }

    /** "A sanctioned X", "A has designated X as a terrorist group", "X, whom A sanctioned". */
    private Optional<Statement> active(int verb, VerbGroup group, boolean event) {
        if (group.unreal()) {
            return Optional.empty();
        }
        Acting agent = frame.authorities.agentOf(group.from());
        if (!agent.isSomebody()) {
            return Optional.empty();
        }
        int pronoun = agent.from() - 1;
        boolean relative = frame.subjects.isObject(pronoun);
        Optional<Run> object =
                relative ? frame.subjects.ofObject(pronoun) : Optional.of(frame.nouns.after(frame.skip(verb + 1)));
        if (!relative && object.filter(Run::namesSomebody).isEmpty()) {
            Optional<Run> before = frame.subjects.contact(agent.from(), verb + 1);
            relative = before.isPresent();
            object = relative ? before : object;
        }
        if (object.isEmpty() || !relative && frame.vetoes.forbid(agent.from())) {
            return Optional.empty();
        }
        Frame.Tail tail = frame.tail(relative ? verb + 1 : object.get().end());
        boolean weak = needsLabel(verb) && !sentence.key(verb).equals("listed") && !tail.isLabelled();
        boolean unknown = !agent.isNamed() && tail.label() != Frame.Label.AMERICAN;
        if (weak || unknown || tail.other()) {
            return Optional.empty();
        }
        frame.authorities.acted(agent);
        Assertion assertion = frame.isNeither(agent) ? Frame.notListed() : Frame.turned(assertion(verb, event), group);
        return frame.statement(agent.from(), tail.end(), object.get(), agent, tail.label(), assertion);
    }

    /** "is sanctioning X"; ", designating X" goes on with who acts before. */
    private Optional<Statement> ing(int verb, VerbGroup group) {
        if (group.be()) {
            return active(verb, group, true);
        }
        int before = verb - 1;
        int refrained = sentence.startOf("refrained", verb);
        if (refrained < verb) {
            VerbGroup real = VerbGroup.before(sentence, refrained);
            Acting who = frame.authorities.agentOf(real.from());
            Run spared = frame.nouns.after(verb + 1);
            return who.isNamed() && !real.unreal() && !real.negated()
                    ? frame.statement(who.from(), spared.end(), spared, who, Frame.Label.NONE, Frame.notListed())
                    : Optional.empty();
        }
        boolean goesOn = sentence.is(Kind.COMMA, before)
                || sentence.is("action-noun", before)
                || sentence.startOf("by-doing", verb) < verb;
        Acting agent = goesOn ? frame.authorities.subjectBefore(before) : Acting.nobody(verb);
        Run object = frame.nouns.after(verb + 1);
        Frame.Tail tail = frame.tail(object.end());
        return !agent.isNamed() || tail.other() || frame.vetoes.forbid(agent.from()) || frame.vetoes.forbid(verb)
                ? Optional.empty()
                : frame.statement(verb, tail.end(), object, agent, tail.label(), assertion(verb, true));
    }

    /** "did not sanction X", "decided to sanction X". */
    private Optional<Statement> base(int verb, VerbGroup group) {
        if (group.did() && !group.unreal()) {
            return active(verb, group, true);
        }
        Acting agent = frame.decides(group);
        Run object = frame.nouns.after(verb + 1);
        Frame.Tail tail = frame.tail(object.end());
        boolean forbidden = frame.vetoes.forbid(agent.from());
        return !agent.isNamed() || forbidden || tail.other()
                ? Optional.empty()
                : frame.statement(agent.from(), tail.end(), object, agent, tail.label(), assertion(verb, true));
    }

    /** "which the US lists as a terrorist group". */
    private Optional<Statement> now(int verb) {
        Acting agent =
                frame.authorities.agentOf(VerbGroup.before(sentence, verb).from());
        int pronoun = agent.from() - 1;
        boolean relative = frame.subjects.isObject(pronoun);
        if (!agent.isNamed()) {
            return Optional.empty();
        }
        Optional<Run> object = relative ? frame.subjects.ofObject(pronoun) : Optional.of(frame.nouns.after(verb + 1));
        Frame.Tail tail = frame.tail(
                relative || object.isEmpty() ? verb + 1 : object.get().end());
        boolean forbidden = !relative && frame.vetoes.forbid(agent.from());
        return object.isEmpty() || !tail.isLabelled() || forbidden
                ? Optional.empty()
                : frame.statement(
                        agent.from(),
                        tail.end(),
                        object.get(),
                        agent,
                        tail.label(),
                        Frame.listed(ClaimAction.DESIGNATE, ClaimKind.STATE));
    }

    /** What a passive or a participle says, with what follows it. */
    private Optional<Statement> said(int verb, int from, Run subject, Assertion assertion) {
        Frame.Tail tail = frame.tail(verb + 1);
        boolean weak = needsLabel(verb)
                && !tail.isLabelled()
                && !(tail.by().isNamed() && sentence.key(verb).equals("listed"));
        boolean bare = sentence.is("act-designated", verb)
                && !tail.isLabelled()
                && !tail.by().isNamed()
                && !isOver(verb + 1);
        if (weak
                || bare
                || tail.other()
                || sentence.is("other-sanction", tail.end())
                || has("other-reason", tail.end())) {
            return Optional.empty();
        }
        Acting by = tail.by();
        Assertion real = by.isNamed() && frame.isNeither(by) ? Frame.notListed() : assertion;
        return frame.statement(from, tail.end(), subject, by, tail.label(), real);
    }

    private boolean has(String wordClass, int from) {
        return frame.has(wordClass, from, Math.min(sentence.size(), from + 3));
    }

    private boolean needsLabel(int verb) {
        return sentence.is("act-weak", verb);
    }

    private Assertion assertion(int verb, boolean event) {
        ClaimKind kind = event ? ClaimKind.EVENT : ClaimKind.STATE;
        if (sentence.key(verb).equals("unsanctioned")) {
            return Frame.notListed();
        }
        if (sentence.is("act-delist", verb)) {
            return Frame.delisted(ClaimKind.EVENT);
        }
        boolean designates = sentence.is("act-designated", verb) || sentence.is("act-weak", verb);
        return Frame.listed(designates ? ClaimAction.DESIGNATE : ClaimAction.IMPOSE, kind);
    }
}
