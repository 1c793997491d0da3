package dossier.screening.retrieval;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.NameComparer;
import dossier.names.NameOutlines;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.screening.index.SimilarTokens;
import org.jspecify.annotations.Nullable;

/**
 * Which listed tokens the asked ones may stand for, and how well, for one query at a time: what {@link SimilarTokens} found, looked
 * up by the listed token. Working memory.
 */
final class TokenCandidates {

    /** Asked tokens that are looked up. */
    static final int MOST_ASKED = 12;

    private static final int ASKED_BITS = 4;
    /** More than twice what all asked tokens together may stand for. */
    private static final int PLACES = 1 << 14;

    private static final NameComparer COMPARER = NameComparer.standard();

    private final long[] keys = new long[PLACES];
    private final short[] at = new short[PLACES];
    private final SimilarTokens.Similar[] expansions = new SimilarTokens.Similar[MOST_ASKED];
    private final NameToken[] tokens = new NameToken[MOST_ASKED];
    private final int[] positions = new int[MOST_ASKED];
    private final float[] weights = new float[MOST_ASKED];
    private final BestCaseAgreement.Pair pair = new BestCaseAgreement.Pair();
    private NameOutlines outline = NameOutlines.none();
    private boolean organisation;
    private long query;
    private int asked;

    /**
     * @param outline of the name that is asked
     * @param organisation whether it is no person's
     */
    void start(int stamp, NameOutlines outline, boolean organisation) {
        this.outline = outline;
        this.organisation = organisation;
        query = (long) stamp << Integer.SIZE;
        asked = 0;
    }

    /** The next asked token: the one at that position of the name. */
    void add(int position, NameToken token, SimilarTokens.Similar similar) {
        for (int i = 0; i < similar.size(); i++) {
            long key = key(similar.tokens()[i], asked);
            int place = place(key);
            while ((keys[place] & ~0xffffffffL) == query && keys[place] != key) {
                place = (place + 1) & (PLACES - 1);
            }
            keys[place] = key;
            at[place] = (short) i;
        }
        tokens[asked] = token;
        positions[asked] = position;
        expansions[asked] = similar;
        weights[asked++] = outline.weight(0, position);
    }

    private long key(int token, int position) {
        return query | (long) token << ASKED_BITS | position;
    }

    private static int place(long key) {
        int hash = (int) key * 0x9E3779B1;
        return (hash ^ hash >>> 15) & (PLACES - 1);
    }

    /** Where the listed token stands among those that the asked one may stand for; -1 if it is none of them. */
    private int find(int token, int position) {
        long key = key(token, position);
        int place = place(key);
        while (keys[place] != key) {
            if ((keys[place] & ~0xffffffffL) != query) {
                return -1;
            }
            place = (place + 1) & (PLACES - 1);
        }
        return at[place];
    }

    /**
     * Puts into {@code best} what a listed name is worth. Tokens without a counterpart are compared with each other, because
     * retrieval may miss what is misspelt.
     *
     * @param outlines of the listed names
     * @param row of the name
     * @param listed the name; without it only its outline is looked at, and tokens that may be spelt alike are taken to be the same
     */
    void measure(NameOutlines outlines, int row, @Nullable WeightedName listed, BestCaseAgreement best) {
        best.clear();
        int size = outlines.size(row);
        long met = 0;
        for (int i = 0; i < asked; i++) {
            pair.clear();
            long ofToken = 0;
            for (int j = 0; j < size; j++) {
                int number = outlines.number(row, j);
                int found = number < 0 ? -1 : find(number, i);
                if (found >= 0) {
                    SimilarTokens.Similar similar = expansions[i];
                    pair.take(
                            weights[i],
                            outlines.weight(row, j),
                            similar.known()[found],
                            similar.qualities()[found],
                            similar.off()[found]);
                    best.contested |= (met & 1L << j) != 0;
                    ofToken |= 1L << j;
                }
            }
            met |= ofToken;
            best.take(pair, i);
        }
        for (int i = 0; i < asked; i++) {
            if ((best.tokens & 1 << i) == 0) {
                met |= spelt(i, met, outlines, row, listed, best);
            }
        }
        best.leave(outlines, row, met);
    }

    private long spelt(
            int i, long met, NameOutlines outlines, int row, @Nullable WeightedName listed, BestCaseAgreement best) {
        long more = 0;
        pair.clear();
        for (int j = 0; j < outlines.size(row); j++) {
            boolean free = outlines.number(row, j) >= 0 && (met & 1L << j) == 0;
            if (free && outline.mayAgree(0, positions[i], outlines, row, j)) {
                float weight = outlines.weight(row, j);
                boolean any = listed == null ? takeAsSame(i, weight) : takeIfAny(i, weight, listed.token(j));
                more |= any ? 1L << j : 0;
            }
        }
        best.take(pair, i);
        return more;
    }

    private boolean takeAsSame(int i, float weight) {
        pair.take(weights[i], weight, true, 1, 0);
        return true;
    }

    private boolean takeIfAny(int i, float weight, NameToken listed) {
        NameToken token = tokens[i];
        Alignment alignment = COMPARER.compare(token, listed, organisation);
        if (alignment.quality() <= 0) {
            return false;
        }
        int letters = Math.max(token.latin().length(), listed.latin().length());
        boolean known = alignment.agreement() == Agreement.VARIANT || alignment.agreement() == Agreement.NICKNAME;
        float off = (float) alignment.distance() / letters;
        pair.take(weights[i], weight, known, (float) alignment.quality(), off);
        return true;
    }
}
