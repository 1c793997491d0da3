package dossier.screening.retrieval;

import dossier.screening.Feature;

/** What the features that {@link ScoreUpperBound} tells add to the log-odds at most. */
public final class Weights {

    static final Weights PERSON = new Weights(true);
    static final Weights OTHER = new Weights(false);

    private static final double SMALL = 0.05;
    private static final double MISSING = 0.8;

    private final boolean person;
    private final double always;

    private Weights(boolean person) {
        this.person = person;
        double sum = 0;
        for (Feature feature : Feature.values()) {
            sum += switch (feature) {
                case PRIOR -> of(feature);
                case SHARE_AGREES,
                        LITTLE_CONTRADICTS,
                        MUCH_AGREES,
                        COMMON_WORDS_AGREE,
                        ALL_TOKENS_AGREE,
                        IDENTICAL,
                        LETTERS_NEARLY_EQUAL,
                        ACRONYM,
                        TRANSLATED_ACRONYM,
                        WRITTEN_TOGETHER,
                        ONLY_COMMON_WORDS_DIFFER,
                        BOTH_HAVE_MORE,
                        BOTH_HAVE_SEVERAL_MORE,
                        WORDS_LEFT_OVER,
                        MUCH_IS_MISSING,
                        SPELLING_DIFFERS,
                        ONE_TOKEN_AGREES -> 0;
                default -> feature.role() == Feature.Role.FACT ? 0 : Math.max(0, of(feature));
            };
        }
        this.always = sum;
    }

    private double of(Feature feature) {
        return feature.weightAmongMany(person);
    }

    private double atMost(Feature feature) {
        return Math.max(0, of(feature));
    }

    private double atLeast(Feature feature) {
        return Math.min(0, of(feature));
    }

    /** What the features add that are not looked at. */
    double always() {
        return always;
    }

    double lettersAlike(double alike) {
        return atMost(Feature.LETTERS_NEARLY_EQUAL) * ramp(alike, 0.75, 1);
    }

    double acronym() {
        return Math.max(atMost(Feature.ACRONYM), atMost(Feature.TRANSLATED_ACRONYM));
    }

    double identical() {
        return atMost(Feature.IDENTICAL);
    }

    /** Where it is not known what agrees. */
    double anything() {
        return atMost(Feature.SHARE_AGREES)
                + atMost(Feature.LITTLE_CONTRADICTS)
                + atMost(Feature.MUCH_AGREES)
                + atMost(Feature.ALL_TOKENS_AGREE)
                + atMost(Feature.WRITTEN_TOGETHER);
    }

    /** By how much agrees at most, and how much stands against it at least. */
    double agreeing(double agreeing, double askedLeft, double listedLeft) {
        double less = Math.min(askedLeft, listedLeft);
        double all = agreeing + askedLeft + listedLeft + SMALL;
        return atMost(Feature.SHARE_AGREES) * ramp(agreeing / all, 0.6, 1)
                + atMost(Feature.LITTLE_CONTRADICTS) * ramp(agreeing / (agreeing + less + SMALL), 0.8, 1)
                + atMost(Feature.MUCH_AGREES) * ramp(agreeing, 0.5, 1.3)
                + atLeast(Feature.COMMON_WORDS_AGREE) * (1 - ramp(agreeing, 0.5, 1.8));
    }

    /**
     * @param asked words that are left over at least
     * @param listed the same of the listed name
     * @param difference what the one side's weigh more than the other's at least
     */
    double leftOver(int asked, int listed, double difference) {
        double contradiction = atLeast(Feature.BOTH_HAVE_MORE) + atMost(Feature.ONLY_COMMON_WORDS_DIFFER);
        boolean both = asked > 0 && listed > 0;
        return (both ? contradiction : Math.max(0, contradiction))
                + (asked + listed == 0 ? atMost(Feature.ALL_TOKENS_AGREE) : 0)
                + atLeast(Feature.BOTH_HAVE_SEVERAL_MORE) * Math.max(0, Math.min(3, Math.min(asked, listed) - 1))
                + atLeast(Feature.WORDS_LEFT_OVER) * Math.min(4, Math.max(asked, listed))
                + atLeast(Feature.MUCH_IS_MISSING) * Math.max(0, difference - MISSING);
    }

    double spelling(double off) {
        return atLeast(Feature.SPELLING_DIFFERS) * off;
    }

    double oneToken() {
        return atLeast(Feature.ONE_TOKEN_AGREES);
    }

    private static double ramp(double value, double from, double to) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }
}
