package dossier.analysis;

import dossier.context.ContextEvidence;
import dossier.context.ContextEvidence.Kind;
import dossier.lists.ListedParty;
import dossier.screening.Feature;
import dossier.screening.Hit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A listing that one party of an article may be, with what its name and the words around it say.
 *
 * @param hit what screening by name found
 * @param read the listing
 * @param context reasons that the text gives
 * @param others other listings of the same person: what they know counts here too
 */
record Candidate(Hit hit, ReadListing read, List<ContextEvidence> context, List<Candidate> others) {

    private static final double MOST_LOG_ODDS = 7;

    /** A name that agrees less is looked at for nothing else. */
    private static final double WORTH_A_THOUGHT = -5;

    /** "Vladimir Poutine" in the news is the president, whatever the list says in which letters. */
    private static final double FAME = 0.8;

    private static final double HEAD_OF_STATE = 2.5;

    /** Fame helps a name that fits, and lifts none that does not. */
    private static final double FITS = -1.5;

    Candidate {
        context = List.copyOf(context);
        others = List.copyOf(others);
    }

    ListedParty listed() {
        return read.party();
    }

    /** The same, known to be listed elsewhere too. */
    Candidate with(List<Candidate> same) {
        return new Candidate(hit, read, context, same);
    }

    boolean isWorthAThought() {
        return ownName() > WORTH_A_THOUGHT;
    }

    private double ownName() {
        double score = Math.max(1e-6, Math.min(1 - 1e-6, hit.score()));
        return Math.log(score / (1 - score));
    }

    /** Log-odds by the name alone, as the list that writes it most like the text has it. */
    double byName() {
        return listings().mapToDouble(Candidate::ownName).max().orElseThrow();
    }

    /** What the words around the name add: of each topic what speaks best for the person on any list. */
    double byContext() {
        return byOffice()
                + topic(kind -> kind == Kind.ORGANISATION_AGREES
                        || kind == Kind.ORGANISATION_DIFFERS
                        || kind == Kind.SERVICE_DIFFERS)
                + topic(kind -> kind == Kind.COUNTRY_AGREES || kind == Kind.COUNTRY_DIFFERS)
                + topic(kind -> kind == Kind.AGE_AGREES || kind == Kind.AGE_DIFFERS)
                + (isGivenOccupation() ? 0 : topic(kind -> kind == Kind.OTHER_OCCUPATION));
    }

    private double byOffice() {
        return topic(kind -> kind == Kind.OFFICE_AGREES || kind == Kind.OFFICE_DIFFERS);
    }

    private double topic(Predicate<Kind> topic) {
        return listings()
                .flatMap(each -> each.context().stream())
                .filter(evidence -> topic.test(evidence.kind()))
                .mapToDouble(ContextEvidence::logOdds)
                .max()
                .orElse(0);
    }

    /** Whether one of the lists knows of the occupation. */
    private boolean isGivenOccupation() {
        return listings().anyMatch(each -> !each.hasOwn(Kind.OTHER_OCCUPATION));
    }

    /** The same for a bare surname: an office beside it is as often another person's. */
    double byContextOfSurname() {
        return context.stream()
                .filter(evidence -> evidence.kind() != Kind.OFFICE_DIFFERS)
                .mapToDouble(ContextEvidence::logOdds)
                .sum();
    }

    /** A name means a head of state far more often than a namesake. */
    double byFame() {
        double prominence = listings()
                .mapToDouble(each -> each.read().says().prominence())
                .max()
                .orElse(0);
        return prominence >= HEAD_OF_STATE && byName() > FITS ? FAME * prominence : 0;
    }

    double logOdds() {
        return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, byName() + byContext() + byFame()));
    }

    /** Whether a part of the name is spelt otherwise on every list, beyond what romanisations confuse. */
    boolean isRespelled() {
        return listings()
                .allMatch(each -> each.hit().evidence().stream()
                        .anyMatch(evidence -> evidence.feature() == Feature.SPELLING_DIFFERS));
    }

    boolean has(Kind kind) {
        return listings().anyMatch(each -> each.hasOwn(kind));
    }

    private boolean hasOwn(Kind kind) {
        return context.stream().anyMatch(evidence -> evidence.kind() == kind);
    }

    private Stream<Candidate> listings() {
        return Stream.concat(Stream.of(this), others.stream());
    }

    /** Whether two listings are one person's. */
    boolean isSamePersonAs(Candidate other) {
        return others.stream().anyMatch(each -> each.listed() == other.listed());
    }
}
