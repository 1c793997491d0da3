package dossier.rescreening;

import dossier.analysis.AnalysisSettings;
import dossier.lists.ListCode;
import dossier.lists.PastListings;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.rescreening.ChangedListings.Change;
import dossier.reviews.Verdicts;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.sql.CopyRows;
import dossier.sql.Database;
import dossier.watchlists.WatchList;
import dossier.watchlists.WatchLists;
import dossier.watchlists.Watched;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/**
 * Compares customers, and the names in articles, with what changed on one list since they were last compared. Only the listings that
 * changed are put into an index, so that most customers cost no more than a look. What comes of it is written in one transaction with
 * the state that it leads to: whenever the service dies, nothing is lost and nothing is said twice.
 */
final class Rescreening {

    private static final int AT_ONCE = 200;

    private final Database database;
    private final SnapshotRepository snapshots;
    private final PastListings past;
    private final WatchLists watchLists;
    private final Screener screener;
    private final RescreeningRuns runs;
    private final ExecutorService workers;
    private final AnalysisSettings articles;

    Rescreening(
            Database database,
            SnapshotRepository snapshots,
            PastListings past,
            WatchLists watchLists,
            Screener screener,
            RescreeningRuns runs,
            ExecutorService workers,
            AnalysisSettings articles) {
        this.database = database;
        this.snapshots = snapshots;
        this.past = past;
        this.watchLists = watchLists;
        this.screener = screener;
        this.runs = runs;
        this.workers = workers;
        this.articles = articles;
    }

    /** From one snapshot of a list to the next. */
    private record Step(ListCode list, Optional<Long> known, Optional<Snapshot> from, Snapshot to, NameIndex index) {}

