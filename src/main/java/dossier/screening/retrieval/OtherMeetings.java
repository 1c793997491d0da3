package dossier.screening.retrieval;

import dossier.names.JoinedMarks;
import dossier.names.NameOutline;
import dossier.names.NameToken;
import dossier.names.WeightedName;

/**
 * In which ways the asked name and a listed one may meet besides the tokens that carry them agreeing one for one: neighbours written
 * together, first letters, a particle of one that is a name in the other. Working memory of one query.
 */
final class OtherMeetings {

    private final WeightedName asked;
    /** Of the asked name. */
    private final NameOutline outline;

    private final JoinedMarks joined = new JoinedMarks();
    private long askedAlone;
    private long listedAlone;

    /** The most that agrees in these ways. */
    double agreeing;
    /** What the listed tokens that they may take weigh. */
    float listedWeight;

    OtherMeetings(WeightedName asked, NameOutline outline) {
        this.asked = asked;
        this.outline = outline;
    }

    /**
     * Takes every way that the outlines of the names do not exclude.
     *
     * @param found whether retrieval found words that are joined
     */
    void glance(NameOutline listed, boolean found) {
        outline.markJoined(listed, !found, joined);
        askedAlone = 0;
        listedAlone = 0;
        if (outline.mayHaveInitial(listed)) {
            for (int i = 0; i < asked.size(); i++) {
                take(1L << i, outline.begunBy(i, listed));
            }
            for (int j = 0; j < listed.size(); j++) {
                long begun = listed.begunBy(j, outline);
                take(begun, begun == 0 ? 0 : 1L << j);
            }
        }
        if (outline.mayHaveInOtherRole(listed)) {
            for (int i = 0; i < asked.size(); i++) {
                for (int j = 0; j < listed.size(); j++) {
                    boolean otherRole = asked.token(i).isContent() != listed.number(j) >= 0;
                    if (otherRole && outline.mayBeSameWord(i, listed, j)) {
                        take(1L << i, 1L << j);
                    }
                }
            }
        }
        weigh(listed);
    }

    /** Takes those ways that are there. */
    void look(NameOutline listed, WeightedName name, boolean found) {
        if (joined.any()) {
            outline.markJoined(asked, listed, name, !found, joined);
        }
        if (askedAlone != 0) {
            askedAlone = 0;
            listedAlone = 0;
            for (int i = 0; i < asked.size(); i++) {
                for (int j = 0; j < name.size(); j++) {
                    if (meet(asked.token(i), name.token(j))) {
                        take(1L << i, 1L << j);
                    }
                }
            }
        }
        weigh(listed);
    }

    private static boolean meet(NameToken one, NameToken other) {
        return isInitialOf(one, other)
                || isInitialOf(other, one)
                || one.isContent() != other.isContent() && one.fold().equals(other.fold());
    }

    private static boolean isInitialOf(NameToken letter, NameToken word) {
        return letter.word().isInitial()
                && !word.latin().isEmpty()
                && letter.latin().charAt(0) == word.latin().charAt(0);
    }

    private void take(long ofAsked, long ofListed) {
        askedAlone |= ofListed == 0 ? 0 : ofAsked;
        listedAlone |= ofListed;
    }

    private void weigh(NameOutline listed) {
        double alone = Math.min(askedWeight(askedAlone), listedWeight(listed, listedAlone));
        double together = joined.any() ? (askedWeight(joined.ofOne()) + listedWeight(listed, joined.ofOther())) / 2 : 0;
        agreeing = alone + together;
        listedWeight = listedWeight(listed, listedTokens());
    }

    private float askedWeight(long tokens) {
        float sum = 0;
        for (long rest = tokens; rest != 0; rest &= rest - 1) {
            sum += asked.weight(Long.numberOfTrailingZeros(rest));
        }
        return sum;
    }

    private float listedWeight(NameOutline listed, long tokens) {
        float sum = 0;
        for (long rest = tokens; rest != 0; rest &= rest - 1) {
            sum += listed.weight(Long.numberOfTrailingZeros(rest));
        }
        return sum;
    }

    /** Whether there is none. */
    boolean isNone() {
        return askedAlone == 0 && !joined.any();
    }

    /** Whether words may be written together. */
    boolean areJoined() {
        return joined.any();
    }

    /** Bits of the asked tokens that may agree so. */
    long askedTokens() {
        return askedAlone | joined.ofOne();
    }

    /** Bits of the listed tokens that may agree so. */
    long listedTokens() {
        return listedAlone | joined.ofOther();
    }
}
