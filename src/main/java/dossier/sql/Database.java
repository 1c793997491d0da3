package dossier.sql;

import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The database as plain JDBC sees it. Failures are {@link StatementException}s, which say what was being done. Of the values of a
 * statement a list is an array of texts, and an empty {@link Optional} is NULL.
 */
public final class Database {

    /** Rows that are under way at once: about 5 MB of the largest that there are, listings with what they said before. */
    private static final int FETCHED = 500;

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    /** Something that is done in one transaction. */
    public interface Work<T> {

        T in(Connection connection) throws SQLException;
    }

    /** Takes the current row of a result. */
    public interface EachRow {

        void take(ResultSet row) throws SQLException;
    }

    /** Makes a value of the current row of a result. */
    public interface OfRow<T> {

        T of(ResultSet row) throws SQLException;
    }

    /**
     * Does the work in one transaction: all of it, or if it fails nothing.
     *
     * @param doing what is done, for the failure's message
     */
    public <T> T inTransaction(String doing, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.in(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new StatementException(doing, failure);
        }
    }

    /** Rows one after the other, a few of them in memory at a time, in the caller's thread. */
    public void forEach(String doing, String sql, List<?> values, EachRow each) {
        inTransaction(doing, connection -> {
            forEach(connection, sql, values, each);
            return true;
        });
    }

    /** The same in a transaction that is under way. */
    public static void forEach(Connection connection, String sql, List<?> values, EachRow each) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    each.take(row);
                }
            }
        }
    }

    /** All rows of a result that is known to be small. */
    public <T> List<T> all(String doing, String sql, List<?> values, OfRow<T> each) {
        return inTransaction(doing, connection -> all(connection, sql, values, each));
    }

    /** The same in a transaction that is under way. */
    public static <T> List<T> all(Connection connection, String sql, List<?> values, OfRow<T> each)
            throws SQLException {
        List<T> all = new ArrayList<>();
        forEach(connection, sql, values, row -> all.add(each.of(row)));
        return all;
    }

    /** The first row, if there is one. */
    public static <T> Optional<T> first(Connection connection, String sql, List<?> values, OfRow<T> each)
            throws SQLException {
        return all(connection, sql, values, each).stream().findFirst();
    }

    /** @return how many rows it changed */
    public int update(String doing, String sql, List<?> values) {
        return inTransaction(doing, connection -> update(connection, sql, values));
    }

    /** The same in a transaction that is under way. */
    public static int update(Connection connection, String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Rows in bulk, in a transaction that is under way. */
    public static CopyRows copy(Connection connection, String sql) throws SQLException {
        return new CopyRows(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
    }

    /** The texts of a column of type {@code text[]}. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The moment of a column of type {@code timestamptz}; empty if there is none. */
    public static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof List<?> texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
            } else if (value instanceof Optional<?> known && known.isEmpty()) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Optional<?> known) {
                statement.setObject(i + 1, known.get());
            } else if (value instanceof Instant time) {
                statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
