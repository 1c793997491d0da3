package dossier.claims.frames;

import dossier.claims.Claim.Assertion;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.Polarity;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.Optional;

/** Sanctions as a noun: "imposed sanctions on X", "X is under sanctions", "EU sanctions against X", "hit X with sanctions". */
final class MeasureFrames {

    private static final int LONGEST_OBJECT = 60;

    private final Frame frame;
    private final ClaimSentence sentence;

    MeasureFrames(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence;
    }

    /** What a measure says. */
    Optional<Statement> of(Measure measure) {
        Imposed imposed = imposed(measure.to());
        int on = sentence.endOf("on-whom", imposed.end());
        if (on > imposed.end()) {
            return on(measure, imposed, frame.nouns.after(on));
        }
        if (sentence.key(measure.to()).equals("to")) {
            return widened(measure);
        }
        Optional<Statement> under = under(measure).or(() -> againstWhom(measure));
        return under.isPresent() ? under : target(measure);
    }

    /** "the tycoon against whom the EU imposed sanctions". */
    private Optional<Statement> againstWhom(Measure measure) {
        int verb = verbBefore(measure.from());
        VerbGroup group = VerbGroup.before(sentence, verb);
        Acting agent = frame.authorities.agentOf(group.from());
        int whom = agent.from() - 1;
        boolean relative = sentence.is("relative-object", whom) && sentence.endOf("on-whom", whom - 1) == whom;
        return sentence.is("impose-past", verb) && relative && agent.isNamed() && !group.unreal()
                ? frame.subjects
                        .antecedent(whom - 1, sentence.key(whom), false)
                        .flatMap(run -> frame.statement(
                                agent.from(),
                                measure.to(),
                                run,
                                agent,
                                Frame.Label.NONE,
                                Frame.turned(impose(ClaimKind.EVENT), group)))
                : Optional.empty();
    }

    /** What stands between sanctions and "on X": whether they were imposed, and by whom. */
    private record Imposed(Acting by, boolean made, int end) {}

    /** "imposed by A", "that A had imposed", "it has imposed" behind the noun. */
    private Imposed imposed(int from) {
        int mark0 = sentence.is(Kind.COMMA, from) ? from + 1 : from;
        int relative = sentence.is("relative", mark0) ? mark0 + 1 : from;
        int at = frame.skip(relative);
        int verb = at;
        while (verb < at + 8 && verb < sentence.size() && !sentence.is("impose-past", verb)) {
            verb++;
        }
        Acting agent = sentence.is("impose-past", verb) && verb > at
                ? frame.authorities.agentOf(VerbGroup.before(sentence, verb).from())
                : Acting.nobody(at);
        if (agent.isNamed() && agent.from() <= at + 1 && agent.from() >= from) {
            return new Imposed(agent, true, frame.tail(verb + 1).end());
        }
        while (sentence.is("imposed-aux", at)) {
            at = frame.skip(at + 1);
        }
        if (sentence.is("impose-past", at)) {
            Frame.Tail tail = frame.tail(at + 1);
            int mark = sentence.is(Kind.COMMA, tail.end()) && sentence.is(Kind.COMMA, from) ? 1 : 0;
            int dated = frame.skip(tail.end());
            boolean against = mark == 0 && sentence.endOf("on-whom", dated) > dated;
            return new Imposed(tail.by(), true, against ? dated : tail.end() + mark);
        }
        int dated = frame.skip(from);
        if (dated > from && sentence.endOf("on-whom", dated) > dated) {
            return new Imposed(Acting.nobody(from), false, dated);
        }
        int by = frame.authorities.by(from).end();
        return new Imposed(frame.authorities.by(from), false, Math.max(by, from));
    }

