package dossier.analysis.judging;

import dossier.lists.NameGrade;
import dossier.names.Alignment;
import dossier.names.WeightedName;
import dossier.names.WorldNames;
import dossier.screening.Feature;

import java.util.List;
import java.util.Set;

/** The signals that the name alone gives: how it agrees, what form it has, how common its words are. */
final class NameSignals {

    private static final double SURE_NAME = 6;
    private static final double DOUBTFUL_NAME = 2;
    private static final double NO_NAME = 8;

    /** Words whose weights on the lists come to this much name a party. */
    private static final double ENOUGH_SAID = 1.6;

    /** A word that agrees no better is another word. */
    private static final double SAME_SURNAME = 0.75;

    private static final Set<String> FATHER_OR_MOTHER = Set.of("abu", "abou", "umm", "um");
    private static final int LONGEST_ACRONYM = 7;

    private final NamedInText named;
    private final PossibleParty party;
    private final Strengths signals;

    NameSignals(NamedInText named, PossibleParty party, Strengths signals) {
        this.named = named;
        this.party = party;
        this.signals = signals;
    }

    /** How surely the names agree, in which words, and how common those are. */
    void read() {
        double byName = party.byName();
        signals.set(Signal.NAME_AGREES, byName / SURE_NAME);
        signals.set(Signal.NAME_DOUBTFUL, -byName / DOUBTFUL_NAME);
        signals.set(Signal.NAME_VERY_DOUBTFUL, (-byName - DOUBTFUL_NAME) / (NO_NAME - DOUBTFUL_NAME));
        signals.set(Signal.OTHER_WORDS, everywhere(Feature.BOTH_HAVE_MORE));
        signals.set(
                Signal.SAME_WORDS,
                party.listings().stream()
                        .mapToDouble(each -> SameWords.of(named.situation(), each))
                        .max()
                        .orElse(0));
        signals.set(
                Signal.PRIMARY_NAME,
                party.listings().stream()
                        .anyMatch(each -> SameWords.of(named.situation(), each) == 1
                                && each.hit()
                                        .name()
                                        .equals(each.listed().names().get(0).text())));
        signals.set(Signal.OTHER_SCRIPT, party.listings().stream().noneMatch(NameSignals::isInLatin));
        signals.set(
                Signal.SPELLING_DIFFERS,
                party.listings().stream()
                        .mapToDouble(NameSignals::misspelt)
                        .min()
                        .orElse(0));
        signals.set(Signal.WEAK_ALIAS, party.listings().stream().allMatch(NameSignals::isWeakAlias));
        WeightedName asked = party.best().hit().comparison().asked();
        double[] agreeing = agreeing(party.best());
        signals.set(Signal.MORE_WORDS, (agreeing.length - 2) / 2.0);
        double weight = 0;
        for (double each : agreeing) {
            weight += each;
        }
        signals.set(Signal.LITTLE_SAID_BY_NAME, 1 - weight / ENOUGH_SAID);
        common(asked);
        shape();
    }

    private static double misspelt(Candidate candidate) {
        return candidate.hit().evidence().stream()
                .filter(evidence -> evidence.feature() == Feature.SPELLING_DIFFERS)
                .mapToDouble(evidence -> Math.abs(evidence.strength()))
                .max()
                .orElse(0);
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
            signals.set(Signal.COMMON_NAME, sum / Math.max(2, words));
            signals.set(Signal.COMMON_THROUGHOUT, least);
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
        signals.set(Signal.ONE_WORD, oneWord && named.situation() == Situation.ORGANISATION);
        signals.set(
                Signal.ACRONYM,
                oneWord
                        && named.situation() == Situation.ORGANISATION
                        && name.length() <= LONGEST_ACRONYM
                        && name.chars().noneMatch(Character::isLowerCase));
        signals.set(
                Signal.GIVEN_NAME_ONLY,
                named.situation() == Situation.ONE_WORD
                        && party.listings().stream().noneMatch(each -> SameWords.isSurname(each, SAME_SURNAME)));
        signals.set(
                Signal.ORDINARY_WORD,
                oneWord && named.said().about().smallWords().contains(words.get(0)));
        signals.set(Signal.BARE_KUNYA, words.size() == 2 && FATHER_OR_MOTHER.contains(words.get(0)));
        signals.set(Signal.JUNIOR, party.listings().stream().anyMatch(each -> Juniors.isUnsaid(each, words)));
    }
}
