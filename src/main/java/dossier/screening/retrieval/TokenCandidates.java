package dossier.screening.retrieval;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.NameComparer;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.screening.index.SimilarTokens;

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
    private final float[] weights = new float[MOST_ASKED];
    private final BestCaseAgreement.Pair pair = new BestCaseAgreement.Pair();
    private boolean organisation;
    private long query;
    private int asked;

    /** @param organisation whether what is asked is not a person */
    void start(int stamp, boolean organisation) {
        this.organisation = organisation;
        query = (long) stamp << Integer.SIZE;
        asked = 0;
    }

    /** The next asked token. */
    void add(NameToken token, SimilarTokens.Similar similar, float weight) {
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
        expansions[asked] = similar;
        weights[asked++] = weight;
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
     * @param numbers the numbers of its tokens, by position; -1 for particles
     */
    void measure(int[] numbers, WeightedName listed, BestCaseAgreement best) {
        best.clear();
        long met = 0;
        for (int i = 0; i < asked; i++) {
            pair.clear();
            long ofToken = 0;
            for (int j = 0; j < numbers.length; j++) {
                int found = numbers[j] < 0 ? -1 : find(numbers[j], i);
                if (found >= 0) {
                    SimilarTokens.Similar similar = expansions[i];
                    pair.take(
                            weights[i],
                            listed.weight(j),
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
                met |= spelt(i, met, numbers, listed, best);
            }
        }
        best.leave(numbers, listed, met);
    }

    private long spelt(int position, long met, int[] numbers, WeightedName listed, BestCaseAgreement best) {
        long more = 0;
        pair.clear();
        for (int j = 0; j < numbers.length; j++) {
            if (numbers[j] < 0 || (met & 1L << j) != 0) {
                continue;
            }
            NameToken token = listed.token(j);
            Alignment alignment = COMPARER.compare(tokens[position], token, organisation);
            if (alignment.quality() > 0) {
                int letters = Math.max(
                        tokens[position].latin().length(), token.latin().length());
                boolean known =
                        alignment.agreement() == Agreement.VARIANT || alignment.agreement() == Agreement.NICKNAME;
                pair.take(
                        weights[position],
                        listed.weight(j),
                        known,
                        (float) alignment.quality(),
                        (float) alignment.distance() / letters);
                more |= 1L << j;
            }
        }
        best.take(pair, position);
        return more;
    }
}
