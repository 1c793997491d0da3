package dossier.names.compare;

import dossier.names.Agreement;
import dossier.names.Word;
import dossier.names.words.ArabicCompounds;
import dossier.names.words.RomanisationVariants;
import dossier.names.words.WordForms;
import dossier.names.words.WordOutline;
import org.jspecify.annotations.Nullable;

/** Compares two words, whatever they are in their names. Symmetric. Answers are remembered, bounded and without locks. */
public final class WordComparer {

    private static final double FOLD_EQUAL = 0.97;
    private static final double FAMILY = 0.93;
    private static final double WEAK_FAMILY = 0.6;
    private static final double PET_FORM = 0.80;
    private static final double SERVANT_LEFT_OUT = 0.70;
    private static final double INITIAL = 0.50;

    private static final TokenAgreement SAME = new TokenAgreement(Agreement.SAME, 1);

    /** Shorter stems meet by chance. */
    private static final int LEAST_STEM = 4;

    private static final int PLACES = 1 << 16;

    private final boolean organisation;
    private final @Nullable Remembered[] remembered = new Remembered[PLACES];

    private record Remembered(Word a, Word b, TokenAgreement agreement) {}

    /**
     * @param organisation given names, pet forms and initials mean nothing, and few consonants in capitals are an acronym
     */
    public WordComparer(boolean organisation) {
        this.organisation = organisation;
    }

    public TokenAgreement compare(Word a, Word b) {
        if (a == b) {
            return SAME;
        }
        if (surelyHaveNothingInCommon(a.forms(), b.forms())) {
            return TokenAgreement.NONE;
        }
        int hash = a.hashCode() * 31 + b.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Remembered known = remembered[place];
        if (known != null && known.a() == a && known.b() == b) {
            return known.agreement();
        }
        TokenAgreement agreement = a.equals(b) ? SAME : workInOrder(a, b);
        remembered[place] = new Remembered(a, b, agreement);
        return agreement;
    }

    private TokenAgreement workInOrder(Word a, Word b) {
        if (haveNothingInCommon(a, b)) {
            return TokenAgreement.NONE;
        }
        return a.latin().compareTo(b.latin()) <= 0 ? work(a, b) : work(b, a);
    }

    /** The quick no for most pairs, by numbers alone. */
    private boolean surelyHaveNothingInCommon(WordForms x, WordForms y) {
        return (x.kin() & y.kin()) == 0
                && haveNothingInCommon(x.outline(), x.neighbours(), y.outline(), y.neighbours(), !organisation);
    }

    /** No table knows both, and no misspelling reaches from one to the other. */
    private static boolean haveNothingInCommon(Word a, Word b) {
        WordForms x = a.forms();
        WordForms y = b.forms();
        return !a.abjad()
                && !b.abjad()
                && (x.plain() || y.plain())
                && !x.needsCare()
                && !y.needsCare()
                && SpellingComparer.isOutOfReach(a, b);
    }

    /**
     * The same at a glance: true only if two words that have no {@link WordForms#kin} in common surely have nothing in common.
     *
     * @param a outline of a word
     * @param aNeighbours its neighbouring letters
     * @param people whether both stand in names of people, whose words are not inflected
     */
    public static boolean haveNothingInCommon(long a, long aNeighbours, long b, long bNeighbours, boolean people) {
        if (WordOutline.needsCare(a) || WordOutline.needsCare(b)) {
            boolean letter = WordOutline.length(a) == 1 || WordOutline.length(b) == 1;
            if (letter || mayBeOneWithout(aNeighbours, bNeighbours)) {
                return letter && areLetterAndOtherWord(a, b, people);
            }
        }
        if (WordOutline.abjad(a) || WordOutline.abjad(b)) {
            // words of organisations may be inflected, which skeletons know nothing of
            return people && SpellingComparer.areSkeletonsOutOfReach(a, b);
        }
        boolean plain = WordOutline.plain(a) || WordOutline.plain(b);
        return (plain || people && aNeighbours != bNeighbours)
                && SpellingComparer.isOutOfReach(a, aNeighbours, b, bNeighbours);
    }

    /** Whether one word may be the end of the other: what is left of "Abdulhanif" without its first part. */
    private static boolean mayBeOneWithout(long neighbours, long others) {
        return (neighbours & ~others) == 0 || (others & ~neighbours) == 0;
    }

    /** Whether one is a single letter and the other a word that surely does not begin with it. */
    private static boolean areLetterAndOtherWord(long a, long b, boolean people) {
        boolean letterAndWord = WordOutline.length(a) == 1 != (WordOutline.length(b) == 1);
        return letterAndWord && !(people && WordOutline.maySoundAlikeAtFirst(a, b));
    }

