package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.StoreException;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Removes what old snapshots said. The snapshots themselves stay as places in the history of their list, and so does the last version of
 * each listing that was delisted: since when a listing has been on the list, and until when, is as true as before.
 */
@ApplicationScoped
public class OldSnapshots {

    /**
     * Snapshots before the one that stood on the day, as far as customers and articles were compared with a later one. Wants the list and
     * the day.
     */
    private static final String OLD = """
            WITH list AS (SELECT s.*, row_number() OVER (ORDER BY day, id) AS number FROM snapshot s WHERE s.list = ?),
                 first_kept AS (
                     SELECT least(
                         coalesce((SELECT max(number) FROM list WHERE day <= ?), 0),
                         (SELECT min(number) FROM list JOIN active_snapshot a ON a.snapshot = list.id),
                         (SELECT min(number) FROM list JOIN rescreened r ON r.snapshot = list.id)) AS number)
            """;

    private static final String MARK = OLD
            + "UPDATE snapshot SET kept = false, report = '{}', validators = '{}' WHERE kept AND id IN"
            + " (SELECT id FROM list, first_kept WHERE list.number < first_kept.number)";

    /** Of a listing that left the list the last version says so, and stays. */
    private static final String REMOVE = OLD
            + "DELETE FROM listing_version v USING list u, first_kept WHERE u.id = v.until_snapshot AND v.gone IS NULL"
            + " AND u.number <= first_kept.number";

    private final DataSource database;
    private final SnapshotStore store;

    public OldSnapshots(DataSource database, SnapshotStore store) {
        this.database = database;
        this.store = store;
    }

    /**
     * How much was removed.
     *
     * @param snapshots of which nothing is kept any more but that they were there
     * @param versions of listings that no kept snapshot has
     */
    public record Removed(int snapshots, int versions) {}

    /**
     * Removes what the snapshots of a list said that were out of use before a day; the one that stood on that day stays, and so does the
     * active one, whatever its day.
     *
     * @return empty while a snapshot of the list is being made
     * @throws StoreException if the database is away
     */
    public Optional<Removed> remove(ListCode list, LocalDate day) {
        return remove(list, day, (connection, removed) -> {});
    }

    /** What is written together with a removal, in its transaction. */
    public interface AlsoWritten {

        void in(Connection connection, Removed removed) throws SQLException;
    }

    /**
     * The same together with something else that is written if anything was removed.
     *
     * @param also what else is written
     */
    public Optional<Removed> remove(ListCode list, LocalDate day, AlsoWritten also) {
        return store.alone(list, connection -> {
            List<Object> values = List.of(list.value(), day);
            int snapshots = Database.update(connection, MARK, values);
            // without a snapshot that is new among the old ones there is nothing more to remove
            int versions = snapshots == 0 ? 0 : Database.update(connection, REMOVE, values);
            Removed removed = new Removed(snapshots, versions);
            if (snapshots > 0) {
                also.in(connection, removed);
            }
            return removed;
        });
    }

    /** Lists of which there are snapshots. */
    public List<ListCode> lists() {
        return new Database(database)
                .all(
                        "list the lists",
                        "SELECT DISTINCT list FROM snapshot ORDER BY list",
                        List.of(),
                        row -> ListCode.of(row.getString(1)));
    }

    /** From which day on the snapshots of a list are kept, where older ones are not. */
    static Optional<LocalDate> keptSince(Connection connection, ListCode list) throws SQLException {
        return Database.first(
                        connection,
                        "SELECT min(day) FILTER (WHERE kept), bool_and(kept) FROM snapshot WHERE list = ? HAVING count(*) > 0",
                        List.of(list.value()),
                        row -> row.getBoolean(2)
                                ? Optional.<LocalDate>empty()
                                : Optional.of(row.getObject(1, LocalDate.class)))
                .flatMap(since -> since);
    }
}
