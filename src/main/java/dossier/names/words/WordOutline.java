package dossier.names.words;

/**
 * What can be told of a word at a glance, packed into one number: most pairs of words have nothing in common, and hundreds of thousands
 * of them a second are told apart by such numbers alone, side by side in one array, without reading the words from all over the memory.
 */
public final class WordOutline {

    private static final int LENGTH_AT = 32;
    private static final int FIRST_AT = 40;
    private static final int ABJAD_AT = 48;
    private static final int PLAIN_AT = 49;
    private static final int CARE_AT = 50;
    private static final int SYLLABLE_AT = 51;
    private static final int FEW_VOWELS_AT = 52;
    private static final int SKELETON_AT = 53;

    private static final int EIGHT_BITS = 0xff;

    private WordOutline() {}

    static long of(String latin, String skeleton, int letters, boolean abjad, WordForms forms) {
        long length = Math.min(latin.length(), EIGHT_BITS);
        long first = latin.isEmpty() ? 0 : latin.charAt(0) & EIGHT_BITS;
        int skeletonBits = skeleton.hashCode() * 0x9E3779B1;
        return Integer.toUnsignedLong(letters)
                | length << LENGTH_AT
                | first << FIRST_AT
                | bit(abjad) << ABJAD_AT
                | bit(forms.plain()) << PLAIN_AT
                | bit(forms.needsCare()) << CARE_AT
                | bit(forms.syllable()) << SYLLABLE_AT
                | bit(!hasVowelWithin(latin)) << FEW_VOWELS_AT
                | (long) skeletonBits >>> Integer.SIZE - (Long.SIZE - SKELETON_AT) << SKELETON_AT;
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

    /** One bit for each consonant, as {@link WordForms#letters()}. */
    public static int letters(long outline) {
        return (int) outline;
    }

    /** How many letters it has. */
    public static int length(long outline) {
        return (int) (outline >>> LENGTH_AT) & EIGHT_BITS;
    }

    /** Whether the first letters of two words may be the same; they surely differ if not. */
    public static boolean mayBeginAlike(long outline, long other) {
        return ((outline ^ other) >>> FIRST_AT & EIGHT_BITS) == 0;
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
