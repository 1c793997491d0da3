package dossier.names.compare;

import dossier.names.Agreement;
import dossier.names.WeightedName;
import dossier.names.Word;
import dossier.names.script.SpellingDistance;
import dossier.names.words.PhoneticKey;
import dossier.names.words.RomanisationVariants;
import dossier.names.words.WordOutline;
import dossier.names.words.Words;
import org.jspecify.annotations.Nullable;

/** Compares neighbours of one name, taken together, with one token of the other: "Abu Bakr" with "Abubakr". */
final class JoinedTokens {

    private static final double QUALITY = 0.96;
    private static final double LOSS = 1.4;
    private static final int SHORT = 7;
    /** "Abu Ali" is not "Abuali" with a letter wrong: in six letters nothing may be. */
    private static final double MOST_IN_SHORT = 0.35;

    private static final double MOST = 1.3;
    private static final int LEAST_CONSONANTS = 3;
    /** Only the consonants are known to agree. */
    private static final double UNKNOWN_VOWELS = 0.5;

    private JoinedTokens() {}

    /** Whether the first part can be the beginning of the whole; romanised syllables may begin otherwise (Tse, Ze). */
    static boolean mayBegin(Word first, Word whole) {
        return first.latin().charAt(0) == whole.latin().charAt(0)
                || first.forms().syllable()
                || beginWithSameConsonant(first, whole);
    }

    /** Whether two words may begin alike, at a glance. */
    static boolean mayBeginAlike(long first, long whole) {
        return WordOutline.mayBeginAlike(first, whole) || WordOutline.abjad(first) || WordOutline.abjad(whole);
    }

    /**
     * Whether parts may be the whole by what they begin with: only two syllables are spelt otherwise.
     *
     * @param beginAlike whether the first part begins as the whole, or the parts may be written without vowels
     * @param syllables whether all parts are
     */
    static boolean mayBe(int n, boolean beginAlike, boolean syllables) {
        return beginAlike || n == 2 && syllables;
    }

    /** Whether two words begin alike. */
    static boolean beginAlike(Word first, Word whole) {
        return first.latin().charAt(0) == whole.latin().charAt(0) || beginWithSameConsonant(first, whole);
    }

    /** Scripts without vowels do not tell which one a name begins with: "Ezatullah" is "عزت الله". */
    private static boolean beginWithSameConsonant(Word first, Word whole) {
        return (first.abjad() || whole.abjad())
                && !first.skeleton().isEmpty()
                && !whole.skeleton().isEmpty()
                && first.skeleton().charAt(0) == whole.skeleton().charAt(0);
    }

    /**
     * @param parts the name with the parts
     * @param from position of the first part
     * @param n how many parts
     */
    static TokenAgreement compare(WeightedName parts, int from, int n, Word whole) {
        Word first = parts.token(from).word();
        TokenAgreement agreement = asLetters(parts, from, n, whole);
        return n == 2 && !agreement.isAny()
                ? syllables(first, parts.token(from + 1).word(), whole)
                : agreement;
    }

    private static TokenAgreement asLetters(WeightedName parts, int from, int n, Word whole) {
        Word first = parts.token(from).word();
        boolean sameLetter = first.latin().charAt(0) == whole.latin().charAt(0);
        boolean abjad = whole.abjad();
        for (int k = 0; k < n; k++) {
            abjad |= parts.token(from + k).word().abjad();
        }
        if (!sameLetter && !abjad) {
            return TokenAgreement.NONE;
        }
        Glued glued = Glued.of(first, parts.token(from + 1).word());
        for (int k = 2; k < n; k++) {
            glued = Glued.of(glued.word, parts.token(from + k).word());
        }
        return sameLetter || beginWithSameConsonant(glued.word, whole) ? compare(glued, whole) : TokenAgreement.NONE;
    }

    /** Two words written together, and their fold without what only tables know. The most recent ones are remembered, without locks. */
    private record Glued(Word first, Word second, Word word, String fold) {

        private static final int PLACES = 1 << 14;

        private static final @Nullable Glued[] REMEMBERED = new Glued[PLACES];

        static Glued of(Word first, Word second) {
            int hash = (first.hashCode() * 31 + second.hashCode()) * 0x9E3779B1;
            int place = hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
            Glued known = REMEMBERED[place];
            if (known != null && known.first.equals(first) && known.second.equals(second)) {
                return known;
            }
            Word word = Words.glued(first, second);
            // not word.fold(), which would look the word up in every table
            Glued glued = new Glued(first, second, word, PhoneticKey.of(word.latin()));
            REMEMBERED[place] = glued;
            return glued;
        }
    }

    private static TokenAgreement compare(Glued joined, Word whole) {
        Word glued = joined.word;
        int length = Math.max(glued.latin().length(), whole.latin().length());
        if (glued.abjad() || whole.abjad()) {
            boolean equal = glued.skeleton().length() >= LEAST_CONSONANTS
                    && glued.skeleton().equals(whole.skeleton());
            return equal ? joined(UNKNOWN_VOWELS, length) : TokenAgreement.NONE;
        }
        if (joined.fold.equals(whole.fold())) {
            return joined(0, length);
        }
        double most = length < SHORT ? MOST_IN_SHORT : MOST;
        double distance = glued.latin().equals(whole.latin())
                ? 0
                : SpellingDistance.standard().between(glued.spelt(), whole.spelt(), most);
        return distance <= most ? joined(distance, length) : TokenAgreement.NONE;
    }

    private static TokenAgreement joined(double distance, int length) {
        return new TokenAgreement(Agreement.JOINED, QUALITY - LOSS * distance / length, distance);
    }

    /** "Tse tung" and "Zedong": each syllable is known to be a spelling of its half. */
    private static TokenAgreement syllables(Word first, Word second, Word whole) {
        if (!first.forms().syllable() || !second.forms().syllable()) {
            return TokenAgreement.NONE;
        }
        String latin = whole.latin();
        RomanisationVariants variants = RomanisationVariants.standard();
        if (!variants.mayBegin(first.forms().rows(), latin)
                || !variants.mayEnd(second.forms().rows(), latin)) {
            return TokenAgreement.NONE;
        }
        for (int cut = 1; cut < latin.length(); cut++) {
            double one = WordComparer.sameSyllable(first, Words.ofLatin(latin.substring(0, cut)));
            double two = one == 0 ? 0 : WordComparer.sameSyllable(second, Words.ofLatin(latin.substring(cut)));
            if (two > 0) {
                return new TokenAgreement(Agreement.JOINED, QUALITY * Math.min(one, two));
            }
        }
        return TokenAgreement.NONE;
    }
}
