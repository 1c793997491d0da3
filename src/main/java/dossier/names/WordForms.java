package dossier.names;

/**
 * What is derived from a word's letters and the tables.
 *
 * @param fold without the noise of romanisation
 * @param skeleton consonants
 * @param number digits only
 * @param letters one bit for each consonant of the skeleton: words that share few are not compared letter by letter
 * @param families given-name families, each as {@code id * 2 + (weak ? 1 : 0)}, rising
 * @param petFormOf families of the names that the word is a pet form of, in the same form
 * @param rows rows of romanisation.tsv that hold the word whole, rising
 * @param syllable one of the rows is of Chinese or Korean syllables
 * @param concept what the word means in an organisation's name, or -1
 */
record WordForms(
        String fold,
        String skeleton,
        boolean number,
        int letters,
        int[] families,
        int[] petFormOf,
        int[] rows,
        boolean syllable,
        int concept) {

    private static final int[] NONE = {};

    static WordForms of(String latin, boolean abjad) {
        String skeleton = Skeleton.of(latin, abjad);
        if (isNumber(latin)) {
            return new WordForms(latin, "", true, 0, NONE, NONE, NONE, false, -1);
        }
        String key = TableKey.of(latin, abjad);
        GivenNames names = GivenNames.standard();
        Romanisation romanisation = Romanisation.standard();
        int[] rows = romanisation.rows(key);
        return new WordForms(
                Fold.of(latin),
                skeleton,
                false,
                letterBits(skeleton),
                names.families(key),
                names.petFormOf(key),
                rows,
                romanisation.anySyllable(rows),
                OrganisationWords.standard().conceptOf(key));
    }

    private static boolean isNumber(String latin) {
        for (int i = 0; i < latin.length(); i++) {
            if (latin.charAt(i) < '0' || latin.charAt(i) > '9') {
                return false;
            }
        }
        return !latin.isEmpty();
    }

    private static int letterBits(String skeleton) {
        int bits = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            bits |= 1 << (skeleton.charAt(i) & 31);
        }
        return bits;
    }
}
