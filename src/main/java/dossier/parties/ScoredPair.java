package dossier.parties;

/**
 * Two listings that may be one party.
 *
 * @param one position of a listing
 * @param other position of another, greater
 * @param score what their comparison came to
 * @param contradicts birth, gender or a number says that they are two
 * @param byNumber they have a number in common that only one party has
 * @param join the evidence
 */
record ScoredPair(int one, int other, double score, boolean contradicts, boolean byNumber, Join join) {

    /** The same pair in another state of the lists. */
    ScoredPair at(int newOne, int newOther) {
        return one == newOne && other == newOther
                ? this
                : new ScoredPair(newOne, newOther, score, contradicts, byNumber, join);
    }

    static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
