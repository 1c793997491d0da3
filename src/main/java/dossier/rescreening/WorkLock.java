package dossier.rescreening;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Held while customers and articles are compared, by one copy of the service at a time. PostgreSQL gives it back when its holder dies.
 * What is written is right without it: it only saves doing everything twice.
 */
final class WorkLock implements AutoCloseable {

    /** A number of ours: "DOSSIER" in hexadecimal digits of its letters. */
    private static final long LOCK = 0x444F5353494552L;

    private final Connection connection;

    private WorkLock(Connection connection) {
        this.connection = connection;
    }

    /** @return empty while another holds it */
    static Optional<WorkLock> take(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        boolean taken = false;
        try {
            taken = ask(connection, "SELECT pg_try_advisory_lock(?)");
            return taken ? Optional.of(new WorkLock(connection)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection closing = connection) {
            ask(closing, "SELECT pg_advisory_unlock(?)");
        }
    }
}
