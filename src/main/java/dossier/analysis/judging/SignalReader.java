package dossier.analysis.judging;

import dossier.context.ContextEvidence;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.NameGrade;
import dossier.names.Alignment;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.names.WorldNames;
import dossier.screening.Feature;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reads the strength of every {@link Signal} for one party of an article and one listed party. */
final class SignalReader {

    private static final double SURE_NAME = 6;
    private static final double DOUBTFUL_NAME = 2;
    private static final double NO_NAME = 8;

    /** A word spelt as romanisations do is the same word. */
    private static final double SAME_WORD = 0.95;

    private static final double A_WORD_MORE = 0.4;

    private static final double HEAD_OF_STATE = 2.5;

    /** Fame helps a name that fits, and lifts none that does not; log-odds by the name alone. */
    private static final double FITS = -1.5;

    private static final double MOST_LISTS = 2;
    private static final double MOST_NAMES = Math.log(100);

    /** Words whose weights on the lists come to this much name a party. */
    private static final double ENOUGH_SAID = 1.6;

    /** A word that agrees no better is another word. */
    private static final double SAME_SURNAME = 0.75;

    private static final Set<String> FATHER_OR_MOTHER = Set.of("abu", "abou", "umm", "um");
    private static final int LONGEST_ACRONYM = 7;

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
    private final double[] strengths = new double[Signal.values().length];

    private SignalReader(NamedInText named, PossibleParty party) {
        this.named = named;
        this.party = party;
    }

    /** Strengths by the signals' ordinals, each 0 to 1. */
    static double[] read(NamedInText named, PossibleParty party) {
        SignalReader reader = new SignalReader(named, party);
        reader.set(Signal.BIAS, 1);
        reader.name();
        reader.shape();
        reader.listed();
        reader.text();
        reader.craft();
        reader.number();
        return reader.strengths;
    }

    private void set(Signal signal, double strength) {
        strengths[signal.ordinal()] = Math.max(0, Math.min(1, strength));
    }

    private void set(Signal signal, boolean present) {
        strengths[signal.ordinal()] = present ? 1 : 0;
    }

    private void name() {
        double byName = party.byName();
        set(Signal.NAME_AGREES, byName / SURE_NAME);
        set(Signal.NAME_DOUBTFUL, -byName / DOUBTFUL_NAME);
        set(Signal.NAME_VERY_DOUBTFUL, (-byName - DOUBTFUL_NAME) / (NO_NAME - DOUBTFUL_NAME));
        set(Signal.OTHER_WORDS, everywhere(Feature.BOTH_HAVE_MORE));
        set(
                Signal.SAME_WORDS,
                party.listings().stream().mapToDouble(this::sameWords).max().orElse(0));
        set(
                Signal.PRIMARY_NAME,
                party.listings().stream()
                        .anyMatch(each -> sameWords(each) == 1
                                && each.hit()
                                        .name()
                                        .equals(each.listed().names().get(0).text())));
        set(Signal.OTHER_SCRIPT, party.listings().stream().noneMatch(SignalReader::isInLatin));
        set(Signal.SPELLING_DIFFERS, everywhere(Feature.SPELLING_DIFFERS));
        set(Signal.WEAK_ALIAS, party.listings().stream().allMatch(SignalReader::isWeakAlias));
        WeightedName asked = party.best().hit().comparison().asked();
        double[] agreeing = agreeing(party.best());
        set(Signal.MORE_WORDS, (agreeing.length - 2) / 2.0);
        double weight = 0;
        for (double each : agreeing) {
            weight += each;
        }
        set(Signal.LITTLE_SAID_BY_NAME, 1 - weight / ENOUGH_SAID);
        common(asked);
    }

    /**
     * Whether every word of the text's name stands in the listed one: 1 if that has at most a father's name more, less for each
     * other word that it has more, 0 if not. Of a single word, whether it is the surname.
     */
    private double sameWords(Candidate candidate) {
        if (named.situation() == Situation.ONE_WORD) {
            return isSurname(candidate, SAME_WORD) ? 1 : 0;
        }
        WeightedName asked = candidate.hit().comparison().asked();
        WeightedName listed = candidate.hit().comparison().listed();
        int more = 0;
        for (Alignment alignment : candidate.hit().comparison().alignments()) {
            if (alignment.isPair()) {
                if (alignment.quality() < SAME_WORD) {
                    return 0;
                }
            } else if (alignment.asked().stream().anyMatch(i -> asked.token(i).isContent())) {
                return 0;
            }
            more += (int)
                    (alignment.isPair()
                            ? 0
                            : alignment.listed().stream()
                                    .filter(i -> listed.token(i).isContent()
                                            && listed.token(i).role() != NameToken.Role.PATRONYMIC)
                                    .count());
        }
        return Math.max(0, 1 - more * A_WORD_MORE);
    }

    private static boolean isInLatin(Candidate candidate) {
        String name = candidate.hit().name();
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** Weights of the words of the text's name that agree. */
    private static double[] agreeing(Candidate candidate) {
        WeightedName asked = candidate.hit().comparison().asked();
        return candidate.hit().comparison().alignments().stream()
                .filter(Alignment::isPair)
                .flatMap(alignment -> alignment.asked().stream())
                .filter(i -> asked.token(i).isContent())
                .mapToDouble(asked::weight)
                .toArray();
    }

    private void common(WeightedName asked) {
        double sum = 0;
        double least = 1;
        int words = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (asked.token(i).isContent() && !asked.token(i).word().isInitial()) {
                double common = WorldNames.standard().commonness(asked.token(i).latin());
                sum += common;
                least = Math.min(least, common);
                words++;
            }
        }
        if (words > 0) {
            set(Signal.COMMON_NAME, sum / Math.max(2, words));
            set(Signal.COMMON_THROUGHOUT, least);
        }
    }

