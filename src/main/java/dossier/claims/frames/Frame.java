package dossier.claims.frames;

import dossier.claims.Claim.Assertion;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimKind;
import dossier.claims.Polarity;
import dossier.claims.frames.Statement.Time;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.List;
import java.util.Optional;

/** What every frame needs: the sentence, its nouns and authorities, and how a statement is made of what was found. */
final class Frame {

    private static final int LONGEST_BASIS = 14;
    private static final int LONGEST_FRONT = 12;

    final ClaimSentence sentence;
    final NounRuns nouns;
    final Subjects subjects;
    final Authorities authorities;
    final Vetoes vetoes;

    Frame(ClaimSentence sentence, NounRuns nouns, Authorities authorities, Vetoes vetoes) {
        this.sentence = sentence;
        this.nouns = nouns;
        this.subjects = new Subjects(sentence, nouns);
        this.authorities = authorities;
        this.vetoes = vetoes;
    }

    /** What a party is called by a listing. */
    enum Label {
        NONE,
        /** "a terrorist group". */
        TERRORIST,
        /** "a Foreign Terrorist Organization", or an order of the American president: only the US uses it. */
        AMERICAN
    }

    /** What follows a verb: who acts, what label it gives, whether something else follows that makes it no listing. */
    record Tail(Acting by, Label label, boolean other, int end) {

        boolean isLabelled() {
            return label != Label.NONE;
        }
    }

    /** Reads what follows a verb or its object. */
    Tail tail(int from) {
        Acting by = Acting.nobody(from);
        Label label = Label.NONE;
        int at = from;
        while (true) {
            int next = skip(at);
            int either = sentence.is(Kind.COMMA, next) && sentence.is("either", next + 1) ? next + 2 : next;
            Acting acting = by.isNamed() ? Acting.nobody(either) : authorities.by(either);
            int named = label(next);
            int basis = basis(next);
            if (acting.isNamed()) {
                by = acting;
                at = acting.end();
            } else if (named > next) {
                label = strongest(label, labelOf(next, named));
                at = named;
            } else if (basis > next) {
                label = hasOrder(next, basis) ? Label.AMERICAN : label;
                by = by.isNamed() ? by : new Acting(next, basis, authorities.within(next, basis));
                at = basis;
            } else {
                String key = sentence.key(next);
                boolean other = key.equals("by") && !by.isNamed() || key.equals("as") && label == Label.NONE;
                return new Tail(by, label, other, at);
            }
        }
    }

