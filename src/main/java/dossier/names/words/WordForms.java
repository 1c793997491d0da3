package dossier.names.words;

/**
 * What is derived from a word's letters and the tables.
 *
 * @param fold without the noise of romanisation
 * @param skeleton consonants
 * @param number digits only
 * @param letters one bit for each consonant of the skeleton: words that share few are not compared letter by letter
 * @param neighbours some bits of 64, one for each pair of neighbouring letters of the fold
 * @param families given-name families, each as {@code id * 2 + (weak ? 1 : 0)}, rising
 * @param petFormOf families of the names that the word is a pet form of, in the same form
 * @param rows rows of romanisation.tsv that hold the word whole, rising
 * @param syllable one of the rows is of Chinese or Korean syllables
 * @param stem without Slavic endings and the English plural, for words of organisations' names
 * @param concept what the word means in an organisation's name, or -1
 * @param plain no table of given names or romanisations knows the word
 * @param needsCare more than the letters decide: initials, and compounds that may lack their first part
 */
public record WordForms(
        String fold,
        String skeleton,
        boolean number,
        int letters,
        long neighbours,
        int[] families,
        int[] petFormOf,
        int[] rows,
        boolean syllable,
        String stem,
        int concept,
        boolean plain,
        boolean needsCare) {

    private static final int[] NONE = {};

    /**
     * @param abjad written without vowels
     * @param consonantScript in a script that has none, so that two equal letters are two sounds
     */
    public static WordForms of(String latin, boolean abjad, boolean consonantScript) {
        String skeleton = ConsonantKey.of(latin, consonantScript);
        if (isNumber(latin)) {
            return new WordForms(latin, "", true, 0, 0, NONE, NONE, NONE, false, latin, -1, true, false);
        }
        String key = TableKey.of(latin, abjad);
        GivenNameFamilies names = GivenNameFamilies.standard();
        RomanisationVariants romanisation = RomanisationVariants.standard();
        int[] rows = romanisation.rows(key);
        int[] families = names.families(key);
        int[] petFormOf = names.petFormOf(key);
        String fold = PhoneticKey.of(latin);
        return new WordForms(
                fold,
                skeleton,
                false,
                letterBits(skeleton),
                neighbourBits(fold),
                families,
                petFormOf,
                rows,
                romanisation.anySyllable(rows),
                abjad ? latin : OrganisationStem.of(latin),
                OrganisationWords.standard().conceptOf(key),
                families.length == 0 && petFormOf.length == 0 && rows.length == 0,
                fold.length() == 1 || fold.startsWith("abdul"));
    }

    private static boolean isNumber(String latin) {
        for (int i = 0; i < latin.length(); i++) {
            if (latin.charAt(i) < '0' || latin.charAt(i) > '9') {
                return false;
            }
        }
        return !latin.isEmpty();
    }

    private static long neighbourBits(String fold) {
        long bits = 0;
        for (int i = 0; i + 1 < fold.length(); i++) {
            int hash = (fold.charAt(i) * 31 + fold.charAt(i + 1)) * 0x9E3779B1;
            bits |= 1L << (hash >>> 26);
        }
        return bits;
    }

    private static int letterBits(String skeleton) {
        int bits = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            bits |= 1 << (skeleton.charAt(i) & 31);
        }
        return bits;
    }
}