    /**
     * Compares everybody with every list that changed.
     *
     * @return whether customers and articles are as the index is now
     */
    boolean catchUp(NameIndex index) {
        Map<String, Long> done = database
                .all(
                        "ask how far customers are compared",
                        "SELECT list, snapshot FROM rescreened",
                        List.of(),
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        boolean all = true;
        for (Snapshot active : snapshots.active()) {
            // the index follows the active snapshots a little later; until then there is nothing to compare with
            boolean indexed = active.sha256().equals(index.stamp().snapshots().get(active.list()));
            Long known = done.get(active.list().value());
            if (known == null || known != active.id()) {
                all &= indexed;
                if (indexed) {
                    Optional<Snapshot> from =
                            Optional.ofNullable(known).flatMap(id -> snapshots.find(active.list(), id));
                    take(new Step(active.list(), Optional.ofNullable(known), from, active, index));
                }
            }
        }
        return all;
    }

    private void take(Step step) {
        ChangedListings changes = ChangedListings.between(past, step.from, step.index, step.list);
        Map<UUID, WatchList.Terms> terms = new HashMap<>(watchLists.terms());
        terms.values().removeIf(asked -> !asked.includes(step.list));
        long run = runs.begin(
                step.list,
                step.from,
                step.to,
                changes.all().size(),
                changes.toCompare().size());
        boolean done = false;
        try {
            database.inTransaction("compare customers with what changed on " + step.list, connection -> {
                takeIn(connection, step, changes, terms, run);
                return true;
            });
            done = true;
        } finally {
            if (!done) {
                runs.stopped(run);
            }
        }
    }

    private void takeIn(
            Connection connection, Step step, ChangedListings changes, Map<UUID, WatchList.Terms> terms, long run)
            throws SQLException {
        if (!isStill(connection, step)) {
            throw new IllegalStateException(step.list + " was compared by another copy of the service meanwhile");
        }
        Database.update(connection, StepSql.TABLES, List.of());
        try (CopyRows rows = Database.copy(connection, "COPY changed (reference, what, compared, fields) FROM STDIN")) {
            for (Change change : changes.all()) {
                rows.column(change.ref().reference())
                        .column(change.what())
                        .column(change.compare())
                        .column(change.fields())
                        .endRow();
            }
            rows.finish();
        }
        if (isAnybodyToCompare(connection, changes, terms)) {
            NameIndex changed = step.index.only(changes.toCompare());
            compareCustomers(connection, changed, terms, run);
            compareNames(connection, changed);
        }
        write(connection, step, changes.all().size(), run);
    }

    /** An index of what changed takes a second where that is a whole list. */
    private static boolean isAnybodyToCompare(
            Connection connection, ChangedListings changes, Map<UUID, WatchList.Terms> terms) throws SQLException {
        return !changes.toCompare().isEmpty()
                && (!terms.isEmpty()
                        || Database.first(connection, "SELECT 1 FROM article_party LIMIT 1", List.of(), row -> true)
                                .isPresent());
    }

    /** Locks the state of the list, so that two cannot write the same step. */
    private static boolean isStill(Connection connection, Step step) throws SQLException {
        Database.update(connection, "LOCK TABLE rescreened IN SHARE ROW EXCLUSIVE MODE", List.of());
        Optional<Long> known = Database.first(
                connection,
                "SELECT snapshot FROM rescreened WHERE list = ?",
                List.of(step.list.value()),
                row -> row.getLong(1));
        return known.equals(step.known);
    }

    private void compareCustomers(Connection connection, NameIndex changed, Map<UUID, WatchList.Terms> terms, long run)
            throws SQLException {
        if (terms.isEmpty()) {
            return;
        }
        CustomerScreening screening = new CustomerScreening(screener, changed, terms);
        Progress progress = new Progress(runs, run, "customers_done");
        try (CopyRows rows = Database.copy(
                        connection,
                        "COPY new_hit (watch_list, number, reference, listed_name, band, score) FROM STDIN");
                InOrder<Watched, List<Hit>, SQLException> all =
                        new InOrder<>(workers, AT_ONCE, screening::hits, (customer, hits) -> {
                            for (Hit hit : hits) {
                                row(rows, customer, hit);
                            }
                            progress.oneMore();
                        })) {
            runs.tell(run, "customers", watchLists.screened(terms.keySet()));
            watchLists.forEachScreened(terms.keySet(), all::add);
            all.finish();
            rows.finish();
        }
        progress.end();
    }

    private static void row(CopyRows rows, Watched customer, Hit hit) throws SQLException {
        rows.column(customer.list())
                .column(customer.number())
                .column(hit.listing().reference())
                .column(hit.name())
                .column(hit.band())
                .column(hit.score())
                .endRow();
    }

    /** Which names of articles may be one of the listings; the articles themselves are read again later. */
    private void compareNames(Connection connection, NameIndex changed) throws SQLException {
        NamesInArticles names = new NamesInArticles(database, screener, changed, articles);
        try (CopyRows rows = Database.copy(connection, "COPY touched_name (name, kind) FROM STDIN");
                InOrder<NamesInArticles.Named, Boolean, SQLException> all =
                        new InOrder<>(workers, AT_ONCE, names::mayBeListed, (named, touched) -> {
                            if (touched) {
                                rows.column(named.name()).column(named.kind()).endRow();
                            }
                        })) {
            names.forEach(all::add);
            all.finish();
            rows.finish();
        }
    }

    private void write(Connection connection, Step step, int changed, long run) throws SQLException {
        String list = step.list.value();
        Database.update(connection, StepSql.GONE_UNSEEN, List.of(list));
        Database.update(connection, "ANALYZE changed, new_hit, touched_name", List.of());
        Database.first(connection, StepSql.ORDERED, List.of(), row -> true);
        int alerts = Database.update(connection, StepSql.ALERTS, List.of(runs.now(), list, step.to.id(), list));
        Database.update(connection, StepSql.FORGET_HITS, List.of(list));
        Database.update(connection, StepSql.KEEP_HITS, List.of(list));
        int articles = Database.update(connection, StepSql.ARTICLES, List.of(run, runs.now(), list));
        Database.update(connection, StepSql.FACTS, List.of(list));
        Verdicts.markChanged(connection, step.list);
        Database.update(
                connection,
                "INSERT INTO rescreened (list, snapshot) VALUES (?, ?)"
                        + " ON CONFLICT (list) DO UPDATE SET snapshot = EXCLUDED.snapshot",
                List.of(list, step.to.id()));
        runs.written(
                connection,
                run,
                alerts,
                articles,
                new RescreeningRuns.Stepped(
                        step.list, step.to, changed, screener.stamp(step.index).inLines()));
    }
}
