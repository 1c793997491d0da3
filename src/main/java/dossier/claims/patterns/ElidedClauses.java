package dossier.claims.patterns;

import dossier.claims.ClaimAuthority;
import dossier.claims.SaidDate;
import dossier.claims.phrases.AuthorityGroups;
import dossier.claims.phrases.NounList;
import dossier.claims.phrases.NounPhrases;
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

    private final ClaimSentence sentence;
    private final NounPhrases phrases;
    private final AuthorityGroups groups;

    ElidedClauses(ClaimSentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.groups = new AuthorityGroups(sentence);
    }

    /**
     * @param from first item of its own
     * @param to the item after its last
     * @param authorities other authorities; empty where they are those before
     * @param subjects other subjects; empty where they are those before
     * @param date its own date
     * @param negated "but not"
     */
    record Tail(
            int from,
            int to,
            List<ClaimAuthority> authorities,
            List<NamedParty> subjects,
            SaidDate date,
            boolean negated,
            boolean whole) {}

    /** Every tail after an item, one after another. */
    List<Tail> after(int end) {
        List<Tail> tails = new ArrayList<>();
        int at = end;
        Optional<Tail> tail = next(at);
        while (tail.isPresent()) {
            tails.add(tail.get());
            at = tail.get().to();
            tail = next(at);
        }
        return tails;
    }

    /** A whole sentence that only goes on: "The EU followed in 2022." */
    Optional<Tail> following() {
        Optional<AuthorityGroups.Group> group = groups.acting(0);
        return group.filter(found -> sentence.endOf("did-so", found.end()) > found.end())
                .flatMap(found -> authority(0, found, Optional.empty(), false, false))
                .filter(tail -> tail.to() == sentence.size() && !sentence.question());
    }

    private Optional<Tail> next(int end) {
        int at = sentence.is(Kind.COMMA, end) || sentence.is(Kind.SEMICOLON, end) ? end + 1 : end;
        int joined = sentence.endOf("tail-joint", at);
        boolean negated = sentence.endOf("but-not", at) > at;
        at = negated ? sentence.endOf("but-not", at) : Math.max(joined, sentence.endOf("contrast", at));
        if (at == end) {
            return Optional.empty();
        }
        int start = at;
        Optional<SaidDate> before = Optional.empty();
        if (sentence.is(Kind.DATE, at)) {
            before = sentence.at(at).date();
            at++;
        }
        boolean by =
                sentence.key(at).equals("by") || negated && sentence.key(at).equals("in");
        int agent = by ? at + 1 : at;
        Optional<AuthorityGroups.Group> group = groups.acting(agent);
        Optional<Tail> denied = group.flatMap(found -> denied(start, found, end));
        if (denied.isPresent()) {
            return denied;
        }
        return group.isPresent()
                ? authority(start, group.get(), before, by, negated)
                : before.isEmpty() && !negated && joined > end ? subject(start, at) : Optional.empty();
    }

    /** ", but the EU has not". */
    private Optional<Tail> denied(int start, AuthorityGroups.Group group, int end) {
        int verb = sentence.endOf("has-not", group.end());
        int to = Math.max(verb, sentence.endOf("done-so", verb));
        boolean ends = to >= sentence.size() || sentence.is(Kind.COMMA, to) || sentence.is(Kind.DATE, to);
        List<ClaimAuthority> authorities =
                group.authorities().stream().flatMap(Optional::stream).toList();
        return verb > group.end() && ends && start > end && !authorities.isEmpty()
                ? Optional.of(new Tail(start, to, authorities, List.of(), SaidDate.none(), true, true))
                : Optional.empty();
    }

    private Optional<Tail> authority(
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
        boolean ends = at >= sentence.size() || !sentence.is(Kind.WORD, at) || phrases.isClosed(at);
        List<ClaimAuthority> authorities =
                group.authorities().stream().flatMap(Optional::stream).toList();
        boolean tail = (by || dated || followed || negated) && ends && !authorities.isEmpty();
        return tail
                ? Optional.of(new Tail(start, at, authorities, List.of(), date.orElse(SaidDate.none()), negated, !by))
                : Optional.empty();
    }

    /** Another subject needs a date of its own, or it is only the next clause. */
    private Optional<Tail> subject(int start, int at) {
        for (NounList list : phrases.at(at)) {
            if (sentence.is(Kind.DATE, list.end())) {
                SaidDate date = sentence.at(list.end()).date().orElse(SaidDate.none());
                int end = list.end() + 1;
                boolean ends = end >= sentence.size() || phrases.isClosed(end);
                return ends
                        ? Optional.of(new Tail(start, end, List.of(), list.all(), date, false, true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
