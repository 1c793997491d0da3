package dossier.names.words;

/** What is derived from a word's letters and the tables: all of it at once, since comparing reads it millions of times. Immutable. */
public final class WordForms {

    private static final int[] NONE = {};

    private static final int FAMILY = 1;
    private static final int ROW = 0;

    private final String fold;
    private final String skeleton;
    private final boolean number;
    private final int letters;
    private final long neighbours;
    private final int[] families;
    private final int[] petFormOf;
    private final int[] rows;
    private final boolean syllable;
    private final String stem;
    private final int concept;
    private final boolean plain;
    private final boolean needsCare;
    private final long outline;
    private final long kin;

    /**
     * @param abjad written without vowels
     * @param consonantScript in a script that has none, so that two equal letters are two sounds
     */
    public WordForms(String latin, boolean abjad, boolean consonantScript) {
        number = isNumber(latin);
        if (number) { // no table holds one
            fold = latin;
            skeleton = "";
            neighbours = 0;
            families = NONE;
            petFormOf = NONE;
            rows = NONE;
            stem = latin;
            concept = OrganisationWords.NO_CONCEPT;
            needsCare = false;
        } else {
            String key = TableKey.of(latin, abjad);
            fold = PhoneticKey.of(latin);
            skeleton = ConsonantKey.of(latin, consonantScript);
            neighbours = neighbourBits(fold);
            families = GivenNameFamilies.standard().families(key);
            petFormOf = GivenNameFamilies.standard().petFormOf(key);
            rows = RomanisationVariants.standard().rows(key);
            stem = abjad ? latin : OrganisationStem.of(latin);
            concept = OrganisationWords.standard().conceptOf(key);
            needsCare = fold.length() == 1 || fold.startsWith("abdul");
        }
        letters = letterBits(skeleton);
        syllable = RomanisationVariants.standard().anySyllable(rows);
        plain = families.length == 0 && petFormOf.length == 0 && rows.length == 0;
        outline = WordOutline.of(latin, skeleton, letters, abjad, this);
        kin = kinBits(families, FAMILY) | kinBits(petFormOf, FAMILY) | kinBits(rows, ROW);
    }

    /** Without the noise of romanisation. */
    public String fold() {
        return fold;
    }

    /** Consonants. */
    public String skeleton() {
        return skeleton;
    }

    /** Digits only. */
    public boolean number() {
        return number;
    }

    /** One bit for each consonant of the skeleton: words that share few are not compared letter by letter. */
    public int letters() {
        return letters;
    }

    /** Some bits of 64, one for each pair of neighbouring letters of the fold. */
    public long neighbours() {
        return neighbours;
    }

    /** Given-name families, each as {@code id * 2 + (weak ? 1 : 0)}, rising. */
    public int[] families() {
        return families;
    }

    /** Families of the names that the word is a pet form of, in the same form. */
    public int[] petFormOf() {
        return petFormOf;
    }

    /** Rows of romanisation.tsv that hold the word whole, rising. */
    public int[] rows() {
        return rows;
    }

    /** One of the rows is of Chinese or Korean syllables. */
    public boolean syllable() {
        return syllable;
    }

    /** Without Slavic endings and the English plural, for words of organisations' names. */
    public String stem() {
        return stem;
    }

    /** What the word means in an organisation's name, or {@link OrganisationWords#NO_CONCEPT}. */
    public int concept() {
        return concept;
    }

    /** No table of given names or romanisations knows the word. */
    public boolean plain() {
        return plain;
    }

    /** More than the letters decide: initials, and compounds that may lack their first part. */
    public boolean needsCare() {
        return needsCare;
    }

    /** Some bits of 64, one for each family and row; words without a bit in common have none of them in common. */
    public long kin() {
        return kin;
    }

    private static long kinBits(int[] ids, int ofFamily) {
        long bits = 0;
        for (int id : ids) {
            int hash = ((id >> ofFamily) * 2 + ofFamily) * 0x9E3779B1;
            bits |= 1L << (hash >>> 26);
        }
        return bits;
    }

    /** What can be told of the word without looking at its letters: see {@link WordOutline}. */
    public long outline() {
        return outline;
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
