package dossier.rescreening;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/**
 * Compares the customers of a new watch list with all listings, some at a time. Each time is written with how far it has come, and only
 * if the lists are those with which everybody else was compared last.
 */
final class FirstScreening {

    private static final int AT_ONCE = 2_000;
    private static final int ROWS_AT_ONCE = 100;

    private final Database database;
    private final WatchLists watchLists;
    private final Screener screener;
    private final ExecutorService workers;

    FirstScreening(Database database, WatchLists watchLists, Screener screener, ExecutorService workers) {
        this.database = database;
        this.watchLists = watchLists;
        this.screener = screener;
        this.workers = workers;
    }

    private record Found(Watched customer, Hit hit) {}

    /**
     * Compares the next customers of the oldest list that is not finished.
     *
     * @return whether there may be more to do; not if the lists changed meanwhile
     */
    boolean compareSome(NameIndex index) {
        Optional<WatchList> list = watchLists.unfinished().stream().findFirst();
        return list.isPresent() && compare(list.get(), watchLists.next(list.get(), AT_ONCE), index);
    }

    private boolean compare(WatchList list, List<Watched> customers, NameIndex index) {
        CustomerScreening screening = new CustomerScreening(screener, index, Map.of(list.id(), list.terms()));
        List<Found> found = new ArrayList<>();
        try (InOrder<Watched, List<Hit>, RuntimeException> all = new InOrder<>(
                workers,
                ROWS_AT_ONCE,
                screening::hits,
                (customer, hits) -> hits.forEach(hit -> found.add(new Found(customer, hit))))) {
            customers.forEach(all::add);
            all.finish();
        }
        return database.inTransaction(
                "keep the hits of a watch list",
                connection -> areComparedWith(connection, index) && write(connection, list, customers.size(), found));
    }

    /** Whether everybody else was compared with these very lists; nobody changes that before the end of the transaction. */
    private static boolean areComparedWith(Connection connection, NameIndex index) throws SQLException {
        Map<String, String> compared = Database.all(
                        connection,
                        "SELECT r.list, s.sha256 FROM rescreened r JOIN snapshot s ON s.id = r.snapshot FOR SHARE OF r",
                        List.of(),
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, String> now = index.stamp().snapshots().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue));
        return compared.equals(now);
    }

    private static boolean write(Connection connection, WatchList list, int customers, List<Found> found)
            throws SQLException {
        int until = list.progress().screened() + customers;
        int mine = Database.update(
                connection,
                "UPDATE watch_list SET screened = ? WHERE id = ? AND screened = ?",
                List.of(until, list.id(), list.progress().screened()));
        if (mine == 0) {
            return true; // it was removed, or another copy of the service was faster
        }
        try (CopyRows rows = Database.copy(
                connection,
                "COPY watch_hit (watch_list, number, list, reference, listed_name, band, score) FROM STDIN")) {
            for (Found one : found) {
                rows.column(one.customer.list())
                        .column(one.customer.number())
                        .column(one.hit.listing().list().value())
                        .column(one.hit.listing().reference())
                        .column(one.hit.name())
                        .column(one.hit.band())
                        .column(one.hit.score())
                        .endRow();
            }
            rows.finish();
        }
        return true;
    }
}
