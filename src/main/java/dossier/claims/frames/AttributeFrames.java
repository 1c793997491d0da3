package dossier.claims.frames;

import dossier.claims.Claim.Assertion;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimKind;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.Optional;

/** Participles before a noun: "the US-sanctioned banker X", "X, a designated terrorist group", "X is a sanctioned entity". */
final class AttributeFrames {

    private final Frame frame;
    private final ClaimSentence sentence;

    AttributeFrames(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence;
    }

    /** What the participle at an item says where it stands before its noun. */
    Optional<Statement> at(int participle) {
        int from = start(participle);
        Acting who = authorities(participle, from);
        if (!who.isNamed() && !isAttribute(participle)) {
            return Optional.empty();
        }
        boolean unsure = sentence.is("act-designated", participle) || sentence.is("act-weak", participle);
        int label = frame.label(participle + 1);
        boolean labelled = label > participle + 1 || sentence.is("listed-noun", participle + 1);
        if (unsure && !who.isNamed() && !labelled) {
            return Optional.empty();
        }
        Assertion assertion = Frame.listed(unsure ? ClaimAction.DESIGNATE : ClaimAction.IMPOSE, ClaimKind.STATE);
        Run named = label > participle + 1 && sentence.is(Kind.PARTY, label)
                ? frame.nouns.after(label)
                : named(participle + 1);
        if (named.namesSomebody()) {
            return frame.statement(from, named.end(), named, who, label(participle, label), assertion);
        }
        Optional<Run> subject = frame.subjects.described(from, "", true).or(() -> introduced(from, named.end()));
        int end = Math.max(label, named.end());
        Acting by = who.isNamed() ? who : frame.authorities.by(end);
        return subject.flatMap(
                run -> frame.statement(from, Math.max(end, by.end()), run, by, label(participle, label), assertion));
    }

    /** "Foreign Terrorist Organization" and "Specially Designated Global Terrorist" are American. */
    private Frame.Label label(int participle, int label) {
        if (sentence.is("specially", participle - 1)) {
            return Frame.Label.AMERICAN;
        }
        return frame.labelOf(participle + 1, label);
    }

    /** First item of "the U.S. and UN-designated", "previously-designated". */
    private int start(int participle) {
        int at = participle;
        while (at > 0
                && (sentence.is(Kind.HYPHEN, at - 1)
                        || sentence.is(Kind.DASH, at - 1) && at < participle && sentence.is(Kind.AUTHORITY, at - 2)
                        || sentence.is(Kind.AUTHORITY, at - 1)
                        || isJoint(at - 1)
                        || sentence.is("attribute-adverb", at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isJoint(int at) {
        boolean joint = sentence.is("joint", at) || sentence.is(Kind.COMMA, at);
        return joint
                && (sentence.is(Kind.AUTHORITY, at + 1) || sentence.is("the", at + 1))
                && (sentence.is(Kind.AUTHORITY, at - 1)
                        || sentence.is(Kind.HYPHEN, at - 1)
                        || sentence.is(Kind.DASH, at - 1)
                        || sentence.is(Kind.COMMA, at - 1) && sentence.is(Kind.AUTHORITY, at - 2));
    }

    private Acting authorities(int participle, int from) {
        boolean hyphen = sentence.is(Kind.HYPHEN, participle - 1);
        return hyphen ? new Acting(from, participle, frame.authorities.within(from, participle)) : Acting.nobody(from);
    }

    /** "the sanctioned", "previously designated" before a noun, and no verb. */
    private boolean isAttribute(int participle) {
        int before = participle - 1;
        while (sentence.is("attribute-adverb", before) || sentence.is(Kind.HYPHEN, before)) {
            before--;
        }
        boolean free = before < 0
                || sentence.is("authority-determiner", before)
                || sentence.is("possessive", before)
                || sentence.is("description-start", before)
                || sentence.is("preposition", before)
                || sentence.is("attribute-verb", before)
                || sentence.is("joint", before);
        return free && !frame.nouns.isBoundary(participle + 1);
    }

    private Run named(int from) {
        Element element = frame.nouns.element(from, sentence.size());
        if (element.heads().isEmpty()) {
            return new Run(from, element.end(), element.heads());
        }
        // "the sanctioned banks VTB and Sberbank"
        boolean several = sentence.key(from).endsWith("s") && element.end() < sentence.size();
        return several ? frame.nouns.after(from) : new Run(from, element.end(), element.heads());
    }

    /** "a US-sanctioned bank, Rossiya,": the name follows. */
    private Optional<Run> introduced(int from, int end) {
        boolean article = sentence.is("description-start", from - 1);
        int mark = sentence.is(Kind.COMMA, end) ? end + 1 : end;
        int name = sentence.endOf("including", mark);
        boolean called = name > mark;
        name = called && sentence.is(Kind.COMMA, name) ? name + 1 : name;
        boolean comma = sentence.is(Kind.COMMA, end) || called;
        if (!article || !comma || !sentence.is(Kind.PARTY, name)) {
            return Optional.empty();
        }
        boolean closed = called || name + 1 >= sentence.size() || sentence.is(Kind.COMMA, name + 1);
        return closed ? Optional.of(new Run(name, name + 1, sentence.at(name).parties())) : Optional.empty();
    }
}
