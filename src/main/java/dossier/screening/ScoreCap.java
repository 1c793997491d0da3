package dossier.screening;

/** How high a rule lets a score and its band rise. */
public enum ScoreCap {
    NONE(1, Band.MATCH),
    /** Never MATCH. */
    BELOW_MATCH(0.85, Band.REVIEW),
    /** Not even REVIEW. */
    BELOW_REVIEW(0.75, Band.WEAK),
    /** Nothing to go by; what remains is that a party may have two names that have nothing in common. */
    UNLIKELY(0.45, Band.WEAK);

    private final double score;
    private final Band band;

    ScoreCap(double score, Band band) {
        this.score = score;
        this.band = band;
    }

    /** Highest score. */
    public double score() {
        return score;
    }

    /** Highest band, wherever the thresholds are set. */
    public Band band() {
        return band;
    }

    public ScoreCap lower(ScoreCap other) {
        return score <= other.score ? this : other;
    }
}
