package dossier.claims.frames;

import dossier.claims.Claim.Assertion;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.Optional;

/** What sanctions do: "froze X's assets", "X had his assets frozen by A", "banned X from entering the bloc". */
final class AssetFrames {

    private static final int LONGEST_OWNER = 8;

    private final Frame frame;
    private final ClaimSentence sentence;

    AssetFrames(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence;
    }

    /** What the verb at an item says. */
    Optional<Statement> at(int verb) {
        if (sentence.is("froze", verb) || sentence.is("freezing", verb)) {
            return froze(verb, VerbGroup.before(sentence, verb));
        }
        return sentence.is("ban-past", verb) ? banned(verb, VerbGroup.before(sentence, verb)) : Optional.empty();
    }

    /** "X, whose assets" and what follows. */
    private Optional<Owned> whose(int at, int end, Acting by) {
        return frame.subjects.antecedent(at, "", false).flatMap(run -> owned(run.from(), end, run, by, true));
    }

    /** "X, whose assets A froze". */
    private Optional<Statement> whoseAssets(VerbGroup group, Acting agent, Assertion assertion) {
        int end = sentence.is("the", agent.from() - 1) ? agent.from() - 1 : agent.from();
        for (int at = end - 1; agent.isNamed() && at > Math.max(-1, end - LONGEST_OWNER); at--) {
            if (sentence.is("whose", at) && sentence.endOf("assets", end - 1) == end) {
                return whose(at, end, agent)
                        .flatMap(owned -> frame.statement(
                                owned.from(), group.from() + 1, owned.owner(), agent, Frame.Label.NONE, assertion));
            }
        }
        return Optional.empty();
    }

    private Optional<Statement> froze(int verb, VerbGroup group) {
        Assertion assertion = Frame.turned(Frame.listed(ClaimAction.FREEZE, ClaimKind.EVENT), group);
        int end = group.from();
        Optional<Owned> before = ownedBefore(end);
        if (before.isPresent()) {
            // "X's assets were frozen by A", "X had his assets frozen by A"
            Acting by = frame.authorities.by(frame.skip(verb + 1));
            Acting who = by.isNamed() ? by : before.get().inside();
            boolean had = group.from() == verb
                    && sentence.is("have", frame.skip(before.get().from() - 1));
            boolean real = (group.be() || had || before.get().relative()) && !group.unreal() && who.isNamed();
            return real
                            && (before.get().relative()
                                    || !frame.vetoes.forbid(before.get().from()))
                    ? frame.statement(
                            before.get().from(),
                            Math.max(verb + 1, by.end()),
                            before.get().owner(),
                            who,
                            Frame.Label.NONE,
                            assertion)
                    : Optional.empty();
        }
        boolean ing = sentence.is("freezing", verb) && !group.be();
        Acting agent = ing ? frame.authorities.subjectBefore(verb - 1) : frame.authorities.agentOf(group.from());
        Optional<Statement> whose = whoseAssets(group, agent, assertion);
        if (whose.isPresent() && !group.unreal()) {
            return whose;
        }
        Optional<Owned> after = ownedAfter(frame.skip(verb + 1));
        boolean real = agent.isNamed() && !group.be() && !group.unreal() && !frame.vetoes.forbid(agent.from());
        return real
                ? after.flatMap(owned ->
                        frame.statement(agent.from(), owned.to(), owned.owner(), agent, Frame.Label.NONE, assertion))
                : Optional.empty();
    }

    /** Assets and whose they are. */
    private record Owned(int from, int to, Run owner, Acting inside, boolean relative) {}

    /** "X's assets", "the assets of X", "his assets" from an item on. */
    private Optional<Owned> ownedAfter(int from) {
        for (int at = from; at < from + LONGEST_OWNER; at++) {
            int end = sentence.endOf("assets", at);
            if (end > at) {
                if (sentence.is("owned-by", end)) {
                    Run owner = frame.nouns.after(frame.skip(end + 1));
                    return owned(from, owner.end(), owner, Acting.nobody(at), false);
                }
                return ownerWithin(from, at, end);
            }
        }
        return Optional.empty();
    }

