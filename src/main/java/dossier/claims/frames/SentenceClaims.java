package dossier.claims.frames;

import dossier.claims.Claim;
import dossier.claims.Claim.Assertion;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimKind;
import dossier.claims.Polarity;
import dossier.claims.SaidDate;
import dossier.claims.frames.ClaimDates.Dated;
import dossier.claims.frames.ElidedClauses.Elided;
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

    /** A longer clause is none that anybody wrote; a press release of two hundred names has 6,000 characters. */
    private static final int LONGEST_CLAUSE = 10_000;

    /** Items of a reason; what follows is left out. */
    private static final int LONGEST_REASON = 100;

    /** "respectively" stands so many items behind at most. */
    private static final int REACH_OF_RESPECTIVELY = 12;

    private final String text;
    private final ClaimSentence sentence;
    private final PrecedingSentence preceding;
    private final ClaimDates dates;
    private final Map<Key, Claim> claims = new LinkedHashMap<>();

    /**
     * @param text the whole text
     * @param preceding what the sentence before said
     * @param publishedOn the day of publication
     */
    public SentenceClaims(
            String text, ClaimSentence sentence, PrecedingSentence preceding, Optional<LocalDate> publishedOn) {
        this.text = text;
        this.sentence = sentence;
        this.preceding = preceding;
        this.dates = new ClaimDates(sentence, publishedOn);
    }

    /** What is said once is one claim, however often the sentence comes back to it. */
    private record Key(String subject, ClaimAuthority authority, Polarity polarity, SaidDate date) {}

    /** Items that say something, of whom, when and why. */
    private record Said(int from, int to, List<NamedParty> subjects, SaidDate date, Optional<String> reason) {}

    /**
     * @param before claims of the sentence before, which this one may only go on with: "The EU followed in 2022."
     */
    public List<Claim> claims(List<Claim> before) {
        FrameReader frames = new FrameReader(sentence, preceding);
        if (frames.mayRead()) {
            List<Statement> statements = frames.read();
            ElidedClauses elided = frames.elided();
            statements.forEach(one -> add(one, elided));
        }
        if (claims.isEmpty() && !before.isEmpty()) {
            frames.elided().following().ifPresent(elided -> follow(elided, before));
        }
        claims.values().removeIf(this::isUndone);
        return List.copyOf(claims.values());
    }

    /** "removed X, who was previously designated": what came before says nothing of today. */
    private boolean isUndone(Claim claim) {
        return claim.polarity() == Polarity.LISTED
                && !claim.date().said()
                && claims.values().stream()
                        .anyMatch(other -> other.polarity() == Polarity.DELISTED
                                && other.subject() == claim.subject()
                                && other.authority() == claim.authority());
    }

    private void follow(Elided elided, List<Claim> before) {
        for (Claim claim : before) {
            if (claim.polarity() == Polarity.LISTED && claim.kind() == ClaimKind.EVENT) {
                Assertion same = new Assertion(claim.action(), Polarity.LISTED, ClaimKind.EVENT, false);
                Said said =
                        new Said(elided.from(), elided.to(), List.of(claim.subject()), elided.date(), Optional.empty());
                add(said, elided.authorities(), same);
            }
        }
    }

    private void add(Statement match, ElidedClauses elided) {
        List<Dated> own = dates.own(match);
        boolean paired = own.size() > 1 && own.size() == match.authorities().size() && isRespective(match);
        if (paired) {
            addPaired(match, own);
            return;
        }
        Dated dated = dates.of(match);
        boolean fromBefore = !dated.date().said() && match.time() == Statement.Time.SENTENCE_BEFORE;
        int end = Math.max(match.to(), dated.end());
        SaidDate date = fromBefore ? preceding.date() : dated.date();
        Said said = new Said(match.from(), end, match.subjects(), date, reason(end));
        add(said, match.authorities(), match.assertion());
        // elided clauses begin after the dates that stand directly after the verb
        int afterOwn =
                own.isEmpty() ? match.to() : Math.max(match.to(), own.get(0).end());
        elided.after(afterOwn).stream()
                .takeWhile(next -> !next.negated() || match.assertion().polarity() == Polarity.LISTED)
                .forEach(next -> add(match, next));
    }

    /** "sanctioned by the US and the EU in 2014 and 2022 respectively": each has its own date. */
    private void addPaired(Statement match, List<Dated> own) {
        int end = Math.max(match.to(), dates.of(match).end());
        int to = own.get(own.size() - 1).end();
        for (int i = 0; i < own.size(); i++) {
            Said said = new Said(match.from(), to, match.subjects(), own.get(i).date(), reason(end));
            add(said, List.of(match.authorities().get(i)), match.assertion());
        }
    }

    private void add(Statement match, Elided elided) {
        int from = elided.whole() ? match.from() : elided.from();
        List<NamedParty> subjects = elided.subjects().isEmpty() ? match.subjects() : elided.subjects();
        List<ClaimAuthority> authorities = elided.authorities().isEmpty() ? match.authorities() : elided.authorities();
        boolean open = match.assertion().open();
        Assertion assertion = elided.negated()
                ? new Assertion(ClaimAction.NEG_LISTED, Polarity.NOT_LISTED, ClaimKind.STATE, open)
                : match.assertion();
        add(new Said(from, elided.to(), subjects, elided.date(), reason(elided.to())), authorities, assertion);
    }

    private void add(Said said, List<ClaimAuthority> authorities, Assertion assertion) {
        int start = sentence.at(said.from()).start();
        int end = sentence.at(said.to() - 1).end();
        if (end - start > LONGEST_CLAUSE) {
            return;
        }
        Claim.Clause clause = Claim.Clause.of(text, start, end);
        for (ClaimAuthority authority : authorities) {
            for (NamedParty subject : said.subjects()) {
                claims.putIfAbsent(
                        new Key(subject.name(), authority, assertion.polarity(), said.date()),
                        new Claim(clause, subject, authority, assertion, said.date(), said.reason()));
            }
        }
    }

    private boolean isRespective(Statement match) {
        for (int at = match.to(); at < Math.min(sentence.size(), match.to() + REACH_OF_RESPECTIVELY); at++) {
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
        int last = Math.min(sentence.size(), word + LONGEST_REASON);
        int to = word;
        while (to < last
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
