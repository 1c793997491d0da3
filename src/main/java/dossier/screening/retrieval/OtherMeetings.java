package dossier.screening.retrieval;

import dossier.names.JoinedMarks;
import dossier.names.NameOutlines;
import dossier.names.NameToken;
import dossier.names.WeightedName;

/**
 * In which ways the asked name and a listed one may meet besides the tokens that carry them agreeing one for one: neighbours written
 * together, first letters, a particle of one that is a name in the other. Working memory of one query.
 */
final class OtherMeetings {

    private final WeightedName asked;
    /** Of the asked name, in row 0. */
    private final NameOutlines outline;

    private final NameOutlines outlines;
    private final JoinedMarks joined = new JoinedMarks();
    private long askedAlone;
    private long listedAlone;

    /** The most that agrees in these ways. */
    double agreeing;
    /** What the listed tokens that they may take weigh. */
    float listedWeight;

    OtherMeetings(WeightedName asked, NameOutlines outline, NameOutlines outlines) {
        this.asked = asked;
        this.outline = outline;
        this.outlines = outlines;
    }

    /**
     * Takes every way that the outlines of the names do not exclude.
     *
     * @param found whether retrieval found words that are joined
     */
    void glance(int row, boolean found) {
        outline.markJoined(0, outlines, row, !found, joined);
        askedAlone = 0;
        listedAlone = 0;
        if (outline.mayHaveInitial(0, outlines, row)) {
            for (int i = 0; i < asked.size(); i++) {
                take(1L << i, outline.begunBy(0, i, outlines, row));
            }
            for (int j = 0; j < outlines.size(row); j++) {
                long begun = outlines.begunBy(row, j, outline, 0);
                take(begun, begun == 0 ? 0 : 1L << j);
            }
        }
        if (outline.mayHaveInOtherRole(0, outlines, row)) {
            for (int i = 0; i < asked.size(); i++) {
                for (int j = 0; j < outlines.size(row); j++) {
                    boolean otherRole = asked.token(i).isContent() != outlines.number(row, j) >= 0;
                    if (otherRole && outline.mayBeSameWord(0, i, outlines, row, j)) {
                        take(1L << i, 1L << j);
                    }
                }
            }
        }
        weigh(row);
    }

    /** Takes those ways that are there. */
    void look(int row, WeightedName listed, boolean found) {
        if (joined.any()) {
            outline.markJoined(0, asked, outlines, row, listed, !found, joined);
        }
        if (askedAlone != 0) {
            askedAlone = 0;
            listedAlone = 0;
            for (int i = 0; i < asked.size(); i++) {
                for (int j = 0; j < listed.size(); j++) {
                    if (meet(asked.token(i), listed.token(j))) {
                        take(1L << i, 1L << j);
                    }
                }
            }
        }
        weigh(row);
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

    private void weigh(int row) {
        double alone = Math.min(askedWeight(askedAlone), listedWeight(row, listedAlone));
        double together = joined.any() ? (askedWeight(joined.ofOne()) + listedWeight(row, joined.ofOther())) / 2 : 0;
        agreeing = alone + together;
        listedWeight = listedWeight(row, listedTokens());
    }

    private float askedWeight(long tokens) {
        float sum = 0;
        for (long rest = tokens; rest != 0; rest &= rest - 1) {
            sum += asked.weight(Long.numberOfTrailingZeros(rest));
        }
        return sum;
    }

    private float listedWeight(int row, long tokens) {
        float sum = 0;
        for (long rest = tokens; rest != 0; rest &= rest - 1) {
            sum += outlines.weight(row, Long.numberOfTrailingZeros(rest));
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
