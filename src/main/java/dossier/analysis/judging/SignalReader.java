package dossier.analysis.judging;

import dossier.context.ContextEvidence;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.names.NameKind;
import dossier.names.WorldNames;
import dossier.screening.Feature;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Reads the strength of every {@link Signal} for one party of an article and one listed party. */
final class SignalReader {

    private static final double HEAD_OF_STATE = 2.5;

    /** Fame helps a name that fits, and lifts none that does not; log-odds by the name alone. */
    private static final double FITS = -1.5;

    private static final double MOST_WORDS = 3;
    private static final double MOST_LISTS = 2;
    private static final double MOST_NAMES = Math.log(100);

    private static final double ONE_WORD_OF_CRAFT = 0.5;

    /** What speaks against a name. */
    private static final Set<Signal> OF_NAME = Set.of(
            Signal.NAME_DOUBTFUL,
            Signal.NAME_VERY_DOUBTFUL,
            Signal.OTHER_WORDS,
            Signal.OTHER_SCRIPT,
            Signal.SPELLING_DIFFERS,
            Signal.WEAK_ALIAS,
            Signal.COMMON_NAME,
            Signal.COMMON_THROUGHOUT,
            Signal.LITTLE_SAID_BY_NAME,
            Signal.ACRONYM,
            Signal.ONE_WORD,
            Signal.GIVEN_NAME_ONLY,
            Signal.JUNIOR);

    private final NamedInText named;
    private final PossibleParty party;
    private final Strengths signals = new Strengths();
    private final NameSignals names;

    private SignalReader(NamedInText named, PossibleParty party) {
        this.named = named;
        this.party = party;
        this.names = new NameSignals(named, party, signals);
    }

    /** Strengths by the signals' ordinals, each 0 to 1. */
    static double[] read(NamedInText named, PossibleParty party, ListedCompany company) {
        SignalReader reader = new SignalReader(named, party);
        reader.signals.set(Signal.BIAS, 1);
        reader.names.read();
        reader.listed();
        reader.text();
        reader.wordsInText();
        company.read(named.party(), party, reader.signals);
        reader.craft();
        reader.number();
        return reader.signals.values();
    }

    private void listed() {
        double prominence = party.listings().stream()
                .mapToDouble(each -> each.read().says().prominence())
                .max()
                .orElse(0);
        boolean fits =
                named.situation() == Situation.ONE_WORD ? signals.of(Signal.SAME_WORDS) > 0 : party.byName() > FITS;
        double common = named.situation() == Situation.NAME ? signals.of(Signal.COMMON_THROUGHOUT) : 0;
        double famous = fits ? 1 - common : 0; // a common name is mostly somebody else's
        signals.set(Signal.PROMINENT, famous * prominence / HEAD_OF_STATE);
        signals.set(Signal.HEAD_OF_STATE, prominence >= HEAD_OF_STATE ? famous : 0);
        signals.set(Signal.ON_SEVERAL_LISTS, Math.max(0, sanctionsLists() - 1) / MOST_LISTS);
        int names = party.listings().stream()
                .mapToInt(each -> each.listed().names().size())
                .max()
                .orElse(1);
        signals.set(Signal.MANY_NAMES, Math.log(names) / MOST_NAMES);
    }

    /** What is on lists of sanctions is written about; of other lists nobody has measured it. */
    private double sanctionsLists() {
        return party.lists().stream()
                .flatMap(list -> KnownLists.byCode(list).stream())
                .filter(list -> list.authority().sanctions())
                .count();
    }

    private void text() {
        signals.set(
                Signal.SAID_SANCTIONED,
                party.lists().stream()
                        .flatMap(list -> KnownLists.byCode(list).map(KnownList::authority).stream())
                        .anyMatch(named::isSaidSanctionedBy));
        signals.set(Signal.SANCTIONS_NEARBY, named.said().sanctions());
        signals.set(Signal.TERROR_NEARBY, named.said().terror());
        signals.set(Signal.TEXT_OF_SANCTIONS, named.said().about().sanctions());
        signals.set(Signal.TEXT_OF_TERROR, named.said().about().terror());
        signals.set(Signal.BYLINE, named.said().byline());
        party.listings().stream()
                .map(Candidate::context)
                .flatMap(Collection::stream)
                .forEach(this::hear);
        silenceWhatAnotherListAnswers();
    }

    /** What the listing says beside the name, and the rest of the name, as far as the text has it. */
    private void wordsInText() {
        Set<String> near = named.said().nearWords();
        Set<String> found = new HashSet<>();
        for (Candidate candidate : party.listings()) {
            Set<String> words = candidate.read().words();
            near.stream().filter(words::contains).forEach(found::add);
        }
        NameWordsOf.words(named.party()).forEach(found::remove);
        signals.set(Signal.WORDS_OF_LISTING, found.size() / MOST_WORDS);
        if (named.situation() == Situation.ONE_WORD) {
            signals.set(
                    Signal.REST_OF_NAME,
                    party.listings().stream()
                            .flatMap(each -> SameWords.left(each).stream())
                            .filter(named.said().about().words()::contains)
                            .mapToDouble(word -> 1 - WorldNames.standard().commonness(word))
                            .max()
                            .orElse(0));
        }
    }

