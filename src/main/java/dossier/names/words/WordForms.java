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
     * What the letters alone give.
     *
     * @param fold without the noise of romanisation
     * @param skeleton consonants
     * @param stem without endings
     */
    public record Letters(String fold, String skeleton, String stem) {

        private static Letters of(String latin, boolean abjad, boolean consonantScript) {
            return isNumber(latin)
                    ? new Letters(latin, "", latin)
                    : new Letters(
                            PhoneticKey.of(latin),
                            ConsonantKey.of(latin, consonantScript),
                            abjad ? latin : OrganisationStem.of(latin));
        }
    }

    /**
     * What the tables know of the word.
     *
     * @param families as {@link #families()}
     * @param petFormOf as {@link #petFormOf()}
     * @param rows as {@link #rows()}
     * @param syllable as {@link #syllable()}
     * @param concept as {@link #concept()}
     */
    public record Known(int[] families, int[] petFormOf, int[] rows, boolean syllable, int concept) {

        /** No table holds a number. */
        private static final Known NOTHING = new Known(NONE, NONE, NONE, false, OrganisationWords.NO_CONCEPT);

        private static Known of(String latin, boolean abjad) {
            if (isNumber(latin)) {
                return NOTHING;
            }
            String key = TableKey.of(latin, abjad);
            int[] rows = RomanisationVariants.standard().rows(key);
            return new Known(
                    GivenNameFamilies.standard().families(key),
                    GivenNameFamilies.standard().petFormOf(key),
                    rows,
                    RomanisationVariants.standard().anySyllable(rows),
                    OrganisationWords.standard().conceptOf(key));
        }
    }

    /**
     * @param abjad written without vowels
     * @param consonantScript in a script that has none, so that two equal letters are two sounds
     */
    public WordForms(String latin, boolean abjad, boolean consonantScript) {
        this(latin, abjad, Letters.of(latin, abjad, consonantScript), Known.of(latin, abjad));
    }

    /** What was worked out before. */
    public WordForms(String latin, boolean abjad, Letters derived, Known known) {
        number = isNumber(latin);
        // most words are their own stem, many their own fold: kept once
        fold = same(derived.fold(), latin);
        skeleton = same(derived.skeleton(), fold);
        stem = same(derived.stem(), latin);
        families = known.families();
        petFormOf = known.petFormOf();
        rows = known.rows();
        syllable = known.syllable();
        concept = known.concept();
        neighbours = number ? 0 : neighbourBits(fold);
        letters = letterBits(skeleton);
        needsCare = !number && (fold.length() == 1 || ArabicCompounds.beginsWithServantOf(fold));
        plain = families.length == 0 && petFormOf.length == 0 && rows.length == 0;
        outline = WordOutline.of(latin, abjad, this);
        kin = kinBits(families, FAMILY) | kinBits(petFormOf, FAMILY) | kinBits(rows, ROW);
    }

    private static String same(String form, String kept) {
        return form.equals(kept) ? kept : form;
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
            bits |= neighbourBit(fold.charAt(i), fold.charAt(i + 1));
        }
        return bits;
    }

    /** The bit of two letters that stand side by side: see {@link #neighbours()}. */
    public static long neighbourBit(char one, char next) {
        int hash = (one * 31 + next) * 0x9E3779B1;
        return 1L << (hash >>> 26);
    }

    private static int letterBits(String skeleton) {
        int bits = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            bits |= 1 << (skeleton.charAt(i) & 31);
        }
        return bits;
    }
}
