package dossier.claims.patterns;

import dossier.claims.Claim;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimKind;
import dossier.claims.Polarity;
import dossier.claims.SaidDate;
import dossier.claims.patterns.ClaimDates.Dated;
import dossier.claims.patterns.ClaimRule.Flag;
import dossier.claims.phrases.NounPhrases;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.mentions.NamedParty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes claims of what the rules found in one sentence: one a subject and authority, each with its own date. */
public final class SentenceClaims {

    private final String text;
    private final ClaimSentence sentence;
    private final RuleMatcher.Context context;
    private final ClaimDates dates;
    private final Map<Key, Claim> claims = new LinkedHashMap<>();

    public SentenceClaims(String text, ClaimSentence sentence, RuleMatcher.Context context, Optional<LocalDate> publishedOn) {
        this.text = text;
        this.sentence = sentence;
        this.context = context;
        this.dates = new ClaimDates(sentence, publishedOn);
    }

    /** What is said once is one claim, however often the sentence comes back to it. */
    private record Key(String subject, ClaimAuthority authority, Polarity polarity, SaidDate date) {}

    /** A clause, its date and its reason. */
    private record Clause(int from, int to, SaidDate date, Optional<String> reason) {}

    /**
     * @param before what the sentence before said, which this one may only go on with: "The EU followed in 2022."
     */
    public List<Claim> claims(List<Claim> before) {
        for (RuleMatch found : new RuleMatcher(sentence, context).find()) {
            add(found);
        }
        if (claims.isEmpty() && !before.isEmpty()) {
            follow(before);
        }
        return List.copyOf(claims.values());
    }

    private void follow(List<Claim> before) {
        Optional<ElidedClauses.Tail> tail = new ElidedClauses(sentence, new NounPhrases(sentence)).following();
        if (tail.isEmpty()) {
            return;
        }
        int start = sentence.at(tail.get().from()).start();
        int end = sentence.at(tail.get().to() - 1).end();
        for (Claim claim : before) {
            for (ClaimAuthority authority : tail.get().authorities()) {
                if (claim.polarity() == Polarity.LISTED && claim.kind() == ClaimKind.EVENT) {
                    Claim next = new Claim(
                            start,
                            end,
                            text.substring(start, end),
                            claim.subject(),
                            authority,
                            claim.action(),
                            Polarity.LISTED,
                            ClaimKind.EVENT,
                            tail.get().date(),
                            Optional.empty(),
                            false);
                    claims.putIfAbsent(new Key(claim.subject().name(), authority, Polarity.LISTED, next.date()), next);
                }
            }
        }
    }

    private void add(RuleMatch found) {
        List<Dated> own = dates.own(found);
        boolean paired = own.size() > 1 && own.size() == found.authorities().size() && isRespective(found);
        Dated dated = dates.of(found);
        SaidDate date = dated.date().said() || !found.rule().has(Flag.CONTEXT) ? dated.date() : context.date();
        int end = Math.max(found.to(), dated.end());
        for (int i = 0; i < found.authorities().size(); i++) {
            SaidDate each = paired ? own.get(i).date() : date;
            int to = paired ? own.get(own.size() - 1).end() : end;
            Clause clause = new Clause(found.from(), to, each, reason(end));
            add(
                    found,
                    clause,
                    found.subjects(),
                    found.authorities().get(i),
                    found.rule().polarity());
        }
        if (!paired) {
            addTails(found, Math.max(found.to(), afterOwn(found, own)));
        }
    }

    /** Elided clauses begin after the dates that stand directly after the verb. */
    private static int afterOwn(RuleMatch found, List<Dated> own) {
        return own.isEmpty() ? found.to() : own.get(0).end();
    }

    private void addTails(RuleMatch found, int end) {
        List<ClaimAuthority> before = found.authorities();
        for (ElidedClauses.Tail tail : new ElidedClauses(sentence, found.match().phrases()).after(end)) {
            if (tail.negated() && found.rule().polarity() != Polarity.LISTED) {
                return;
            }
            List<NamedParty> subjects = tail.subjects().isEmpty() ? found.subjects() : tail.subjects();
            Polarity polarity =
                    tail.negated() ? Polarity.NOT_LISTED : found.rule().polarity();
            int from = tail.whole() ? found.from() : tail.from();
            Clause clause = new Clause(from, tail.to(), tail.date(), reason(tail.to()));
            List<ClaimAuthority> authorities = tail.authorities().isEmpty() ? before : tail.authorities();
            authorities.forEach(authority -> add(found, clause, subjects, authority, polarity));
        }
    }

    private void add(
            RuleMatch found, Clause clause, List<NamedParty> subjects, ClaimAuthority authority, Polarity polarity) {
        int start = sentence.at(clause.from()).start();
        int end = sentence.at(clause.to() - 1).end();
        boolean negated = polarity != found.rule().polarity();
        for (NamedParty subject : subjects) {
            Claim claim = new Claim(
                    start,
                    end,
                    text.substring(start, end),
                    subject,
                    authority,
                    negated ? ClaimAction.NEG_LISTED : found.rule().action(),
                    polarity,
                    negated ? ClaimKind.STATE : found.rule().kind(),
                    clause.date(),
                    clause.reason(),
                    found.rule().has(Flag.OPEN));
            claims.putIfAbsent(new Key(subject.name(), authority, polarity, clause.date()), claim);
        }
    }

    private boolean isRespective(RuleMatch found) {
        for (int at = found.to(); at < Math.min(sentence.size(), found.to() + 12); at++) {
            if (sentence.is("respectively", at)) {
                return true;
            }
        }
        return false;
    }

    /** The words after "for", "over", "because of", to the end of their clause. */
    private Optional<String> reason(int end) {
        int word = sentence.endOf("reason", end);
        boolean duration = sentence.endOf("duration", word) > word || sentence.is(Kind.DATE, word);
        if (word == end || word >= sentence.size() || duration) {
            return Optional.empty();
        }
        int to = word;
        while (to < sentence.size()
                && !sentence.is(Kind.COMMA, to)
                && !sentence.is(Kind.SEMICOLON, to)
                && !sentence.is("clause-end", to)) {
            to++;
        }
        return to == word
                ? Optional.empty()
                : Optional.of(text.substring(
                        sentence.at(word).start(), sentence.at(to - 1).end()));
    }
}
