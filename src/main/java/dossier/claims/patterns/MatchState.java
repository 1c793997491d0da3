package dossier.claims.patterns;

import dossier.claims.ClaimAuthority;
import dossier.claims.phrases.AuthorityGroups;
import dossier.claims.phrases.NounList;
import dossier.claims.phrases.NounPhrases;
import dossier.claims.phrases.SentencePhrases;
import dossier.claims.sentence.ClaimSentence;
import dossier.mentions.NamedParty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a pattern captured in a sentence while it is being matched. */
final class MatchState {

    private final SentencePhrases phrases;
    private final ClaimSentence sentence;
    private final int from;
    private final long mostLooks;
    private Optional<NounList> subject = Optional.empty();
    private int subjectFrom;
    private boolean closed;
    private int relativeAt = -1;
    private List<Optional<ClaimAuthority>> authorities = List.of();

    /**
     * @param from the item at which the pattern begins
     * @param mostLooks when items of the sentence were looked at so often, nothing matches any more
     */
    MatchState(SentencePhrases phrases, int from, long mostLooks) {
        this.phrases = phrases;
        this.sentence = phrases.sentence();
        this.from = from;
        this.mostLooks = mostLooks;
    }

    ClaimSentence sentence() {
        return sentence;
    }

    NounPhrases phrases() {
        return phrases.nouns();
    }

    AuthorityGroups groups() {
        return phrases.authorities();
    }

    int from() {
        return from;
    }

    boolean isExhausted() {
        return sentence.looks() > mostLooks;
    }

    boolean withSubject(NounList list, int from, boolean isClosed, Pattern.Next next) {
        Optional<NounList> before = subject;
        int fromBefore = subjectFrom;
        boolean closedBefore = closed;
        subject = Optional.of(list);
        subjectFrom = from;
        closed = isClosed;
        if (next.from(list.end())) {
            return true;
        }
        subject = before;
        subjectFrom = fromBefore;
        closed = closedBefore;
        return false;
    }

    boolean withOpenEnd(BooleanSupplier next) {
        boolean before = closed;
        closed = true;
        if (next.getAsBoolean()) {
            return true;
        }
        closed = before;
        return false;
    }

    boolean withRelative(int at, Pattern.Next next) {
        int before = relativeAt;
        relativeAt = at;
        if (next.from(at)) {
            return true;
        }
        relativeAt = before;
        return false;
    }

    boolean withAuthorities(List<Optional<ClaimAuthority>> more, int end, Pattern.Next next) {
        List<Optional<ClaimAuthority>> before = authorities;
        List<Optional<ClaimAuthority>> all = new ArrayList<>(before);
        more.stream().filter(authority -> !before.contains(authority)).forEach(all::add);
        authorities = all;
        if (next.from(end)) {
            return true;
        }
        authorities = before;
        return false;
    }

    boolean isRelative() {
        return relativeAt >= 0;
    }

    /** Whether a match may end at an item: not within a longer name. */
    boolean mayEnd(int at) {
        return subject.filter(list -> list.end() == at && !closed).isEmpty();
    }

    /**
     * Who was sanctioned: everybody listed, or whom the relative clause speaks of.
     *
     * @param aside whether it is said only of the name directly before
     */
    List<NamedParty> subjects(boolean aside) {
        boolean one = aside || isRelative() && !sentence.is("plural-auxiliary", relativeAt);
        return subject.map(list -> one ? list.last() : list.all()).orElse(List.of());
    }

    /** Items of the subject, from its first word to the item after its last. */
    boolean isWithinSubject(int at) {
        return subject.filter(list -> at >= subjectFrom && at < list.end()).isPresent();
    }

    /** First item of the noun phrase that is the subject. */
    int subjectFrom() {
        return subjectFrom;
    }

    /** Who sanctioned; an empty one stands for a body whose acts are no listing. */
    List<Optional<ClaimAuthority>> authorities() {
        return authorities;
    }

    /** The item after what may stand anywhere. */
    int skip(int at) {
        return phrases.asides().after(at);
    }
}