    private static Label strongest(Label one, Label other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** What kind of label stands between two items. */
    Label labelOf(int from, int to) {
        if (to <= from) {
            return Label.NONE;
        }
        return has("american-label", from, to) ? Label.AMERICAN : Label.TERRORIST;
    }

    /** "Neither the US nor the EU has". */
    boolean isNeither(Acting agent) {
        return sentence.key(agent.from()).equals("neither")
                || sentence.key(agent.from() - 1).equals("neither");
    }

    /** Whom a verb speaks of; where it only counts them, those who are named behind it: "Six men were added, among them X". */
    Optional<Run> subjectOf(VerbGroup group, int end) {
        Optional<Run> subject = subjects.of(group.from());
        return subject.isPresent() || !subjects.isCounted(group.from()) ? subject : listedAt(skip(end));
    }

    /** ", among them X and Y", ": X and Y" at an item. */
    Optional<Run> listedAt(int mark) {
        boolean colon = sentence.is(Kind.COLON, mark) || sentence.is(Kind.DASH, mark);
        int start = colon || sentence.is(Kind.COMMA, mark) ? mark + 1 : mark;
        int named = sentence.endOf("including", start);
        return named > start || colon ? Optional.of(nouns.after(named)).filter(Run::namesSomebody) : Optional.empty();
    }

    /** "Among those hit was X", "Also sanctioned were X and Y", "Three firms, all blacklisted by A, are X, Y and Z". */
    Optional<Run> identified(int verb, int be) {
        int start = Math.max(0, verb - LONGEST_FRONT);
        boolean those = has("those", Math.max(0, verb - 5), verb)
                || sentence.is("also", verb - 1)
                || sentence.is("among-front", 0) && start == 0
                || sentence.is(Kind.COMMA, be - 1) && subjects.isCounted(subjects.beforeMark(verb));
        boolean copula = sentence.is("be", be) || sentence.is("included", be) || sentence.is(Kind.COLON, be);
        return those && copula ? Optional.of(nouns.after(be + 1)).filter(Run::namesSomebody) : Optional.empty();
    }

    /** The item after ", which were imposed last year,"; the item itself if no such clause begins there. */
    int afterClause(int comma) {
        for (int at = comma + 2; sentence.is("relative", comma + 1) && at < comma + LONGEST_BASIS; at++) {
            if (sentence.is(Kind.COMMA, at)) {
                return at + 1;
            }
        }
        return comma;
    }

    /** The item after adverbs and dates. */
    int skip(int from) {
        int at = from;
        for (int next = one(at); next > at; next = one(at)) {
            at = next;
        }
        return at;
    }

    private int one(int at) {
        if (sentence.is(Kind.DATE, at) || sentence.isAdverb(at)) {
            return at + 1;
        }
        if (sentence.is(Kind.OPEN, at)) {
            return nouns.afterBrackets(at);
        }
        return sentence.endOf("adverb", at);
    }

    /** The item after "as a foreign terrorist organisation"; the item itself if no such label stands there. */
    int label(int from) {
        int at = sentence.key(from).equals("as") ? from + 1 : from;
        boolean terror = false;
        for (int i = at; i < at + 9 && i < sentence.size(); i++) {
            terror |= sentence.is("terror-word", i);
            if (sentence.is("label-noun", i) && !sentence.is("label-noun", i + 1) && !sentence.is(Kind.HYPHEN, i + 1)) {
                return terror ? afterLabel(i + 1) : from;
            }
            boolean within = sentence.is("terror-word", i)
                    || sentence.is("label-word", i)
                    || sentence.is("act-pp", i) && i > at
                    || sentence.is(Kind.HYPHEN, i)
                    || sentence.is(Kind.AUTHORITY, i)
                    || sentence.is(Kind.POSSESSIVE, i);
            if (!within) {
                return from;
            }
        }
        return from;
    }

    private int afterLabel(int at) {
        return nouns.afterBrackets(at);
    }

    /** The item after "pursuant to E.O. 13224, as amended,"; the item itself if no order is named. */
    int basis(int from) {
        int at = sentence.endOf("pursuant", from);
        if (at == from) {
            return from;
        }
        int end = at;
        while (end < at + LONGEST_BASIS && (isOrderWord(end) || sentence.is(Kind.OPEN, end))) {
            end = sentence.is(Kind.OPEN, end) ? Math.max(end + 1, nouns.afterBrackets(end)) : end + 1;
        }
        int amended = sentence.endOf("as-amended", sentence.is(Kind.COMMA, end) ? end + 1 : end);
        if (amended > end + 1) {
            end = sentence.is(Kind.COMMA, amended) ? amended + 1 : amended;
        }
        return end > at ? end : from;
    }

    /** "E.O.13224" in one word. */
    private boolean isOrderNumber(int at) {
        String key = sentence.key(at);
        return key.length() > 2 && key.startsWith("eo") && Character.isDigit(key.charAt(2));
    }

    /** "the Magnitsky programme": a name is that of a law. */
    private boolean isLaw(int name) {
        return sentence.is("law-noun", name + 1) || sentence.is("law-noun", name + 2);
    }

    private boolean hasOrder(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isOrderNumber(at) || sentence.endOf("order-word", at) > at) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrderWord(int at) {
        return sentence.is(Kind.AUTHORITY, at)
                || sentence.is(Kind.HYPHEN, at)
                || sentence.is(Kind.POSSESSIVE, at)
                || sentence.is(Kind.PARTY, at) && isLaw(at)
                || isOrderNumber(at)
                || sentence.is(Kind.WORD, at)
                        && (!nouns.isBoundary(at)
                                || sentence.is("act-noun", at)
                                || sentence.key(at).equals("sanctions"));
    }

    boolean has(String wordClass, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.endOf(wordClass, at) > at) {
                return true;
            }
        }
        return false;
    }

    /** Whose decision it is to do what a verb says: "the EU's decision to add", "decided to add", "the decision by the EU to add". */
    Acting decides(VerbGroup group) {
        int at = group.from() - 1;
        int word = at;
        Acting by = Acting.nobody(at);
        for (int start = at; start > Math.max(0, at - LONGEST_FRONT) && !by.isNamed(); start--) {
            Acting acting = authorities.by(start);
            if (sentence.key(start).equals("by") && acting.end() == at + 1) {
                by = acting;
                word = start - 1;
            }
        }
        if (!group.unreal() || !sentence.is("decided-word", word)) {
            return Acting.nobody(at);
        }
        if (by.isNamed()) {
            return by;
        }
        boolean owned = sentence.is(Kind.POSSESSIVE, word - 1) && sentence.is(Kind.AUTHORITY, word - 2);
        VerbGroup real = VerbGroup.before(sentence, word);
        if (owned) {
            return new Acting(word - 2, word - 1, authorities.within(word - 2, word - 1));
        }
        return real.unreal() || real.negated() ? Acting.nobody(at) : authorities.agentOf(real.from());
    }

    /** A statement; none where nobody is named, where it asks, or where the authority is a body whose acts are no listing. */
    Optional<Statement> statement(int from, int to, Run run, Acting acting, Label label, Assertion assertion) {
        if (!run.namesSomebody() || sentence.question()) {
            return Optional.empty();
        }
        List<ClaimAuthority> who = acting.known();
        if (who.size() < acting.authorities().size()) {
            // "the Justice Department had designated it a terrorist organisation": it speaks of the government's list
            if (label == Label.NONE) {
                return Optional.empty();
            }
            who = List.of(ClaimAuthority.US);
        }
        if (who.isEmpty()) {
            who = label == Label.AMERICAN ? List.of(ClaimAuthority.US) : authorities.fallback(from, to);
        }
        return Optional.of(new Statement(
                Math.min(from, run.from()),
                Math.max(to, run.end()),
                run.names(),
                run.heads(),
                who,
                run.negated() ? notListed() : assertion,
                Time.NOT_SAID));
    }

    static Assertion listed(ClaimAction action, ClaimKind kind) {
        return new Assertion(action, Polarity.LISTED, kind, false);
    }

    static Assertion lifted() {
        return new Assertion(ClaimAction.LIFT, Polarity.DELISTED, ClaimKind.EVENT, false);
    }

    static Assertion extended() {
        return listed(ClaimAction.EXTEND, ClaimKind.STATE);
    }

    static Assertion delisted(ClaimKind kind) {
        return new Assertion(ClaimAction.DELIST, Polarity.DELISTED, kind, false);
    }

    static Assertion notListed() {
        return new Assertion(ClaimAction.NEG_LISTED, Polarity.NOT_LISTED, ClaimKind.STATE, false);
    }

    /** The same turned by "not", "no longer", "remains". */
    static Assertion turned(Assertion plain, VerbGroup group) {
        if (plain.polarity() == Polarity.NOT_LISTED) {
            return plain;
        }
        if (group.ended()) {
            return delisted(ClaimKind.STATE);
        }
        if (group.negated()) {
            return plain.polarity() == Polarity.LISTED ? notListed() : plain;
        }
        return group.stays() ? extended() : plain;
    }
}
