package dossier.claims.frames;

import dossier.claims.Claim.Assertion;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimKind;
import dossier.claims.Polarity;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sanctions in court: "the General Court annulled the sanctions on X", "X lost his challenge to UK sanctions". */
final class CourtFrames {

    private static final int REACH = 14;
    private static final int LONGEST_COURT = 10;
    private static final Assertion ANNULLED =
            new Assertion(ClaimAction.DELIST, Polarity.DELISTED, ClaimKind.EVENT, true);

    private final Frame frame;
    private final ClaimSentence sentence;

    CourtFrames(Frame frame) {
        this.frame = frame;
        this.sentence = frame.sentence;
    }

    /** What a court or its party does with a measure. */
    Optional<Statement> of(Measure measure) {
        int on = sentence.endOf("on-whom", measure.to());
        int verb = verbBefore(measure.from());
        if (verb < 0) {
            return on > measure.to() ? passive(measure, frame.nouns.after(on)) : Optional.empty();
        }
        VerbGroup group = VerbGroup.before(sentence, verb);
        if (group.unreal() || group.negated() || frame.vetoes.forbid(group.from())) {
            return Optional.empty();
        }
        if (sentence.endOf("challenges", verb) > verb) {
            return said(
                    measure,
                    group.from(),
                    frame.subjects.of(group.from()),
                    Frame.listed(ClaimAction.CHALLENGE, ClaimKind.STATE));
        }
        if (sentence.is("lost-case", verb) || sentence.is("won-case", verb)) {
            Assertion assertion = sentence.is("won-case", verb) ? ANNULLED : upheld();
            return has("case-word", verb, measure.from())
                    ? said(measure, group.from(), frame.subjects.of(group.from()), assertion)
                    : Optional.empty();
        }
        if (!isCourt(group.from())) {
            return Optional.empty();
        }
        if (has("case-word", verb, measure.from())) {
            return said(measure, group.from(), owner(verb + 1, measure.from()), upheld());
        }
        Optional<Run> object = on > measure.to() ? Optional.of(frame.nouns.after(on)) : Optional.empty();
        return said(measure, group.from(), object, sentence.endOf("annulled", verb) > verb ? ANNULLED : upheld());
    }

    private static Assertion upheld() {
        return Frame.listed(ClaimAction.UPHELD, ClaimKind.STATE);
    }

    /** "EU sanctions on X were annulled by the court". */
    private Optional<Statement> passive(Measure measure, Run object) {
        int verb = object.end();
        while (verb < object.end() + 4 && sentence.is("verb-small", verb)) {
            verb++;
        }
        VerbGroup group = VerbGroup.before(sentence, verb);
        boolean annulled =
                sentence.endOf("annulled-only", verb) > verb && group.be() && !group.unreal() && !group.negated();
        boolean upheld = sentence.is("court-upheld", verb) && group.be() && !group.unreal() && !group.negated();
        if (upheld && isCourtAfter(verb + 1) && !frame.vetoes.forbid(measure.from())) {
            return said(measure, measure.from(), Optional.of(object), upheld());
        }
        return annulled && !frame.vetoes.forbid(measure.from())
                ? said(measure, measure.from(), Optional.of(object), ANNULLED)
                : Optional.empty();
    }

    private boolean isCourtAfter(int by) {
        return sentence.key(by).equals("by")
                && (has("court", by, by + LONGEST_COURT) || has("european-court", by, by + LONGEST_COURT));
    }

    private Optional<Statement> said(Measure measure, int from, Optional<Run> subject, Assertion assertion) {
        Acting who = measure.acting().isNamed() ? measure.acting() : court();
        return subject.filter(run -> who.isNamed())
                .flatMap(run -> frame.statement(from, measure.to(), run, who, Frame.Label.NONE, assertion));
    }

    /** Whose court the sentence speaks of. */
    private Acting court() {
        List<Optional<ClaimAuthority>> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.endOf("european-court", at) > at || sentence.key(at).equals("luxembourg")) {
                return new Acting(at, at, List.of(Optional.of(ClaimAuthority.EU)));
            }
            boolean court = sentence.is(Kind.AUTHORITY, at) && has("court", at, at + 4);
            if (court) {
                found.addAll(frame.authorities.within(at, at + 1));
            }
        }
        return new Acting(0, 0, found);
    }

    private boolean isCourt(int verb) {
        return has("court", Math.max(0, verb - LONGEST_COURT), verb)
                || has("european-court", Math.max(0, verb - LONGEST_COURT), verb);
    }

    /** Whose case it is: "X's challenge", "an appeal by X". */
    private Optional<Run> owner(int from, int to) {
        for (int at = from; at < to; at++) {
            SentenceItem item = sentence.at(at);
            boolean possessor = item.is(Kind.PARTY)
                            && (sentence.is(Kind.POSSESSIVE, at + 1)
                                    || sentence.key(at - 1).equals("by")
                                    || sentence.key(at - 1).equals("from"))
                    || item.is(Kind.WORD) && sentence.is("possessive", at);
            if (possessor && !item.parties().isEmpty()) {
                return Optional.of(new Run(at, at + 1, item.parties()));
            }
        }
        return Optional.empty();
    }

    /** A verb of courts or of those before them, not far before a measure; -1 if there is none. */
    private int verbBefore(int from) {
        for (int at = from - 1; at > Math.max(-1, from - REACH); at--) {
            if (sentence.is(Kind.COMMA, at) || sentence.is(Kind.SEMICOLON, at)) {
                return -1;
            }
            boolean verb = sentence.endOf("challenges", at) > at
                    || sentence.is("lost-case", at)
                    || sentence.is("won-case", at)
                    || sentence.is("court-verb", at);
            if (verb) {
                return at;
            }
        }
        return -1;
    }

    private boolean has(String wordClass, int from, int to) {
        return frame.has(wordClass, from, to);
    }
}