    /** "sanctions on X", and the verb that says what becomes of them. */
    private Optional<Statement> on(Measure measure, Imposed imposed, Run object) {
        if (!object.namesSomebody()) {
            return Optional.empty();
        }
        Frame.Tail after = frame.tail(object.end());
        Acting whose =
                measure.acting().isNamed() ? measure.acting() : imposed.by().isNamed() ? imposed.by() : after.by();
        int verb = verbBefore(measure.from());
        VerbGroup group = VerbGroup.before(sentence, verb);
        if (sentence.is("impose-past", verb) || sentence.is("impose-ing", verb) || sentence.is("impose-now", verb)) {
            return imposes(verb, group, whose, object, after.end());
        }
        if (sentence.endOf("lifted", verb) > verb) {
            return lifts(verb, group, whose, object, after.end());
        }
        if (sentence.is("extended", verb) || sentence.is("extends", verb)) {
            return keeps(group, whose, object, after.end(), Frame.extended());
        }
        if (sentence.is("have", verb) || sentence.is("kept", verb)) {
            return keeps(group, whose, object, after.end(), Frame.listed(ClaimAction.IMPOSE, ClaimKind.STATE));
        }
        return stated(measure, imposed, whose, object, after.end());
    }

    /** The word before a noun phrase that may be its verb. */
    private int verbBefore(int from) {
        int at = from - 1;
        while (at > 0 && (sentence.endOf("adverb", at) > at || sentence.is(Kind.DATE, at) || sentence.is("all", at))) {
            at--;
        }
        return at;
    }

