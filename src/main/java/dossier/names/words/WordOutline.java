package dossier.names.words;

import java.util.Arrays;

/**
 * What can be told of a word at a glance, packed into one number: most pairs of words have nothing in common, and hundreds of thousands
 * of them a second are told apart by such numbers alone, side by side in one array, without reading the words from all over the memory.
 */
public final class WordOutline {

    // from the lowest bit on: consonants, lengths, first letters, what else is known, a hash of the skeleton
    private static final int LETTERS_BITS = 22;
    private static final int LENGTH_AT = LETTERS_BITS;
    private static final int LENGTH_BITS = 6;
    private static final int SKELETON_LENGTH_AT = LENGTH_AT + LENGTH_BITS;
    private static final int SKELETON_LENGTH_BITS = 4;
    private static final int FIRST_AT = SKELETON_LENGTH_AT + SKELETON_LENGTH_BITS;
    private static final int FIRST_BITS = 6;
    private static final int FIRST_SOUND_AT = FIRST_AT + FIRST_BITS;
    private static final int FIRST_SOUND_BITS = 6;
    private static final int ABJAD_AT = FIRST_SOUND_AT + FIRST_SOUND_BITS;
    private static final int PLAIN_AT = ABJAD_AT + 1;
    private static final int CARE_AT = ABJAD_AT + 2;
    private static final int SYLLABLE_AT = ABJAD_AT + 3;
    private static final int FEW_VOWELS_AT = ABJAD_AT + 4;
    private static final int SKELETON_AT = ABJAD_AT + 5;

    /** The longest skeleton whose length is told: of this one it is only known that it is no shorter. */
    public static final int LONG_SKELETON = (1 << SKELETON_LENGTH_BITS) - 1;

    /** The bit of each of 32 letters: vowels, of which skeletons have none, share that of a consonant. */
    private static final int[] LETTER_BITS = letterBits("bcdfghjklmnpqrstvxzuwy");

    /** Letters that skeletons take for each other at less than a whole letter's cost: the skeleton rows of {@code romanisation.tsv}. */
    private static final int[] CONFUSED = {lettersOf("dzts"), lettersOf("kg"), lettersOf("bf")};

    private static final int LEFT_OUT = lettersOf("h");

    private WordOutline() {}

    private static int[] letterBits(String told) {
        int[] bits = new int[Integer.SIZE];
        Arrays.fill(bits, 1);
        for (int i = 0; i < told.length(); i++) {
            bits[told.charAt(i) & Integer.SIZE - 1] = 1 << i;
        }
        return bits;
    }

    private static int lettersOf(String skeleton) {
        int letters = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            letters |= LETTER_BITS[skeleton.charAt(i) & Integer.SIZE - 1];
        }
        return letters;
    }

    static long of(String latin, boolean abjad, WordForms forms) {
        String skeleton = forms.skeleton();
        int skeletonBits = skeleton.hashCode() * 0x9E3779B1;
        return Integer.toUnsignedLong(lettersOf(skeleton))
                | (long) Math.min(latin.length(), mask(LENGTH_BITS)) << LENGTH_AT
                | (long) Math.min(skeleton.length(), LONG_SKELETON) << SKELETON_LENGTH_AT
                | (first(latin) & mask(FIRST_BITS)) << FIRST_AT
                | (first(forms.fold()) & mask(FIRST_SOUND_BITS)) << FIRST_SOUND_AT
                | bit(abjad) << ABJAD_AT
                | bit(forms.plain()) << PLAIN_AT
                | bit(forms.needsCare()) << CARE_AT
                | bit(forms.syllable()) << SYLLABLE_AT
                | bit(!hasVowelWithin(latin)) << FEW_VOWELS_AT
                | (long) skeletonBits >>> Integer.SIZE - (Long.SIZE - SKELETON_AT) << SKELETON_AT;
    }

    private static int mask(int bits) {
        return (1 << bits) - 1;
    }

    private static long first(String word) {
        return word.isEmpty() ? 0 : word.charAt(0);
    }

    private static boolean hasVowelWithin(String latin) {
        for (int i = 1; i < latin.length(); i++) {
            if (PhoneticKey.isVowel(latin.charAt(i)) || latin.charAt(i) == 'y') {
                return true;
            }
        }
        return false;
    }

    private static long bit(boolean set) {
        return set ? 1 : 0;
    }

    /** One bit for each consonant, nearly as {@link WordForms#letters()}: what is no Latin consonant may share a bit. */
    public static int letters(long outline) {
        return (int) outline & mask(LETTERS_BITS);
    }

    /** How many letters it has. */
    public static int length(long outline) {
        return (int) (outline >>> LENGTH_AT) & mask(LENGTH_BITS);
    }

    /** How many consonants it has; {@link #LONG_SKELETON} if they are as many or more. */
    public static int skeletonLength(long outline) {
        return (int) (outline >>> SKELETON_LENGTH_AT) & mask(SKELETON_LENGTH_BITS);
    }

    /**
     * How many consonants stand in only one of two words, those apart that are confused or left out: each costs a whole letter where
     * skeletons are compared, two if one is taken for the other.
     */
    public static int otherConsonants(long outline, long other) {
        int one = letters(outline) & ~LEFT_OUT;
        int two = letters(other) & ~LEFT_OUT;
        int count = 0;
        for (int confused : CONFUSED) {
            count += (one & confused) != 0 == ((two & confused) != 0) ? 0 : 1;
            one &= ~confused;
            two &= ~confused;
        }
        return count + Integer.bitCount(one ^ two);
    }

    /** Whether the first letters of two words may be the same; they surely differ if not. */
    public static boolean mayBeginAlike(long outline, long other) {
        return ((outline ^ other) >>> FIRST_AT & mask(FIRST_BITS)) == 0;
    }

    /** Whether the first letters of two words may sound the same, or be the same. */
    public static boolean maySoundAlikeAtFirst(long outline, long other) {
        return ((outline ^ other) >>> FIRST_SOUND_AT & mask(FIRST_SOUND_BITS)) == 0 || mayBeginAlike(outline, other);
    }

    /** Written without vowels. */
    public static boolean abjad(long outline) {
        return (outline >>> ABJAD_AT & 1) != 0;
    }

    /** As {@link WordForms#plain()}. */
    public static boolean plain(long outline) {
        return (outline >>> PLAIN_AT & 1) != 0;
    }

    /** As {@link WordForms#needsCare()}. */
    public static boolean needsCare(long outline) {
        return (outline >>> CARE_AT & 1) != 0;
    }

    /** As {@link WordForms#syllable()}. */
    public static boolean syllable(long outline) {
        return (outline >>> SYLLABLE_AT & 1) != 0;
    }

    /** Whether it has no vowel behind its first letter, so that a word which begins with it may be written without vowels. */
    public static boolean fewVowels(long outline) {
        return (outline >>> FEW_VOWELS_AT & 1) != 0;
    }

    /** Whether two words may have the same consonants in the same order; they surely have not if not. */
    public static boolean mayHaveSameSkeleton(long outline, long other) {
        return (outline ^ other) >>> SKELETON_AT == 0;
    }
}
