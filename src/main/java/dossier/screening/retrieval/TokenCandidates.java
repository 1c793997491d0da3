package dossier.screening.retrieval;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.NameComparer;
import dossier.names.NameOutline;
import dossier.names.NameToken;
import dossier.screening.index.NameTable;
import dossier.screening.index.SimilarTokens;

import java.util.Arrays;
import java.util.function.IntFunction;

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

    /** Comparisons that are remembered of a query. */
    private static final int MOST_COMPARED = 1_024;

    private static final int BITS_BITS = 13;

    private static final int NOT_KNOWN = -1;
    /** What is below says where among the comparisons a token stands. */
    private static final int REMEMBERED = -2;

    private final long[] keys = new long[PLACES];
    private final short[] at = new short[PLACES];
    /** A bit for each listed token that is known of, among others: most are not, and are told apart without going to their places. */
    private final long[] knownBits = new long[1 << BITS_BITS - 6];

    private final SimilarTokens.Similar[] expansions = new SimilarTokens.Similar[MOST_ASKED];
    private final NameToken[] tokens = new NameToken[MOST_ASKED];
    private final int[] positions = new int[MOST_ASKED];
    private final float[] weights = new float[MOST_ASKED];
    private final BestCaseAgreement.Pair pair = new BestCaseAgreement.Pair();
    private final Compared[] compared = new Compared[MOST_COMPARED];
    private int comparedCount;
    private NameOutline outline = NameOutline.none();
    private IntFunction<NameToken> listedTokens = number -> {
        throw new IndexOutOfBoundsException(number);
    };
    private boolean organisation;
    private long query;
    private int asked;

    private final BestCaseAgreement known = new BestCaseAgreement();
    private NameOutline listed = NameOutline.none();
    /** Bits of the listed name's tokens that asked ones may stand for, by what retrieval knows. */
    private long metAsKnown;
    /** The same by what was measured last. */
    private long met;

    /**
     * @param outline of the name that is asked
     * @param organisation whether it is no person's
     * @param listedTokens by number, whatever they are in their names
     */
    void start(int stamp, NameOutline outline, boolean organisation, IntFunction<NameToken> listedTokens) {
        this.listedTokens = listedTokens;
        this.outline = outline;
        this.organisation = organisation;
        query = (long) stamp << Integer.SIZE;
        asked = 0;
        Arrays.fill(knownBits, 0);
        comparedCount = 0;
    }

    /**
     * @param known whether one is known to be another form of the other
     * @param quality 0 if they do not agree
     * @param off share of letters that are wrong
     */
    private record Compared(boolean known, float quality, float off) {

        private static final Compared UNLIKE = new Compared(false, 0, 0);
    }

    /** The next asked token: the one at that position of the name. */
    void add(int position, NameToken token, SimilarTokens.Similar similar) {
        for (int i = 0; i < similar.size(); i++) {
            long key = key(similar.tokens()[i], asked);
            int place = placeOf(key);
            keys[place] = key;
            at[place] = (short) i;
            int bit = bit(similar.tokens()[i]);
            knownBits[bit >> 6] |= 1L << bit;
        }
        tokens[asked] = NameTable.bare(token);
        positions[asked] = position;
        expansions[asked] = similar;
        weights[asked++] = outline.weight(position);
    }

    private long key(int token, int position) {
        return query | (long) token << ASKED_BITS | position;
    }

    private static int place(long key) {
        int hash = (int) key * 0x9E3779B1;
        return (hash ^ hash >>> 15) & (PLACES - 1);
    }

    private static int bit(int token) {
        return token * 0x9E3779B1 >>> Integer.SIZE - BITS_BITS;
    }

    private boolean mayBeKnown(int token) {
        int bit = bit(token);
        return (knownBits[bit >> 6] & 1L << bit) != 0;
    }

    /** Where the listed token stands among those that the asked one may stand for; negative if it is none of them. */
    private int find(int token, int position) {
        int place = placeOf(key(token, position));
        return isOfQuery(place) ? at[place] : NOT_KNOWN;
    }

    /** The place of the key, or the free one where it would be. */
    private int placeOf(long key) {
        int place = place(key);
        while (keys[place] != key && isOfQuery(place)) {
            place = (place + 1) & (PLACES - 1);
        }
        return place;
    }

    private boolean isOfQuery(int place) {
        return (keys[place] & ~0xffffffffL) == query;
    }

    /** How closely it is looked at tokens of which retrieval knows nothing: it may miss what is misspelt. */
    enum Look {
        /** Those whose outlines allow it are taken to be the same. */
        AT_A_GLANCE,
        /** Compared, whatever they are in their names: once for all the names that have them. */
        AT_WORDS
    }

    /** Begins with a listed name: which of its tokens the asked ones may stand for. */
    void begin(NameOutline name) {
        listed = name;
        known.clear();
        int size = name.size();
        metAsKnown = 0;
        for (int i = 0; i < asked; i++) {
            pair.clear();
            long ofToken = 0;
            for (int j = 0; j < size; j++) {
                int number = name.number(j);
                int found = number >= 0 && mayBeKnown(number) ? find(number, i) : NOT_KNOWN;
                if (found >= 0) {
                    SimilarTokens.Similar similar = expansions[i];
                    pair.take(
                            weights[i],
                            name.weight(j),
                            similar.known()[found],
                            similar.qualities()[found],
                            similar.off()[found]);
                    known.contested |= (metAsKnown & 1L << j) != 0;
                    ofToken |= 1L << j;
                }
            }
            metAsKnown |= ofToken;
            known.take(pair, i);
        }
    }

    /** Puts into {@code best} what agrees between the asked name and the listed one that was begun with. */
    void measure(Look look, BestCaseAgreement best) {
        best.setTo(known);
        met = metAsKnown;
        for (int i = 0; i < asked; i++) {
            if ((known.tokens & 1 << i) == 0) {
                met |= spelt(i, look, best);
            }
        }
    }

    /**
     * Puts into {@code best}, which was measured last, what is left of the listed name.
     *
     * @param otherwise bits of its tokens that may agree in another way than one for one
     */
    void leave(BestCaseAgreement best, long otherwise) {
        best.leave(listed, met, otherwise);
    }

    private long spelt(int i, Look look, BestCaseAgreement best) {
        NameOutline name = listed;
        long more = 0;
        pair.clear();
        for (int j = 0; j < name.size(); j++) {
            int number = name.number(j);
            boolean free = number >= 0 && (met & 1L << j) == 0;
            if (free && outline.mayAgree(positions[i], name, j)) {
                float weight = name.weight(j);
                boolean any =
                        look == Look.AT_A_GLANCE ? takeAsSame(i, weight) : takeIfAny(i, weight, compared(i, number));
                more |= any ? 1L << j : 0;
            }
        }
        best.take(pair, i);
        best.perhaps |= more != 0 && look == Look.AT_A_GLANCE;
        return more;
    }

    private boolean takeAsSame(int i, float weight) {
        pair.take(weights[i], weight, true, 1, 0);
        return true;
    }

    private boolean takeIfAny(int i, float weight, Compared compared) {
        if (compared.quality <= 0) {
            return false;
        }
        pair.take(weights[i], weight, compared.known, compared.quality, compared.off);
        return true;
    }

    /** Two tokens compared, without regard to what they are in their names: at least as well as with it. */
    private Compared compared(int i, int number) {
        long key = key(number, i);
        int place = placeOf(key);
        if (isOfQuery(place)) {
            return compared[REMEMBERED - at[place]];
        }
        Compared fresh = compare(tokens[i], listedTokens.apply(number));
        if (comparedCount < compared.length) {
            keys[place] = key;
            at[place] = (short) (REMEMBERED - comparedCount);
            compared[comparedCount++] = fresh;
        }
        return fresh;
    }

    private Compared compare(NameToken token, NameToken other) {
        Alignment alignment = COMPARER.compare(token, other, organisation);
        if (alignment.quality() <= 0) {
            return Compared.UNLIKE;
        }
        int letters = Math.max(token.latin().length(), other.latin().length());
        boolean known = alignment.agreement() == Agreement.VARIANT || alignment.agreement() == Agreement.NICKNAME;
        return new Compared(known, (float) alignment.quality(), (float) alignment.distance() / letters);
    }
}
