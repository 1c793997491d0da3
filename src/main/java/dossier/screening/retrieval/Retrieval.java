package dossier.screening.retrieval;

import dossier.names.NameKind;
import dossier.names.NameOutline;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.screening.index.NameTable;
import dossier.screening.index.SimilarTokens;
import dossier.screening.index.WordParts;
import dossier.screening.scoring.PreparedName;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * One query's way to its candidates: every asked token is expanded to the listed tokens that it may stand for, their rows are
 * summed up by rarity, and the most promising listings' rows are kept. Nothing is scored here. Work is bounded by
 * {@link Bounds}, whatever the text.
 */
public final class Retrieval {

    /**
     * @param names most rows to return
     * @param postings most cells of posting lists to visit
     */
    public record Bounds(int names, int postings) {}

    /** Whatever a name can score is of interest. */
    public static final float ANY_SCORE = Float.NEGATIVE_INFINITY;

    /** Tokens that are looked up; the rarest of a longer name. */
    private static final int MOST_TOKENS = TokenCandidates.MOST_ASKED;

    /** What is called "GRU" is more likely than what is only abbreviated so. */
    private static final float BY_INITIALS = 0.9f;

    /** One part of a word tells something if few names have it. */
    private static final int FEW_ROWS = 40;

    /** A word that leads to no more rows leads to them all: it costs little, and the name's other words may be misspelt. */
    private static final int ROWS_OF_ONE_WORD = 40;

    private final NameTable table;
    private final Bounds bounds;
    private final QueryWorkspace workspace;
    private boolean person;
    private NameOutline outline = NameOutline.none();
    private int visited;

    public Retrieval(NameTable table, Bounds bounds, QueryWorkspace workspace) {
        this.table = table;
        this.bounds = bounds;
        this.workspace = workspace;
    }

    /**
     * Rows to be compared, listing by listing, the most promising listing first.
     *
     * @param least log-odds of the names below which it does not matter how far below a row stays
     */
    public CandidateRows candidates(PreparedName asked, IntPredicate wantedParty, float least) {
        return candidates(asked, wantedParty, least, kind -> Optional.empty());
    }

    /**
     * The same for a name that is read otherwise against names of other kinds.
     *
     * @param readings how it is read there; empty if that is not known
     */
    public CandidateRows candidates(
            PreparedName asked,
            IntPredicate wantedParty,
            float least,
            Function<NameKind, Optional<PreparedName>> readings) {
        UpperBounds upperBounds = new UpperBounds(
                reach(asked), table, kind -> readings.apply(kind).map(this::otherwise));
        return new CandidateSelection(table, workspace, bounds.names(), asked, outline, upperBounds)
                .candidates(wantedParty, least);
    }

    /** What rows can score that are of another kind and were reached by the name read as it is asked. */
    private ScoreUpperBound otherwise(PreparedName asked) {
        NameOutline outline = NameOutline.of(asked.weighted());
        TokenCandidates candidates =
                workspace.candidatesOf(asked.weighted().name().kind());
        candidates.start(workspace.query, outline, !asked.isPerson(), table::token);
        int[] positions = tokensByRarity(asked);
        for (int position : positions) {
            NameToken token = asked.weighted().token(position);
            candidates.add(position, token, table.similarTokens().of(token, asked.isPerson(), workspace.found));
        }
        return new ScoreUpperBound(asked, outline, positions, candidates, table);
    }

    /** Looks up every way from the asked name to rows; returns what a row that is reached, or is not, can score. */
    ScoreUpperBound reach(PreparedName asked) {
        workspace.startQuery();
        visited = 0;
        person = asked.isPerson();
        WeightedName name = asked.weighted();
        outline = NameOutline.of(name);
        workspace.candidates.start(workspace.query, outline, !person, table::token);
        int[] positions = tokensByRarity(asked);
        float[] heaviest = heaviest(asked, positions);
        int early = 0;
        while (early < positions.length && heaviest[early] == Float.POSITIVE_INFINITY) {
            lookUp(name, positions[early], 1 << early, heaviest[early]);
            early++;
        }
        for (int i = 0; i + 1 < name.size() && i < MOST_TOKENS; i++) {
            workspace.startToken();
            SimilarTokens.Similar together =
                    table.similarTokens().ofTogether(name.token(i), name.token(i + 1), workspace.found, person);
            post(together, ScoreUpperBound.JOINED, name.weight(i) + name.weight(i + 1), Float.POSITIVE_INFINITY);
        }
        if (asked.contentTokens() == 1) {
            lookUpInitials(name.token(positions[0]), name.weight(positions[0]));
        }
        // last, when it is known which rows are reached in another way: these need not be
        for (int i = early; i < positions.length; i++) {
            lookUp(name, positions[i], 1 << i, heaviest[i]);
        }
        return new ScoreUpperBound(asked, outline, positions, workspace.candidates, table);
    }