    private boolean everywhere(Feature feature) {
        return party.listings().stream().allMatch(each -> each.has(feature));
    }

    private static boolean isWeakAlias(Candidate candidate) {
        return candidate.listed().names().stream()
                .filter(name -> name.text().equals(candidate.hit().name()))
                .allMatch(name -> name.grade() == NameGrade.WEAK_ALIAS);
    }

    private void shape() {
        String name = named.party().name();
        List<String> words = NameWordsOf.words(named.party());
        boolean oneWord = words.size() == 1;
        set(Signal.ONE_WORD, oneWord && named.situation() == Situation.ORGANISATION);
        set(
                Signal.ACRONYM,
                oneWord
                        && named.situation() == Situation.ORGANISATION
                        && name.length() <= LONGEST_ACRONYM
                        && name.chars().noneMatch(Character::isLowerCase));
        set(
                Signal.GIVEN_NAME_ONLY,
                named.situation() == Situation.ONE_WORD
                        && party.listings().stream().noneMatch(each -> isSurname(each, SAME_SURNAME)));
        set(Signal.BARE_KUNYA, words.size() == 2 && FATHER_OR_MOTHER.contains(words.get(0)));
        set(Signal.JUNIOR, party.listings().stream().anyMatch(each -> Juniors.isUnsaid(each, words)));
    }

    /** Whether the word agrees with the family name, or with the last word of a name whose parts are not known. */
    private static boolean isSurname(Candidate candidate, double quality) {
        WeightedName listed = candidate.hit().comparison().listed();
        boolean familyKnown = false;
        int last = -1;
        for (int i = 0; i < listed.size(); i++) {
            familyKnown |= listed.token(i).role() == NameToken.Role.FAMILY;
            last = listed.token(i).isContent() ? i : last;
        }
        for (Alignment alignment : candidate.hit().comparison().alignments()) {
            if (alignment.isPair() && alignment.quality() >= quality && !isOtherGender(candidate, alignment)) {
                int position = alignment.listed().get(0);
                boolean family = listed.token(position).role() == NameToken.Role.FAMILY;
                if (family || !familyKnown && position == last) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Putina" is no misspelt "Putin". */
    private static boolean isOtherGender(Candidate candidate, Alignment alignment) {
        String asked = candidate
                .hit()
                .comparison()
                .asked()
                .token(alignment.asked().get(0))
                .latin();
        String listed = candidate
                .hit()
                .comparison()
                .listed()
                .token(alignment.listed().get(0))
                .latin();
        return asked.equals(listed + "a") || listed.equals(asked + "a");
    }

    private void listed() {
        double prominence = party.listings().stream()
                .mapToDouble(each -> each.read().says().prominence())
                .max()
                .orElse(0);
        boolean fits = named.situation() == Situation.ONE_WORD
                ? strengths[Signal.SAME_WORDS.ordinal()] > 0
                : party.byName() > FITS;
        set(Signal.PROMINENT, fits ? prominence / HEAD_OF_STATE : 0);
        set(Signal.HEAD_OF_STATE, fits && prominence >= HEAD_OF_STATE);
        set(Signal.ON_SEVERAL_LISTS, (party.lists().size() - 1) / MOST_LISTS);
        int names = party.listings().stream()
                .mapToInt(each -> each.listed().names().size())
                .max()
                .orElse(1);
        set(Signal.MANY_NAMES, Math.log(names) / MOST_NAMES);
    }

    private void text() {
        set(
                Signal.SAID_SANCTIONED,
                party.lists().stream()
                        .flatMap(list -> KnownLists.byCode(list).map(KnownList::authority).stream())
                        .anyMatch(named::isSaidSanctionedBy));
        set(Signal.SANCTIONS_NEARBY, named.said().sanctions());
        set(Signal.TERROR_NEARBY, named.said().terror());
        set(Signal.BYLINE, named.said().byline());
        party.listings().stream()
                .map(Candidate::context)
                .flatMap(Collection::stream)
                .forEach(this::hear);
        silenceWhatAnotherListAnswers();
    }

    /** Ships of one name are several, and rarely those of two words. */
    private void craft() {
        NameKind kind = named.party().kind();
        boolean craft = kind == NameKind.VESSEL || kind == NameKind.AIRCRAFT;
        boolean same = craft
                && party.listings().stream()
                        .anyMatch(each -> each.hit().kind().name().equals(kind.name()) && sameWords(each) == 1);
        set(Signal.SAME_CRAFT, same ? named.party().isOneWord() ? ONE_WORD_OF_CRAFT : 1 : 0);
    }

    /** A number that agrees answers whatever the name leaves open: ships are renamed, companies are too. */
    private void number() {
        set(Signal.SAME_NUMBER, party.listings().stream().anyMatch(each -> each.has(Feature.IDENTIFIERS_EQUAL)));
        answered(Set.of(Signal.SAME_NUMBER), OF_NAME);
    }

    private void hear(ContextEvidence evidence) {
        int signal = of(evidence.kind()).ordinal();
        strengths[signal] = Math.max(strengths[signal], evidence.strength());
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
            set(Signal.OTHER_OCCUPATION, false);
        }
    }

    /** What stands at the name stands near it too, so that it never counts less. */
    private void includes(Signal at, Signal near) {
        set(near, Math.max(strengths[near.ordinal()], strengths[at.ordinal()]));
    }

    private void answered(Set<Signal> agree, Set<Signal> differ) {
        if (agree.stream().anyMatch(signal -> strengths[signal.ordinal()] > 0)) {
            differ.forEach(signal -> set(signal, false));
        }
    }
}
