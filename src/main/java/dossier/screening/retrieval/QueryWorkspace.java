package dossier.screening.retrieval;

import dossier.names.NameKind;
import dossier.screening.index.SimilarTokens;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Working memory of one query at a time. Stamps say whether a cell belongs to the present query, so nothing is cleared.
 */
public final class QueryWorkspace {

    /** Listed tokens or rows that one look-up may bring. */
    static final int FOUND = SimilarTokens.MOST_FOUND;

    /** Numbers that are kept of a row: one after the other, for they are needed together. */
    private static final int OF_A_ROW = 3;

    private static final int STAMP = 0;
    private static final int TOKENS = 1;
    private static final int PROMISE = 2;

    final float[] best;
    final int[] partyQuery;
    final int[] parties;
    final int[] found = new int[FOUND];
    final int[] levels = new int[1024];
    final TokenCandidates candidates = new TokenCandidates();
    /** For the other ways that a name is read; made when they are met. */
    private final Map<NameKind, TokenCandidates> ofOtherKinds = new EnumMap<>(NameKind.class);

    /** What was read ahead; nobody asks for it. */
    long read;

    int query;
    private final int[] cells;
    private final int[] rows;
    private int rowCount;
    private int stamp;
    private int firstStamp;

    public QueryWorkspace(int rowCount, int partyCount) {
        cells = new int[rowCount * OF_A_ROW];
        rows = new int[rowCount];
        best = new float[partyCount];
        partyQuery = new int[partyCount];
        parties = new int[partyCount];
    }

    TokenCandidates candidatesOf(NameKind otherKind) {
        return ofOtherKinds.computeIfAbsent(otherKind, kind -> new TokenCandidates());
    }

    void startQuery() {
        query++;
        rowCount = 0;
        if (stamp > Integer.MAX_VALUE / 2) {
            Arrays.fill(cells, 0);
            stamp = 0;
        }
        firstStamp = ++stamp;
    }

    /** What is gained from now on is gained from another asked token. */
    void startToken() {
        stamp++;
    }

    /**
     * A row gains once from each asked token: from its best expansion, which comes first.
     *
     * @param token the bit of the token
     * @param promise asked weight that agrees
     */
    void gain(int row, int token, float promise) {
        int cell = row * OF_A_ROW;
        int last = cells[cell + STAMP];
        if (last == stamp) {
            return;
        }
        cells[cell + STAMP] = stamp;
        if (last < firstStamp) {
            rows[rowCount++] = row;
            cells[cell + TOKENS] = 0;
            cells[cell + PROMISE] = 0;
        }
        cells[cell + TOKENS] |= token;
        cells[cell + PROMISE] = Float.floatToRawIntBits(promise(row) + promise);
    }

    /** How many rows the query has reached. */
    int rowCount() {
        return rowCount;
    }

    int row(int position) {
        return rows[position];
    }

    boolean isReached(int row) {
        return cells[row * OF_A_ROW + STAMP] >= firstStamp;
    }

    float promise(int row) {
        return Float.intBitsToFloat(cells[row * OF_A_ROW + PROMISE]);
    }

    int tokens(int row) {
        return cells[row * OF_A_ROW + TOKENS];
    }
}