    private Optional<Owned> ownerWithin(int from, int noun, int end) {
        for (int at = from; at < noun; at++) {
            SentenceItem item = sentence.at(at);
            boolean possessor = item.is(Kind.PARTY) && sentence.is(Kind.POSSESSIVE, at + 1)
                    || item.is(Kind.WORD) && sentence.is("possessive", at);
            if (possessor && !item.parties().isEmpty()) {
                Acting inside = new Acting(at, noun, frame.authorities.within(at, noun));
                return owned(at, end, new Run(at, at + 1, item.parties()), inside, false);
            }
        }
        return Optional.empty();
    }

    private static Optional<Owned> owned(int from, int to, Run owner, Acting inside, boolean relative) {
        return Optional.of(new Owned(from, to, owner, inside, relative))
                .filter(one -> one.owner().namesSomebody());
    }

    /** The same where it ends before an item: "X, whose assets", "the assets of X". */
    private Optional<Owned> ownedBefore(int last) {
        int end = last;
        Acting where = Acting.nobody(last);
        for (int in = last - 1; in > Math.max(0, last - LONGEST_OWNER) && !where.isNamed(); in--) {
            Acting named = sentence.key(in).equals("in") ? frame.authorities.by(in) : Acting.nobody(in);
            if (named.isNamed() && named.end() == last) {
                where = named;
                end = in;
            }
        }
        Acting inside = where;
        return ownedUntil(end)
                .map(owned -> inside.isNamed()
                        ? new Owned(owned.from(), owned.to(), owned.owner(), inside, owned.relative())
                        : owned);
    }

    private Optional<Owned> ownedUntil(int end) {
        for (int at = end - 1; at > Math.max(-1, end - LONGEST_OWNER); at--) {
            if (sentence.is("whose", at) && sentence.endOf("assets", end - 1) == end) {
                return whose(at, end, Acting.nobody(end));
            }
            int stop = sentence.endOf("assets", at);
            boolean own = stop == end;
            boolean of = stop > at && sentence.is("owned-by", stop);
            if (own) {
                Optional<Owned> within = ownerWithin(Math.max(0, at - LONGEST_OWNER), at, end);
                if (within.isPresent()) {
                    return within;
                }
            }
            if (of) {
                Run owner = frame.nouns.until(stop + 1, end);
                return owner.end() == end ? owned(at, end, owner, Acting.nobody(at), false) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A banned X from entering", "X is banned from entering A". */
    private Optional<Statement> banned(int verb, VerbGroup group) {
        Assertion assertion = Frame.turned(Frame.listed(ClaimAction.TRAVEL_BAN, ClaimKind.EVENT), group);
        if (group.be()) {
            Acting by = frame.authorities.by(frame.skip(verb + 1));
            int at = frame.skip(Math.max(verb + 1, by.end()));
            int from = sentence.endOf("ban-from", at);
            if (from == at || group.unreal()) {
                return Optional.empty();
            }
            Acting where = by.isNamed() ? by : frame.authorities.named(from);
            Optional<Run> subject = frame.subjects.of(group.from());
            return where.isNamed()
                            && subject.filter(run -> !frame.vetoes.forbid(run.from()))
                                    .isPresent()
                    ? frame.statement(
                            group.from(),
                            Math.max(from, where.end()),
                            subject.get(),
                            where,
                            Frame.Label.NONE,
                            assertion)
                    : Optional.empty();
        }
        Acting agent = frame.authorities.agentOf(group.from());
        int first = frame.skip(verb + 1);
        for (int at = first + 1; agent.isNamed() && !group.unreal() && at < first + 2 * LONGEST_OWNER; at++) {
            int end = sentence.endOf("ban-from", at);
            if (end > at) {
                Run object = frame.nouns.until(first, at);
                return object.end() == at && !frame.vetoes.forbid(agent.from())
                        ? frame.statement(agent.from(), end, object, agent, Frame.Label.NONE, assertion)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
