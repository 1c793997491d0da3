package dossier.names.compare;

import dossier.names.Agreement;
import dossier.names.LearnedVariants;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.script.SpellingDistance;
import dossier.names.script.UnspacedScripts;
import dossier.names.words.NameWordTables;
import dossier.text.Patronymics;

/** Compares two tokens: their words, as far as their roles in the names allow. */
public final class TokenComparer {

    private static final TokenAgreement SAME_MEANING = new TokenAgreement(Agreement.VARIANT, 0.95);
    private static final TokenAgreement SAME_CLASS_OF_FORM = new TokenAgreement(Agreement.VARIANT, 0.90);
    private static final TokenAgreement SAME_SORT_OF_PARTICLE = new TokenAgreement(Agreement.VARIANT, 0.90);

    /** "Mikhaylovich" and "Mykhailovych" are one father, "Pavlovich" and "Petrovich" are not. */
    private static final double MOST_IN_STEM = 1.85;

    private final WordComparer people = new WordComparer(false);
    private final WordComparer organisations = new WordComparer(true);

    /** The same with what the lists teach of both. */
    public TokenAgreement compare(
            NameToken a, NameToken b, LearnedVariants.Of learnedA, LearnedVariants.Of learnedB, boolean organisation) {
        TokenAgreement agreement = compare(a, b, organisation);
        TokenAgreement learned = learnedA.with(learnedB, b);
        boolean better =
                learned.quality() > agreement.quality() && !UnspacedScripts.differAsWritten(a.written(), b.written());
        return better ? learned : agreement;
    }

    public TokenAgreement compare(NameToken a, NameToken b, boolean organisation) {
        if ((a.role() == Role.LEGAL_FORM) != (b.role() == Role.LEGAL_FORM)) {
            return TokenAgreement.NONE;
        }
        WordComparer words = organisation ? organisations : people;
        if (a.role() == Role.LEGAL_FORM) {
            return legalForms(a, b, words);
        }
        if (a.isContent() && b.isContent()) {
            if (UnspacedScripts.differAsWritten(a.written(), b.written())) {
                return TokenAgreement.NONE;
            }
            TokenAgreement agreement = words.compare(a.word(), b.word());
            boolean otherWord = onlyOneIsPatronymic(a, b) || fathersDiffer(a, b) || meaningsDiffer(a, b);
            if (agreement.agreement() == Agreement.SPELLING && otherWord) {
                return TokenAgreement.NONE;
            }
            boolean sameMeaning = a.isGeneralWord() && a.meaning().equals(b.meaning());
            return sameMeaning ? agreement.orBetter(SAME_MEANING) : agreement;
        }
        if (a.role() == Role.PARTICLE && b.role() == Role.PARTICLE) {
            return particles(a, b, words);
        }
        TokenAgreement agreement = words.compare(a.word(), b.word());
        return agreement.agreement() == Agreement.SAME ? agreement : TokenAgreement.NONE;
    }

    /** "Petroleum" is no misspelt "petrochemical": both are known words, of two meanings. */
    private static boolean meaningsDiffer(NameToken a, NameToken b) {
        return a.isGeneralWord() && b.isGeneralWord() && !a.meaning().equals(b.meaning());
    }

    /** "Ivanovich" is no misspelt "Ivanov": a father's name is misspelt as a father's name. */
    private static boolean onlyOneIsPatronymic(NameToken a, NameToken b) {
        if ((a.role() == Role.PATRONYMIC) == (b.role() == Role.PATRONYMIC) || a.abjad() || b.abjad()) {
            return false;
        }
        Patronymics patronymics = Patronymics.standard();
        return patronymics.isPatronymic(a.word().latin())
                != patronymics.isPatronymic(b.word().latin());
    }

    /** "Pavlovich" and "Petrovich" share their endings, not their fathers. */
    private static boolean fathersDiffer(NameToken a, NameToken b) {
        if (a.role() != Role.PATRONYMIC || b.role() != Role.PATRONYMIC || a.abjad() || b.abjad()) {
            return false;
        }
        String one = Patronymics.standard().stem(a.word().latin());
        String other = Patronymics.standard().stem(b.word().latin());
        return SpellingDistance.standard().between(one, other, MOST_IN_STEM) > MOST_IN_STEM;
    }

    private static TokenAgreement legalForms(NameToken a, NameToken b, WordComparer words) {
        if (a.word().equals(b.word())) {
            return words.compare(a.word(), b.word());
        }
        return a.meaning().equals(b.meaning()) ? SAME_CLASS_OF_FORM : TokenAgreement.NONE;
    }

    private static TokenAgreement particles(NameToken a, NameToken b, WordComparer words) {
        if (a.word().equals(b.word())) {
            return words.compare(a.word(), b.word());
        }
        NameWordTables tables = NameWordTables.standard();
        boolean sameSort = tables.particle(a.word()) == tables.particle(b.word());
        return sameSort ? SAME_SORT_OF_PARTICLE : TokenAgreement.NONE;
    }
}