    private Optional<Statement> imposes(int verb, VerbGroup group, Acting whose, Run object, int end) {
        int decided = group.from() - 1;
        boolean decides = group.unreal() && sentence.is("decided-word", decided);
        Acting agent = frame.authorities.agentOf(
                decides ? VerbGroup.before(sentence, decided).from() : group.from());
        boolean ing = sentence.is("impose-ing", verb) && !group.be();
        if (ing && verb == 0 && sentence.is(Kind.COMMA, end)) {
            agent = frame.authorities.named(end + 1);
        }
        boolean progressive = !ing || agent.isNamed() && verb == 0;
        boolean real = !group.unreal() || decides;
        boolean heldBack = !real || !progressive || frame.vetoes.forbid(agent.isNamed() ? agent.from() : group.from());
        boolean unknown = !agent.isNamed() && !whose.isNamed();
        if (heldBack || unknown && !group.negated()) {
            return Optional.empty();
        }
        frame.authorities.acted(agent.isNamed() ? agent : whose);
        Assertion assertion = Frame.turned(Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT), group);
        int from = agent.isNamed() ? agent.from() : group.from();
        Optional<Statement> statement =
                frame.statement(from, end, object, agent.isNamed() ? agent : whose, Frame.Label.NONE, assertion);
        return sentence.is("impose-now", verb) && frame.vetoes.isHeadline(from)
                ? statement.map(Statement::now)
                : statement;
    }

    private Optional<Statement> lifts(int verb, VerbGroup group, Acting whose, Run object, int end) {
        Acting agent = frame.authorities.agentOf(group.from());
        boolean ing = sentence.key(verb).endsWith("ing");
        boolean held = group.unreal() || group.negated() || ing && !group.be();
        if (held || frame.vetoes.forbid(agent.isNamed() ? agent.from() : group.from())) {
            return Optional.empty();
        }
        return agent.isNamed() || whose.isNamed()
                ? frame.statement(
                                agent.isNamed() ? agent.from() : group.from(),
                                end,
                                object,
                                agent.isNamed() ? agent : whose,
                                Frame.Label.NONE,
                                Frame.lifted())
                        .map(one -> isNow(verb, one.from()) ? one.now() : one)
                : Optional.empty();
    }

    private boolean isNow(int verb, int from) {
        return sentence.is("lifts", verb) && frame.vetoes.isHeadline(from);
    }

    /** "extended its sanctions on X", "has had sanctions on X since 2014". */
    private Optional<Statement> keeps(VerbGroup group, Acting whose, Run object, int end, Assertion assertion) {
        Acting agent = frame.authorities.agentOf(group.from());
        Acting who = agent.isNamed() ? agent : whose;
        boolean held = group.unreal() || group.negated() || !who.isNamed() || frame.vetoes.forbid(agent.from());
        return held ? Optional.empty() : frame.statement(agent.from(), end, object, who, Frame.Label.NONE, assertion);
    }

    /** "EU sanctions on X have been lifted", "the sanctions imposed by Britain on X". */
    private Optional<Statement> stated(Measure measure, Imposed imposed, Acting whose, Run object, int end) {
        int verb = end;
        while (verb < end + 6 && sentence.is("verb-small", verb)) {
            verb++;
        }
        VerbGroup group = VerbGroup.before(sentence, verb);
        if (sentence.key(measure.from() - 1).equals("no")) {
            return group.unreal() || frame.vetoes.forbid(measure.from() + 1)
                    ? Optional.empty()
                    : frame.statement(
                            measure.from(),
                            end,
                            object,
                            whose.isNamed() ? whose : frame.tail(verb + 1).by(),
                            Frame.Label.NONE,
                            Frame.notListed());
        }
        boolean lifted = sentence.endOf("lifted", verb) > verb && group.be();
        boolean made = sentence.is("impose-past", verb) && group.be();
        boolean known = whose.isNamed() || imposed.made();
        if (lifted || made) {
            Assertion assertion = lifted ? Frame.lifted() : Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT);
            return group.unreal() || group.negated() || frame.vetoes.forbid(measure.from())
                    ? Optional.empty()
                    : frame.statement(
                            measure.from(),
                            verb + 1,
                            object,
                            whose.isNamed() ? whose : frame.tail(verb + 1).by(),
                            Frame.Label.NONE,
                            assertion);
        }
        boolean forbidden = sentence.is("waived", verbBefore(measure.from()))
                || group.unreal()
                || isHypothetical(measure.from())
                || frame.vetoes.forbid(measure.from());
        boolean renewed = sentence.is("extended", verb) && group.be();
        if (!known && !renewed || forbidden) {
            return Optional.empty();
        }
        boolean lapsed = sentence.endOf("expired", verb) > verb;
        boolean goesOn = sentence.is("remain", verb) || group.stays() || renewed;
        if (lapsed || goesOn) {
            Assertion assertion = lapsed
                    ? new Assertion(ClaimAction.EXPIRE, Polarity.DELISTED, ClaimKind.EVENT, false)
                    : Frame.extended();
            return frame.statement(measure.from(), verb + 1, object, whose, Frame.Label.NONE, assertion);
        }
        ClaimKind kind = imposed.made() ? ClaimKind.EVENT : ClaimKind.STATE;
        return frame.statement(
                measure.from(), end, object, whose, Frame.Label.NONE, Frame.listed(ClaimAction.IMPOSE, kind));
    }

    private boolean isHypothetical(int from) {
        for (int at = from - 1; at > Math.max(-1, from - 5); at--) {
            if (sentence.is(Kind.COMMA, at)) {
                return false;
            }
            if (sentence.is("hypothetical", at)) {
                return true;
            }
        }
        return false;
    }

    /** "X is under sanctions", "X, subject to sanctions," "put X under sanctions", "hit X with sanctions". */
    private Optional<Statement> under(Measure measure) {
        int word = wordBefore(measure.from());
        if (sentence.endOf("lifted", measure.to()) > measure.to()) {
            return hadLifted(measure);
        }
        if (word < 0) {
            int in = measure.from() - 1;
            return sentence.is("in", in) ? active(in, measure, measure.to()) : Optional.empty();
        }
        if (sentence.is("from", word)) {
            VerbGroup freed = VerbGroup.before(sentence, word - 1);
            return sentence.is("freed", word - 1) && freed.be()
                    ? state(freed, measure.acting(), measure.to(), true, Frame.lifted())
                    : Optional.empty();
        }
        if (word == 0 || word == 1 && (sentence.is("fronting", 0) || sentence.isAdverb(0))) {
            Acting whose = measure.acting().isNamed() ? measure.acting() : frame.authorities.by(measure.to());
            int after = frame.skip(Math.max(measure.to(), whose.end()));
            return frame.subjects
                    .afterComma(after)
                    .flatMap(run -> frame.statement(
                            word,
                            after,
                            run,
                            whose,
                            Frame.Label.NONE,
                            Frame.listed(ClaimAction.IMPOSE, ClaimKind.STATE)));
        }
        VerbGroup group = VerbGroup.before(sentence, word);
        Acting by = measure.acting().isNamed() ? measure.acting() : frame.authorities.by(frame.skip(measure.to()));
        int end = Math.max(measure.to(), by.end());
        if (sentence.is("being", group.from()) && sentence.is("time-word", group.from() - 1)) {
            Optional<Run> subject = group.from() == 1
                    ? frame.subjects.afterComma(frame.skip(end))
                    : frame.subjects.ofClause(group.from() - 1);
            return subject.flatMap(
                    run -> frame.statement(group.from(), end, run, by, Frame.Label.NONE, impose(ClaimKind.STATE)));
        }
        boolean put = sentence.is("put-under", word - 1) || sentence.is("hit-past", word - 1);
        Optional<Run> identified = frame.identified(word, frame.skip(end));
        if (identified.isPresent()) {
            return frame.statement(
                            word,
                            identified.get().end(),
                            identified.get(),
                            by,
                            Frame.Label.NONE,
                            impose(ClaimKind.EVENT))
                    .map(Statement::afterSentenceBefore);
        }
        VerbGroup passive = VerbGroup.before(sentence, word - 1);
        if (put && (passive.be() || !frame.authorities.agentOf(passive.from()).isNamed())) {
            return state(passive, by, end, passive.be(), impose(ClaimKind.EVENT));
        }
        if (sentence.is("escaped", word)) {
            return escaped(group, by, end);
        }
        if (sentence.is("faces", word)) {
            return state(group, by, end, true, impose(ClaimKind.STATE));
        }
        Optional<Statement> active = active(word, measure, end);
        if (active.isPresent()) {
            return active;
        }
        boolean came = sentence.is("came", word - 1);
        return state(
                came ? VerbGroup.before(sentence, word - 1) : group,
                by,
                end,
                group.be() || came,
                impose(came ? ClaimKind.EVENT : ClaimKind.STATE));
    }

    private static Assertion impose(ClaimKind kind) {
        return Frame.listed(ClaimAction.IMPOSE, kind);
    }

    /** "X had his EU sanctions lifted". */
    private Optional<Statement> hadLifted(Measure measure) {
        int had = measure.from() - 1;
        VerbGroup group = VerbGroup.before(sentence, had);
        return sentence.is("have", had)
                ? state(group, measure.acting(), measure.to() + 1, true, Frame.lifted())
                : Optional.empty();
    }

    /** "X has so far escaped EU sanctions", "X was spared sanctions". */
    private Optional<Statement> escaped(VerbGroup group, Acting by, int end) {
        Optional<Run> subject = group.unreal() ? Optional.empty() : frame.subjects.of(group.from());
        return subject.filter(run -> !group.negated() && !frame.vetoes.forbid(run.from()))
                .flatMap(run -> frame.statement(group.from(), end, run, by, Frame.Label.NONE, Frame.notListed()));
    }

    /** "widened its sanctions to include X". */
    private Optional<Statement> widened(Measure measure) {
        int verb = verbBefore(measure.from());
        VerbGroup group = VerbGroup.before(sentence, verb);
        Acting agent = frame.authorities.agentOf(group.from());
        Acting who = agent.isNamed() ? agent : measure.acting();
        int to = measure.to() + 1;
        Run object = frame.nouns.after(sentence.is("include-base", to) ? to + 1 : to);
        boolean real = sentence.is("widened", verb)
                && !group.unreal()
                && !group.negated()
                && !frame.vetoes.forbid(agent.from());
        return real && who.isNamed()
                ? frame.statement(
                        agent.from(),
                        object.end(),
                        object,
                        who,
                        Frame.Label.NONE,
                        Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT))
                : Optional.empty();
    }

    /** "The sanctions target X", "US sanctions also hit X". */
    private Optional<Statement> target(Measure measure) {
        int verb = frame.skip(frame.afterClause(measure.to()));
        if (!sentence.is("target", verb) || frame.vetoes.forbid(measure.from())) {
            return Optional.empty();
        }
        Run object = frame.nouns.after(frame.skip(verb + 1));
        boolean some = measure.acting().isNamed() || frame.has("measures-inner", measure.from(), measure.to());
        return some
                ? frame.statement(
                                measure.from(),
                                object.end(),
                                object,
                                measure.acting(),
                                Frame.Label.NONE,
                                Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT))
                        .map(Statement::afterSentenceBefore)
                : Optional.empty();
    }

    private Optional<Statement> state(VerbGroup group, Acting by, int end, boolean finite, Assertion plain) {
        Optional<Run> subject =
                finite ? frame.subjectOf(group, end) : frame.subjects.antecedent(group.from(), "", false);
        if (subject.isEmpty() || group.unreal() && !group.stays()) {
            return Optional.empty();
        }
        boolean aside = !finite || frame.subjects.isRelative(group.from());
        if (!aside && !group.stays() && frame.vetoes.forbid(subject.get().from())) {
            return Optional.empty();
        }
        Assertion assertion = Frame.turned(plain, group);
        return frame.statement(group.from(), end, subject.get(), by, Frame.Label.NONE, assertion);
    }

    /** "under", "subject to", "target of", "with" before a measure; -1 if none. */
    private int wordBefore(int from) {
        int front = sentence.endOf("state-word", 0);
        if (front > 1
                && (front == from || front == from - 1 && sentence.key(front).equals("both"))) {
            return 0;
        }
        for (int at = from - 1; at > Math.max(-1, from - 5); at--) {
            int word = sentence.endOf("state-word", at);
            if (word == from
                    || word == from - 1 && word > at && sentence.key(word).equals("both")) {
                return at;
            }
        }
        return -1;
    }

    /** "A hit X with sanctions", "A put X under sanctions". */
    private Optional<Statement> active(int word, Measure measure, int end) {
        for (int verb = word - 1; verb > Math.max(0, word - LONGEST_OBJECT); verb--) {
            if (sentence.is("hit-past", verb) || sentence.is("put-under", verb)) {
                VerbGroup group = VerbGroup.before(sentence, verb);
                Acting agent = frame.authorities.agentOf(group.from());
                int pronoun = agent.from() - 1;
                if (agent.isNamed() && frame.skip(verb + 1) == word && frame.subjects.isObject(pronoun)) {
                    return frame.subjects
                            .ofObject(pronoun)
                            .flatMap(run -> frame.statement(
                                    agent.from(),
                                    end,
                                    run,
                                    agent,
                                    Frame.Label.NONE,
                                    Frame.turned(impose(ClaimKind.EVENT), group)));
                }
                Run object = frame.nouns.until(frame.skip(verb + 1), word);
                boolean fits = object.end() == word && !group.be() && !group.unreal();
                Acting who = agent.isNamed() ? agent : measure.acting();
                return fits && who.isNamed() && !frame.vetoes.forbid(agent.from())
                        ? frame.statement(
                                agent.from(),
                                end,
                                object,
                                who,
                                Frame.Label.NONE,
                                Frame.turned(Frame.listed(ClaimAction.IMPOSE, ClaimKind.EVENT), group))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
