package dossier.analysis.judging;

import dossier.lists.NameGrade;
import dossier.names.Alignment;
import dossier.names.NameToken;
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

    /** A word spelt as romanisations do is the same word. */
    private static final double SAME_WORD = 0.95;

    private static final double A_WORD_MORE = 0.4;

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
                party.listings().stream().mapToDouble(this::sameWords).max().orElse(0));
        signals.set(
                Signal.PRIMARY_NAME,
                party.listings().stream()
                        .anyMatch(each -> sameWords(each) == 1
                                && each.hit()
                                        .name()
                                        .equals(each.listed().names().get(0).text())));
        signals.set(Signal.OTHER_SCRIPT, party.listings().stream().noneMatch(NameSignals::isInLatin));
        signals.set(Signal.SPELLING_DIFFERS, everywhere(Feature.SPELLING_DIFFERS));
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

    /**
     * Whether every word of the text's name stands in the listed one: 1 if that has at most a father's name more, less for each
     * other word that it has more, 0 if not. Of a single word, whether it is the surname.
     */
    double sameWords(Candidate candidate) {
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
                        && party.listings().stream().noneMatch(each -> isSurname(each, SAME_SURNAME)));
        signals.set(Signal.BARE_KUNYA, words.size() == 2 && FATHER_OR_MOTHER.contains(words.get(0)));
        signals.set(Signal.JUNIOR, party.listings().stream().anyMatch(each -> Juniors.isUnsaid(each, words)));
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
}
