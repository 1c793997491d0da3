package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.StoreException;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where a new snapshot of a list is made. Needs nothing but a database. */
@ApplicationScoped
public class SnapshotStore {

    /** First half of the advisory lock's key, so that it meets nobody else's; the second half is the list's hash. */
    private static final int LOCK_SPACE = 0x10557;

    private final DataSource database;
    private final Clock clock;

    @Inject
    public SnapshotStore(DataSource database) {
        this(database, Clock.systemUTC());
    }

    /**
     * @param database where the snapshots are
     * @param clock says when a snapshot was imported
     */
    public SnapshotStore(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The active snapshot of a list as it is now; another copy of the service may replace it any moment.
     *
     * @throws StoreException if the database is away
     */
    public Optional<ActiveState> active(ListCode list) {
        try (Connection connection = database.getConnection()) {
            return SnapshotSql.active(connection, list);
        } catch (SQLException failure) {
            throw new StoreException("read the active snapshot of " + list, failure);
        }
    }

    /**
     * Takes the list's lock, which holds over all copies of the service on this database until the draft is closed or its
     * process dies.
     *
     * @param list code of the list
     * @return the draft, or empty if another process has the lock
     * @throws StoreException if the database is away
     */
    public Optional<SnapshotDraft> begin(ListCode list) {
        return begin(list, Alongside.NOTHING);
    }

    /**
     * The same for a draft that is written together with something else.
     *
     * @param alongside what else is written when it is published
     */
    public Optional<SnapshotDraft> begin(ListCode list, Alongside alongside) {
        try {
            Connection connection = database.getConnection();
            try {
                if (lock(connection, list)) {
                    return Optional.of(
                            new SnapshotDraft(connection, list, clock, () -> unlock(connection, list), alongside));
                }
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException failure) {
            throw new StoreException("begin a snapshot of " + list, failure);
        }
    }

    /**
     * Does something in one transaction while nobody makes a snapshot of the list.
     *
     * @return empty while somebody does
     */
    <T> Optional<T> alone(ListCode list, Database.Work<T> work) {
        try (Connection connection = database.getConnection()) {
            if (!lock(connection, list)) {
                return Optional.empty();
            }
            connection.setAutoCommit(false);
            try {
                T done = work.in(connection);
                connection.commit();
                return Optional.of(done);
            } finally {
                connection.rollback(); // of what was not committed
                connection.setAutoCommit(true);
                unlock(connection, list);
            }
        } catch (SQLException failure) {
            throw new StoreException("change the history of " + list, failure);
        }
    }

    private static boolean lock(Connection connection, ListCode list) throws SQLException {
        return ask(connection, "SELECT pg_try_advisory_lock(?, hashtext(?))", list);
    }

    private static void unlock(Connection connection, ListCode list) throws SQLException {
        ask(connection, "SELECT pg_advisory_unlock(?, hashtext(?))", list);
    }

    private static boolean ask(Connection connection, String sql, ListCode list) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, LOCK_SPACE);
            statement.setString(2, list.value());
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