    private TokenAgreement work(Word a, Word b) {
        if (a.isNumber() || b.isNumber()) {
            return TokenAgreement.NONE;
        }
        if (!a.abjad() && !b.abjad() && a.fold().length() > 1 && a.fold().equals(b.fold())) {
            return new TokenAgreement(Agreement.SAME, FOLD_EQUAL);
        }
        TokenAgreement known = organisation ? asFormsOfOneWord(a, b) : asGivenNames(a, b);
        known = known.orBetter(asRomanisations(a.forms().rows(), b.forms().rows()));
        if (a.isInitial() || b.isInitial()) {
            return known.isAny() ? known : asInitial(a, b);
        }
        if (known.isAny() && known.agreement() == Agreement.VARIANT && known.quality() > PET_FORM) {
            return known;
        }
        boolean hopeless = !a.abjad() && !b.abjad() && SpellingComparer.isOutOfReach(a, b);
        return hopeless || contradict(a, b) ? known : known.orBetter(SpellingComparer.compare(a, b, organisation));
    }

    /** "Donetsk", "Donetskoy": an organisation's name is inflected where a person's is not. */
    private static TokenAgreement asFormsOfOneWord(Word a, Word b) {
        String stem = a.forms().stem();
        boolean inflected = stem.length() < a.latin().length()
                || b.forms().stem().length() < b.latin().length();
        boolean same = inflected
                && stem.length() >= LEAST_STEM
                && stem.equals(b.forms().stem());
        return same ? new TokenAgreement(Agreement.VARIANT, FAMILY) : TokenAgreement.NONE;
    }

    private static TokenAgreement asGivenNames(Word a, Word b) {
        WordForms x = a.forms();
        WordForms y = b.forms();
        double family = shared(x.families(), y.families());
        if (family > 0) {
            return new TokenAgreement(Agreement.VARIANT, FAMILY * family);
        }
        double pet = Math.max(
                Math.max(shared(x.petFormOf(), y.families()), shared(x.families(), y.petFormOf())),
                shared(x.petFormOf(), y.petFormOf()));
        if (pet > 0) {
            return new TokenAgreement(Agreement.NICKNAME, PET_FORM * pet);
        }
        return ArabicCompounds.isServantLeftOut(a.fold(), b.fold())
                        || ArabicCompounds.isServantLeftOut(b.fold(), a.fold())
                ? new TokenAgreement(Agreement.VARIANT, SERVANT_LEFT_OUT)
                : TokenAgreement.NONE;
    }

    /** Strength of the strongest family in both, 0 for none; both rise. */
    private static double shared(int[] families, int[] others) {
        double best = 0;
        for (int i = 0, j = 0; i < families.length && j < others.length; ) {
            int a = families[i] >> 1;
            int b = others[j] >> 1;
            if (a == b) {
                boolean weak = ((families[i] | others[j]) & 1) == 1;
                best = Math.max(best, weak ? WEAK_FAMILY : 1);
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return best;
    }

    /** How sure it is that two syllables are spellings of one: 1 if equal, 0 if no table says so. */
    static double sameSyllable(Word a, Word b) {
        return a.equals(b)
                ? 1
                : asRomanisations(a.forms().rows(), b.forms().rows()).quality();
    }

    private static TokenAgreement asRomanisations(int[] rows, int[] others) {
        double best = 0;
        for (int row : rows) {
            for (int other : others) {
                if (row == other) {
                    best = Math.max(best, 1 - RomanisationVariants.standard().cost(row) / 2);
                }
            }
        }
        return best > 0 ? new TokenAgreement(Agreement.VARIANT, best) : TokenAgreement.NONE;
    }

    private TokenAgreement asInitial(Word a, Word b) {
        boolean first = a.fold().charAt(0) == b.fold().charAt(0)
                || a.latin().charAt(0) == b.latin().charAt(0);
        boolean any = first && !organisation && a.latin().length() != b.latin().length();
        return any ? new TokenAgreement(Agreement.INITIAL, INITIAL) : TokenAgreement.NONE;
    }

    /**
     * Two names that are both well known as different names are no misspelling of each other, however few letters lie
     * between them: Rajesh and Ramesh, Sunil and Sunila, Hyok and Hyong.
     */
    private static boolean contradict(Word a, Word b) {
        boolean syllables = a.forms().syllable() && b.forms().syllable();
        return syllables || (isCertain(a) && isCertain(b)) || areOfTwoGenders(a, b);
    }

    /** Two given names, known as two, of which one is the other's form for a woman: Sunil and Sunila, Dennis and Denise. */
    private static boolean areOfTwoGenders(Word a, Word b) {
        boolean known = a.forms().families().length > 0 && b.forms().families().length > 0;
        return known && (isForWoman(a.latin(), b.latin()) || isForWoman(b.latin(), a.latin()));
    }

    private static boolean isForWoman(String man, String woman) {
        boolean ending = woman.endsWith("a") || woman.endsWith("e");
        int common = SpellingComparer.commonBeginning(man, woman);
        return ending
                && !man.endsWith("a")
                && common >= man.length() - 3
                && common >= 3
                && common >= woman.length() - 3;
    }

    private static boolean isCertain(Word word) {
        return word.forms().petFormOf().length > 0 || word.isCertainGivenName();
    }
}
