package dossier.screening.retrieval;

import dossier.names.NameOutline;
import dossier.screening.index.NameTable;
import dossier.screening.scoring.PreparedName;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Chooses among the rows that a query has reached those of the most promising listings. */
final class CandidateSelection {

    /** Rows of one listing that are worth comparing: its spellings are alike. */
    private static final int ROWS_A_LISTING = 6;
    /** The same of a listing before which so many are more promising that another one is worth more than its further spellings. */
    private static final int ROWS_OF_LATER = 3;

    private static final int FIRST_LISTINGS = 6;
    /** A listing's row is compared if it is nearly as promising as the best one. */
    private static final float NEARLY = 0.35f;

    /**
     * The share of what is asked that a listing should promise: of the rows below, nine in ten of those that are reached by a listed
     * person's name, fewer than one in twenty thousand is a hit, since retrieval does not know of what would make it one.
     */
    private static final float UNLIKELY = 0.2f;
    /** Rows of such listings that are looked at all the same. */
    private static final int MOST_UNLIKELY = 20;

    private static final float EQUALLY = 0.01f;
    /** What both sides have left over counts against a row. */
    private static final float LEFTOVER = 0.5f;

    /** What a longer name has besides tells names apart that promise the same: "Instrument AO" is first of all itself. */
    private static final float BEYOND = 0.15f;

    /** A word may begin with a letter that is asked: "M. Hassan" is one of hundreds. */
    private static final float BEGUN = 0.1f;

    private static final float LEAST_PROMISE = -2;
    private static final int LEVELS_A_UNIT = 100;

    private final NameTable table;
    private final QueryWorkspace workspace;
    private final int most;
    private final PreparedName asked;
    /** Of the asked name. */
    private final NameOutline outline;

    private final UpperBounds upperBounds;

    CandidateSelection(
            NameTable table,
            QueryWorkspace workspace,
            int most,
            PreparedName asked,
            NameOutline outline,
            UpperBounds upperBounds) {
        this.outline = outline;
        this.table = table;
        this.workspace = workspace;
        this.most = most;
        this.asked = asked;
        this.upperBounds = upperBounds;
    }

    /**
     * What a row weighs at most that is not unlikely though no more than that agrees with the asked name.
     *
     * @param agreeing asked weight that agrees
     * @param asked what the asked name weighs
     * @return infinity if it does not matter; below 0 if any row is unlikely
     */
    static float heaviestLikely(float agreeing, float asked) {
        float heaviest = agreeing + (agreeing - UNLIKELY * asked) / LEFTOVER;
        return heaviest < asked ? heaviest : Float.POSITIVE_INFINITY;
    }

    CandidateRows candidates(IntPredicate wantedParty, float least) {
        int partyCount = 0;
        for (int i = 0; i < workspace.rowCount(); i++) {
            int row = workspace.row(i);
            int party = table.partyOf(row);
            float promise = promise(row);
            if (workspace.partyQuery[party] == workspace.query) {
                workspace.best[party] = Math.max(workspace.best[party], promise);
            } else if (wantedParty.test(party)) {
                workspace.partyQuery[party] = workspace.query;
                workspace.best[party] = promise;
                workspace.parties[partyCount++] = party;
            }
        }
        int[] rows = rowsOf(mostPromising(partyCount));
        workspace.read = table.outlines().fetch(rows);
        float[] most = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            most[i] = upperBounds.logOdds(rows[i], workspace.tokens(rows[i]) < 0, least);
        }
        return new CandidateRows(rows, most);
    }

    private float promise(int row) {
        float agreeing = workspace.promise(row);
        float left = Math.min(asked.contentWeight(), table.contentWeight(row)) - agreeing;
        float beyond = table.contentWeight(row) - Math.max(asked.contentWeight(), agreeing);
        // most queries have none, and then no outline is read here
        boolean begun =
                outline.hasInitial() && outline.mayHaveInitial(table.outlines().of(row));
        return agreeing - LEFTOVER * Math.max(0, left) - BEYOND * Math.max(0, beyond) + (begun ? BEGUN : 0);
    }

    /** Listings in order of promise, cut where the least promising cannot be reached any more. */
    private int[] mostPromising(int count) {
        int[] levels = workspace.levels;
        Arrays.fill(levels, 0);
        for (int i = 0; i < count; i++) {
            levels[level(workspace.best[workspace.parties[i]])]++;
        }
        int lowest = levels.length;
        int kept = 0;
        while (lowest > 0 && kept < most) {
            kept += levels[--lowest];
        }
        long[] order = new long[kept];
        int chosen = 0;
        for (int i = 0; i < count; i++) {
            int party = workspace.parties[i];
            if (level(workspace.best[party]) >= lowest) {
                order[chosen++] = (long) -sortable(workspace.best[party]) << 32 | party;
            }
        }
        Arrays.sort(order);
        int[] parties = new int[chosen];
        for (int i = 0; i < chosen; i++) {
            parties[i] = (int) order[i];
        }
        return parties;
    }

    /** A number that is greater for a greater float. */
    static int sortable(float value) {
        int bits = Float.floatToIntBits(value);
        return bits >= 0 ? bits : Integer.MIN_VALUE - bits;
    }

    private int level(float promise) {
        return Math.max(0, Math.min(workspace.levels.length - 1, (int) (LEVELS_A_UNIT * (promise - LEAST_PROMISE))));
    }

    private int[] rowsOf(int[] parties) {
        int[] chosen = new int[most];
        float unlikely = UNLIKELY * asked.contentWeight();
        int end = most;
        int count = 0;
        for (int i = 0; i < parties.length && count < end; i++) {
            if (end == most && workspace.best[parties[i]] < unlikely) {
                end = Math.min(most, count + MOST_UNLIKELY);
            }
            count = addRows(parties[i], chosen, count, i < FIRST_LISTINGS ? ROWS_A_LISTING : ROWS_OF_LATER);
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Adds a listing's most promising rows, the best ones first. */
    private int addRows(int party, int[] chosen, int from, int rows) {
        int count = from;
        int room = Math.min(chosen.length, from + rows);
        int end = table.firstRowOf(party + 1);
        for (int pass = 0; pass < 2; pass++) {
            for (int row = table.firstRowOf(party); row < end && count < room; row++) {
                float behind = workspace.isReached(row) ? workspace.best[party] - promise(row) : Float.MAX_VALUE;
                if (pass == 0 ? behind <= EQUALLY : behind > EQUALLY && behind <= NEARLY) {
                    chosen[count++] = row;
                }
            }
        }
        return count;
    }
}
