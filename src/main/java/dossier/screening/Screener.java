package dossier.screening;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks queries against the names of all active snapshots. Needs no database. */
@ApplicationScoped
public class Screener {

    private final IndexKeeper keeper;

    Screener(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    /**
     * The listings that may be the party asked for, the most probable first, ties by reference.
     * Work and memory are bounded, whatever the query's text.
     */
    public List<Hit> screen(ScreeningQuery query, ScreeningOptions options) {
        return List.of();
    }

    /** Two parties against each other; the same evidence and the same score as in screening. */
    public Comparison compare(ScreeningQuery a, ScreeningQuery b) {
        throw new IllegalStateException("contract only");
    }

    /** What answers are made from just now. */
    public Stamp stamp() {
        return keeper.stamp();
    }
}
