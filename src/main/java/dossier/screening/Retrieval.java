package dossier.screening;

import dossier.names.NameComparer;
import dossier.names.NameToken;
import dossier.names.RetrievalKeys;
import dossier.names.WeightedName;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One query's way to its candidates: every asked token is expanded to the listed tokens that it may stand for, their rows are
 * summed up by rarity, and the most promising listings' rows are kept. Nothing is scored here. Work is bounded by
 * {@link Bounds}, whatever the text.
 */
final class Retrieval {

    /**
     * @param names most rows to return
     * @param postings most cells of posting lists to visit
     */
    record Bounds(int names, int postings) {}

    /** Tokens that are looked up; the rarest of a longer name. */
    private static final int MOST_TOKENS = 12;
    /** Rows of one listing that are worth comparing: its spellings are alike. */
    private static final int ROWS_A_LISTING = 6;
    /** A listing's row is compared if it is nearly as promising as the best one. */
    private static final float NEARLY = 0.35f;
    /** What both sides have left over counts against a row. */
    private static final float LEFTOVER = 0.5f;

    private static final NameComparer COMPARER = NameComparer.standard();

    private final NameTable table;
    private final Bounds bounds;
    private final Scratch scratch;
    private boolean person;
    private int rowCount;
    private int visited;

    Retrieval(NameTable table, Bounds bounds, Scratch scratch) {
        this.table = table;
        this.bounds = bounds;
        this.scratch = scratch;
    }

    /** Rows to be compared, listing by listing, the most promising listing first. */
    int[] rows(PreparedName asked, IntPredicate wantedParty) {
        scratch.query++;
        rowCount = 0;
        visited = 0;
        person = asked.isPerson();
        WeightedName name = asked.weighted();
        int[] order = tokensByRarity(asked);
        for (int position : order) {
            lookUp(name.token(position), name.weight(position));
        }
        for (int i = 0; i + 1 < name.size() && i < MOST_TOKENS; i++) {
            lookUpGlued(name, i);
        }
        return select(asked.contentWeight(), wantedParty);
    }

    /** Cells of posting lists visited by the last query. */
    int visited() {
        return visited;
    }

    private static int[] tokensByRarity(PreparedName asked) {
        WeightedName name = asked.weighted();
        boolean all = asked.contentTokens() == 0;
        return IntStream.range(0, name.size())
                .filter(i -> all || name.token(i).isContent())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -name.weight(i))
                        .thenComparing(i -> name.token(i).latin()))
                .limit(MOST_TOKENS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void lookUp(NameToken token, float weight) {
        visit(token, table.tokens().collect(token, scratch.found), weight);
        int rows = table.glued().collect(token.latin(), scratch.found);
        for (int i = 0; i < rows; i++) {
            gain(scratch.found[i], weight);
        }
    }

    private void lookUpGlued(WeightedName name, int first) {
        NameToken together = name.token(first).gluedTo(name.token(first + 1));
        int[] count = {0};
        RetrievalKeys.forms(together, key -> count[0] = table.tokens().collect(key, scratch.found, count[0]));
        visit(together, count[0], name.weight(first) + name.weight(first + 1));
    }

    private void visit(NameToken asked, int found, float weight) {
        int[] ids = scratch.found;
        Arrays.sort(ids, 0, found);
        int count = 0;
        for (int i = 0; i < found; i++) {
            if (i > 0 && ids[i] == ids[i - 1]) {
                continue;
            }
            double quality = COMPARER.quality(asked, table.tokens().token(ids[i]), !person);
            if (quality > 0) {
                scratch.expansions[count++] = (long) -Float.floatToIntBits((float) quality) << 32 | ids[i];
            }
        }
        Arrays.sort(scratch.expansions, 0, count);
        scratch.token++;
        for (int i = 0; i < Math.min(count, Scratch.EXPANSIONS) && visited < bounds.postings(); i++) {
            float quality = Float.intBitsToFloat((int) -(scratch.expansions[i] >> 32));
            post((int) scratch.expansions[i], quality * weight);
        }
    }

    private void post(int token, float gain) {
        int to = table.postingsFrom(token + 1);
        for (int i = table.postingsFrom(token); i < to && visited < bounds.postings(); i++, visited++) {
            gain(table.posting(i), gain);
        }
    }

    /** A row gains once from each asked token: from its best expansion, which comes first. */
    private void gain(int row, float gain) {
        if (scratch.rowQuery[row] != scratch.query) {
            scratch.rowQuery[row] = scratch.query;
            scratch.agreeing[row] = 0;
            scratch.rows[rowCount++] = row;
        }
        if (scratch.rowToken[row] != scratch.token) {
            scratch.rowToken[row] = scratch.token;
            scratch.agreeing[row] += gain;
        }
    }

    private int[] select(float askedWeight, IntPredicate wantedParty) {
        int partyCount = 0;
        for (int i = 0; i < rowCount; i++) {
            int row = scratch.rows[i];
            int party = table.partyOf(row);
            float promise = promise(row, askedWeight);
            if (scratch.partyQuery[party] == scratch.query) {
                scratch.best[party] = Math.max(scratch.best[party], promise);
            } else if (wantedParty.test(party)) {
                scratch.partyQuery[party] = scratch.query;
                scratch.best[party] = promise;
                scratch.parties[partyCount++] = party;
            }
        }
        return rowsOf(mostPromising(partyCount), askedWeight);
    }

    private float promise(int row, float askedWeight) {
        float agreeing = scratch.agreeing[row];
        float left = Math.min(askedWeight, table.name(row).contentWeight()) - agreeing;
        return agreeing - LEFTOVER * Math.max(0, left);
    }

    /** Listings in order of promise, cut where the least promising cannot be reached any more. */
    private int[] mostPromising(int count) {
        int[] levels = scratch.levels;
        Arrays.fill(levels, 0);
        for (int i = 0; i < count; i++) {
            levels[level(scratch.best[scratch.parties[i]])]++;
        }
        int lowest = levels.length;
        for (int kept = 0; lowest > 0 && kept < bounds.names(); ) {
            kept += levels[--lowest];
        }
        int least = lowest;
        return Arrays.stream(scratch.parties, 0, count)
                .filter(party -> level(scratch.best[party]) >= least)
                .mapToObj(party -> party)
                .sorted(Comparator.comparingDouble((Integer party) -> -scratch.best[party])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int level(float promise) {
        return Math.max(0, Math.min(scratch.levels.length - 1, (int) (100 * (promise + 2))));
    }

    private int[] rowsOf(int[] parties, float askedWeight) {
        int[] chosen = new int[bounds.names()];
        int count = 0;
        for (int party : parties) {
            int kept = 0;
            int from = table.firstRowOf(party);
            int to = table.firstRowOf(party + 1);
            for (float band = 0; band < 2 && kept < ROWS_A_LISTING; band++) {
                for (int row = from; row < to && kept < ROWS_A_LISTING && count < chosen.length; row++) {
                    float behind = scratch.rowQuery[row] == scratch.query
                            ? scratch.best[party] - promise(row, askedWeight)
                            : Float.MAX_VALUE;
                    boolean wanted = band == 0 ? behind <= 0.01f : behind > 0.01f && behind <= NEARLY;
                    if (wanted) {
                        chosen[count++] = row;
                        kept++;
                    }
                }
            }
        }
        return Arrays.copyOf(chosen, count);
    }
}
