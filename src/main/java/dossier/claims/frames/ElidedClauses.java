package dossier.claims.frames;

import dossier.claims.ClaimAuthority;
import dossier.claims.SaidDate;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.mentions.NamedParty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What goes on with the same verb: "and by the EU in April 2022", "Brussels three years earlier", "but not by the EU",
 * "and his son Ivan a fortnight later".
 */
final class ElidedClauses {

    /** No verb is meant more often than this. */
    private static final int MOST = 20;

    private final ClaimSentence sentence;
    private final NounRuns nouns;
    private final AuthorityGroups groups;

    ElidedClauses(ClaimSentence sentence, NounRuns nouns, AuthorityGroups groups) {
        this.sentence = sentence;
        this.nouns = nouns;
        this.groups = groups;
    }

    /**
     * A clause without a verb of its own.
     *
     * @param from first item of its own
     * @param to the item after its last
     * @param authorities other authorities; empty where they are those before
     * @param subjects other subjects; empty where they are those before
     * @param date its own date
     * @param negated "but not"
     * @param whole whether it is understood only with the clause before
     */
    record Elided(
            int from,
            int to,
            List<ClaimAuthority> authorities,
            List<NamedParty> subjects,
            SaidDate date,
            boolean negated,
            boolean whole) {}

    /** Every such clause after an item, one after another. */
    List<Elided> after(int end) {
        List<Elided> clauses = new ArrayList<>();
        Optional<Elided> clause = next(end);
        while (clause.isPresent() && clauses.size() < MOST) {
            clauses.add(clause.get());
            clause = next(clause.get().to());
        }
        return clauses;
    }

    /** A whole sentence that only goes on: "The EU followed in 2022." */
    Optional<Elided> following() {
        Optional<AuthorityGroups.Group> group = groups.acting(0);
        return group.filter(found -> sentence.endOf("did-so", found.end()) > found.end())
                .flatMap(found -> authority(0, found, Optional.empty(), false, false))
                .filter(tail -> tail.to() == sentence.size() && !sentence.question());
    }

    private Optional<Elided> next(int end) {
        int mark = sentence.is(Kind.COMMA, end) || sentence.is(Kind.SEMICOLON, end) ? end + 1 : end;
        int joined = sentence.endOf("tail-joint", mark);
        boolean negated = sentence.endOf("but-not", mark) > mark;
        int also = sentence.endOf("and-others", mark);
        if (also > mark) {
            Run others = nouns.after(also);
            return Optional.of(new Elided(mark, others.end(), List.of(), others.heads(), SaidDate.none(), false, true))
                    .filter(one -> others.namesSomebody() && nouns.isClosed(others.end()));
        }
        int start = negated ? sentence.endOf("but-not", mark) : Math.max(joined, sentence.endOf("contrast", mark));
        if (start == end) {
            return Optional.empty();
        }
        int so = sentence.endOf("so-is", start);
        if (so > start && joined > end) {
            Optional<AuthorityGroups.Group> others = groups.acting(so);
            if (others.isPresent()) {
                return authority(start, others.get(), Optional.empty(), true, false);
            }
            Run named = nouns.after(so);
            return named.namesSomebody() && nouns.isClosed(named.end())
                    ? Optional.of(
                            new Elided(start, named.end(), List.of(), named.heads(), SaidDate.none(), false, true))
                    : Optional.empty();
        }
        Optional<SaidDate> before = date(start);
        int at = before.isPresent() ? start + 1 : start;
        boolean by =
                sentence.key(at).equals("by") || negated && sentence.key(at).equals("in");
        Optional<AuthorityGroups.Group> group = groups.acting(by ? at + 1 : at);
        if (group.isEmpty()) {
            return before.isEmpty() && !negated && joined > end ? subject(start, at) : Optional.empty();
        }
        return denied(start, group.get()).or(() -> authority(start, group.get(), before, by, negated));
    }

    private Optional<SaidDate> date(int at) {
        return sentence.is(Kind.DATE, at) ? sentence.at(at).date() : Optional.empty();
    }

    /** ", but the EU has not". */
    private Optional<Elided> denied(int start, AuthorityGroups.Group group) {
        int verb = sentence.endOf("has-not", group.end());
        int to = Math.max(verb, sentence.endOf("done-so", verb));
        boolean ends = to >= sentence.size() || sentence.is(Kind.COMMA, to) || sentence.is(Kind.DATE, to);
        List<ClaimAuthority> authorities =
                group.authorities().stream().flatMap(Optional::stream).toList();
        return verb > group.end() && ends && !authorities.isEmpty()
                ? Optional.of(new Elided(start, to, authorities, List.of(), SaidDate.none(), true, true))
                : Optional.empty();
    }

    private Optional<Elided> authority(
            int start, AuthorityGroups.Group group, Optional<SaidDate> before, boolean by, boolean negated) {
        int at = Math.max(group.end(), sentence.endOf("did-so", group.end()));
        boolean followed = at > group.end();
        Optional<SaidDate> date = before;
        int adverb = sentence.endOf("adverb", at);
        if (sentence.is(Kind.DATE, adverb)) {
            date = sentence.at(adverb).date();
            at = adverb + 1;
        }
        boolean dated = date.isPresent();
        boolean ends = at >= sentence.size() || !sentence.is(Kind.WORD, at) || nouns.isClosed(at);
        List<ClaimAuthority> authorities =
                group.authorities().stream().flatMap(Optional::stream).toList();
        boolean tail = (by || dated || followed || negated) && ends && !authorities.isEmpty();
        return tail
                ? Optional.of(new Elided(start, at, authorities, List.of(), date.orElse(SaidDate.none()), negated, !by))
                : Optional.empty();
    }

    /** Another subject needs a date of its own, or it is only the next clause. */
    private Optional<Elided> subject(int start, int at) {
        Run run = nouns.after(at);
        int dated = sentence.is(Kind.COMMA, run.end()) ? run.end() + 1 : run.end();
        if (run.namesSomebody() && sentence.is(Kind.DATE, dated)) {
            SaidDate date = sentence.at(dated).date().orElse(SaidDate.none());
            int end = dated + 1;
            boolean ends = end >= sentence.size() || nouns.isClosed(end);
            return ends
                    ? Optional.of(new Elided(start, end, List.of(), run.heads(), date, false, true))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