    /**
     * For each of the tokens what a row weighs at most that it and those behind it may lead to, if no token before it does: most rows that
     * share only a frequent word with the name are not worth a look.
     */
    private static float[] heaviest(PreparedName asked, int[] positions) {
        float[] heaviest = new float[positions.length];
        float ahead = 0;
        for (int i = positions.length - 1; i >= 0; i--) {
            ahead += asked.weighted().weight(positions[i]);
            heaviest[i] = CandidateSelection.heaviestLikely(ahead, asked.contentWeight());
        }
        return heaviest;
    }

    /** Cells of posting lists visited by the last query. */
    public int visited() {
        return visited;
    }

    private static int[] tokensByRarity(PreparedName asked) {
        WeightedName name = asked.weighted();
        boolean all = asked.contentTokens() == 0;
        int[] order = new int[name.size()];
        int count = 0;
        for (int i = 0; i < name.size(); i++) {
            if (all || name.token(i).isContent()) {
                int at = count++;
                for (; at > 0 && isRarer(name, i, order[at - 1]); at--) {
                    order[at] = order[at - 1];
                }
                order[at] = i;
            }
        }
        return Arrays.copyOf(order, Math.min(count, MOST_TOKENS));
    }

    private static boolean isRarer(WeightedName name, int position, int than) {
        int byWeight = Float.compare(name.weight(position), name.weight(than));
        return byWeight > 0
                || (byWeight == 0
                        && name.token(position)
                                        .latin()
                                        .compareTo(name.token(than).latin())
                                < 0);
    }

    /** @param heaviest what a row weighs at most that the token may lead to, where it leads to many and they are not reached yet */
    private void lookUp(WeightedName name, int position, int bit, float heaviest) {
        NameToken token = name.token(position);
        float weight = name.weight(position);
        workspace.startToken();
        SimilarTokens.Similar similar = table.similarTokens().of(token, person, workspace.found);
        workspace.candidates.add(position, token, similar);
        post(similar, bit, weight, rows(similar) <= ROWS_OF_ONE_WORD ? Float.POSITIVE_INFINITY : heaviest);
        int rows = table.concatenations().collect(token.latin(), workspace.found);
        for (int i = 0; i < rows; i++) {
            workspace.gain(workspace.found[i], bit | ScoreUpperBound.JOINED, weight);
        }
        if (similar.parts() != WordParts.NONE) {
            lookUp(similar.parts().first(), weight);
            lookUp(similar.parts().last(), weight);
        }
    }

    /** Names that the token may have two words of: that they have is not known, and only what they promise is told. */
    private void lookUp(List<WordParts.Part> parts, float weight) {
        workspace.startToken();
        for (WordParts.Part part : parts) {
            int from = table.postingsFrom(part.token());
            int to = table.postingsFrom(part.token() + 1);
            if (part.met() || to - from <= FEW_ROWS) {
                post(part.token(), 0, part.share() * weight, Float.POSITIVE_INFINITY);
            }
        }
    }

    /** "GRU", and "MNO" for "Oliver, Martin Norman": names that the token's letters are the beginnings of. */
    private void lookUpInitials(NameToken token, float weight) {
        int rows = table.initials().collect(token, workspace.found);
        for (int i = 0; i < rows; i++) {
            workspace.gain(workspace.found[i], ScoreUpperBound.JOINED, BY_INITIALS * weight);
        }
    }

    private int rows(SimilarTokens.Similar similar) {
        int rows = 0;
        for (int token : similar.tokens()) {
            rows += table.postingsFrom(token + 1) - table.postingsFrom(token);
        }
        return rows;
    }

    private void post(SimilarTokens.Similar similar, int bit, float weight, float heaviest) {
        for (int i = 0; i < similar.size() && visited < bounds.postings(); i++) {
            post(similar.tokens()[i], bit, similar.qualities()[i] * weight, heaviest);
        }
    }

    /** @param heaviest what a row weighs at most that is not reached yet */
    private void post(int token, int bit, float promise, float heaviest) {
        boolean all = heaviest == Float.POSITIVE_INFINITY;
        int to = table.postingsFrom(token + 1);
        for (int at = table.postingsFrom(token); at < to && visited < bounds.postings(); at++, visited++) {
            int row = table.posting(at);
            if (all || workspace.isReached(row) || table.contentWeight(row) <= heaviest) {
                workspace.gain(row, bit, promise);
            }
        }
    }
}