    /** Ships of one name are several, and rarely those of two words. */
    private void craft() {
        NameKind kind = named.party().kind();
        boolean craft = kind == NameKind.VESSEL || kind == NameKind.AIRCRAFT;
        boolean same = craft
                && party.listings().stream()
                        .anyMatch(each -> each.hit().kind().name().equals(kind.name())
                                && SameWords.of(named.situation(), each) == 1);
        signals.set(Signal.SAME_CRAFT, same ? named.party().isOneWord() ? ONE_WORD_OF_CRAFT : 1 : 0);
    }

    /** A number that agrees answers whatever the name leaves open: ships are renamed, companies are too. */
    private void number() {
        signals.set(
                Signal.SAME_NUMBER,
                party.listings().stream()
                        .anyMatch(each ->
                                each.has(Feature.IDENTIFIERS_EQUAL) || each.has(Feature.IDENTIFIERS_MAY_BE_EQUAL)));
        answered(Set.of(Signal.SAME_NUMBER), OF_NAME);
    }

    private void hear(ContextEvidence evidence) {
        Signal signal = of(evidence.kind());
        signals.set(signal, Math.max(signals.of(signal), evidence.strength()));
    }

    /** The signal that a reason of the text is. */
    static Signal of(ContextEvidence.Kind kind) {
        return switch (kind) {
            case OFFICE_AGREES -> Signal.OFFICE_AGREES;
            case OFFICE_NEARBY_AGREES -> Signal.OFFICE_NEARBY_AGREES;
            case OFFICE_DIFFERS -> Signal.OFFICE_DIFFERS;
            case ORGANISATION_AGREES -> Signal.ORGANISATION_AGREES;
            case ORGANISATION_NEARBY_AGREES -> Signal.ORGANISATION_NEARBY_AGREES;
            case ORGANISATION_DIFFERS -> Signal.ORGANISATION_DIFFERS;
            case SERVICE_DIFFERS -> Signal.SERVICE_DIFFERS;
            case COUNTRY_AGREES -> Signal.COUNTRY_AGREES;
            case COUNTRY_NEARBY_AGREES -> Signal.COUNTRY_NEARBY_AGREES;
            case COUNTRY_OF_TEXT -> Signal.COUNTRY_OF_TEXT;
            case COUNTRY_DIFFERS -> Signal.COUNTRY_DIFFERS;
            case COUNTRY_NEARBY_DIFFERS -> Signal.COUNTRY_NEARBY_DIFFERS;
            case AGE_AGREES -> Signal.AGE_AGREES;
            case AGE_DIFFERS -> Signal.AGE_DIFFERS;
            case OTHER_OCCUPATION -> Signal.OTHER_OCCUPATION;
            case KNOWN_BY_NAME -> Signal.KNOWN_BY_NAME;
        };
    }

    /** What one list knows to agree is not denied by the silence of another. */
    private void silenceWhatAnotherListAnswers() {
        answered(Set.of(Signal.OFFICE_AGREES, Signal.OFFICE_NEARBY_AGREES), Set.of(Signal.OFFICE_DIFFERS));
        answered(
                Set.of(Signal.ORGANISATION_AGREES, Signal.ORGANISATION_NEARBY_AGREES),
                Set.of(Signal.ORGANISATION_DIFFERS, Signal.SERVICE_DIFFERS));
        answered(
                Set.of(Signal.COUNTRY_AGREES, Signal.COUNTRY_NEARBY_AGREES),
                Set.of(Signal.COUNTRY_DIFFERS, Signal.COUNTRY_NEARBY_DIFFERS));
        answered(Set.of(Signal.AGE_AGREES), Set.of(Signal.AGE_DIFFERS));
        answered(Set.of(Signal.KNOWN_BY_NAME), Set.of(Signal.SPELLING_DIFFERS));
        includes(Signal.OFFICE_AGREES, Signal.OFFICE_NEARBY_AGREES);
        includes(Signal.ORGANISATION_AGREES, Signal.ORGANISATION_NEARBY_AGREES);
        includes(Signal.COUNTRY_AGREES, Signal.COUNTRY_NEARBY_AGREES);
        includes(Signal.COUNTRY_DIFFERS, Signal.COUNTRY_NEARBY_DIFFERS);
        boolean known = party.listings().stream()
                .anyMatch(each -> each.context().stream()
                        .noneMatch(evidence -> evidence.kind() == ContextEvidence.Kind.OTHER_OCCUPATION));
        if (known) {
            signals.set(Signal.OTHER_OCCUPATION, false);
        }
    }

    /** What stands at the name stands near it too, so that it never counts less. */
    private void includes(Signal at, Signal near) {
        signals.set(near, Math.max(signals.of(near), signals.of(at)));
    }

    private void answered(Set<Signal> agree, Set<Signal> differ) {
        if (agree.stream().anyMatch(signal -> signals.of(signal) > 0)) {
            differ.forEach(signal -> signals.set(signal, false));
        }
    }
}
