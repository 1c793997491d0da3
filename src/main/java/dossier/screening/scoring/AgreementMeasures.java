package dossier.screening.scoring;

import dossier.screening.Feature;

/**
 * The quantities from which the graded features of two names are read, and the one place where they are: how much agrees, and
 * how much either name has left over. {@link NameFeatures} fills it with what an alignment gives, the upper bound of retrieval
 * with the best that an alignment could give.
 *
 * <p>Every strength here is monotone: more agreement and less left over never lower what the feature adds to the score. So the
 * strengths of the best possible quantities are the best possible strengths. Working memory of one comparison.
 */
public final class AgreementMeasures {

    /** Keeps shares of next to nothing small. */
    private static final double SMALL = 0.05;
    /** A wrong letter counts somewhat even in a word that everybody has. */
    private static final double LEAST_SHARE_OF_MISSPELT = 0.4;
    /** What a longer name may have more before that counts: about one ordinary word. */
    private static final double MAY_BE_MISSING = 0.8;

    /** What fewer letter pairs than this share means nothing: many names share half of them. */
    static final double LEAST_LETTERS_SHARED = 0.75;

    private static final int MOST_WORDS = 4;
    private static final int MOST_SEVERAL = 3;

    private static final Ramp SHARE = new Ramp(0.6, 1);
    private static final Ramp LITTLE_AGAINST = new Ramp(0.8, 1);
    private static final Ramp MUCH = new Ramp(0.5, 1.3);
    private static final Ramp UNCOMMON = new Ramp(0.5, 1.8);
    private static final Ramp LETTERS = new Ramp(LEAST_LETTERS_SHARED, 1);

    /** Weight of what agrees, by quality. */
    public double agreeing;
    /** Tokens that agree. */
    public int pairs;
    /** Weight of what only the asked name has. */
    public double askedLeft;
    /** Weight of what only the listed name has. */
    public double listedLeft;
    /** Words among what only the asked name has. */
    public int askedWords;
    /** Words among what only the listed name has. */
    public int listedWords;
    /** By how much what one name has left over outweighs what the other has. */
    public double outweighs;
    /** Share of letters that are wrong, by weight. */
    public double misspelt;
    /** Share of letter pairs of the whole names that both have. */
    public double lettersShared;
    /** Words that carry the name on the side that has more of them. */
    public int longerSize;

    /**
     * What two agreeing tokens weigh together.
     *
     * @param known whether the one is known to be another form of the other, and not just spelt alike
     */
    public static double agreeing(boolean known, double weight, double otherWeight) {
        return known ? (weight + otherWeight) / 2 : Math.min(weight, otherWeight);
    }

    /**
     * What wrong letters in a token count.
     *
     * @param share share of its letters that are wrong
     * @param weight what the agreeing tokens weigh
     */
    public static double misspelt(double share, double weight) {
        return share * Math.min(1, LEAST_SHARE_OF_MISSPELT + weight);
    }

    /** Everything agrees and nothing is left over: what may be where nothing is known. */
    public void setToBest() {
        agreeing = Double.MAX_VALUE / 4;
        pairs = 2;
        askedLeft = 0;
        listedLeft = 0;
        askedWords = 0;
        listedWords = 0;
        outweighs = 0;
        misspelt = 0;
    }

    /** Whether both names have a word that the other lacks. */
    public boolean bothHaveMore() {
        return askedWords > 0 && listedWords > 0;
    }

    /** Puts the strengths of the graded features into {@code strengths}. */
    void putInto(StrengthSink strengths) {
        double left = askedLeft + listedLeft;
        double less = Math.min(askedLeft, listedLeft);
        int fewerWords = Math.min(askedWords, listedWords);
        int moreWords = Math.max(askedWords, listedWords);
        strengths.put(Feature.SHARE_AGREES, SHARE.of(agreeing / (agreeing + left + SMALL)));
        strengths.put(Feature.LITTLE_CONTRADICTS, LITTLE_AGAINST.of(agreeing / (agreeing + less + SMALL)));
        strengths.put(Feature.MUCH_AGREES, MUCH.of(agreeing));
        strengths.put(Feature.COMMON_WORDS_AGREE, 1 - UNCOMMON.of(agreeing));
        strengths.put(Feature.ALL_TOKENS_AGREE, pairs > 0 && moreWords == 0);
        strengths.put(Feature.LETTERS_NEARLY_EQUAL, LETTERS.of(lettersShared));
        strengths.put(Feature.SPELLING_DIFFERS, misspelt);
        strengths.put(Feature.BOTH_HAVE_MORE, bothHaveMore());
        strengths.put(Feature.BOTH_HAVE_SEVERAL_MORE, Math.min(MOST_SEVERAL, Math.max(0, fewerWords - 1)));
        strengths.put(Feature.WORDS_LEFT_OVER, Math.min(MOST_WORDS, moreWords));
        strengths.put(Feature.MUCH_IS_MISSING, Math.max(0, outweighs - MAY_BE_MISSING));
        strengths.put(Feature.ONE_TOKEN_AGREES, pairs == 1 && longerSize > 1);
    }
}
