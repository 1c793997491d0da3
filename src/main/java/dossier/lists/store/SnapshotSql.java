package dossier.lists.store;

import dossier.lists.Days;
import dossier.lists.ListCode;
import dossier.lists.ListReader;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statements of a snapshot in the making. By JDBC, since they belong to the one transaction that {@link VersionWriter} copies
 * rows in. ON CONFLICT where a list is activated: its first snapshot and any later one are the same statement.
 */
final class SnapshotSql {

    private SnapshotSql() {}

    private static final String STATE =
            "SELECT s.id, s.day, s.published_on, s.sha256, s.sample, s.listings, s.names, s.validators, s.reader"
                    + " FROM snapshot s";

    static Optional<ActiveState> active(Connection connection, ListCode list) throws SQLException {
        return state(connection, STATE + " JOIN active_snapshot a ON a.snapshot = s.id WHERE a.list = ?", list.value());
    }

    /** The snapshot that stood on that day: the last one of it or of an earlier day. */
    static Optional<ActiveState> standing(Connection connection, ListCode list, LocalDate day) throws SQLException {
        return state(
                connection,
                STATE + " WHERE s.list = ? AND s.day <= ? ORDER BY s.day DESC, s.id DESC LIMIT 1",
                list.value(),
                day);
    }

    /** The first snapshot of a later day. */
    static Optional<ActiveState> after(Connection connection, ListCode list, LocalDate day) throws SQLException {
        return state(
                connection, STATE + " WHERE s.list = ? AND s.day > ? ORDER BY s.day, s.id LIMIT 1", list.value(), day);
    }

    private static Optional<ActiveState> state(Connection connection, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new ActiveState(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getString(3)).map(PartialDate::parse),
                        new ActiveState.Files(row.getString(4), row.getString(8), row.getInt(9)),
                        row.getBoolean(5),
                        row.getInt(6),
                        row.getInt(7)));
            }
        }
    }

    static Map<String, DraftChanges.Current> currentListings(Connection connection, ListCode list) throws SQLException {
        String sql = "SELECT reference, content_hash, name, absent_from, absent_to, first_seen"
                + " FROM listing_version WHERE list = ? AND until_snapshot IS NULL";
        Map<String, DraftChanges.Current> current = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, list.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    current.put(
                            row.getString(1),
                            new DraftChanges.Current(
                                    row.getString(2),
                                    row.getString(3),
                                    days(row, 4, 5),
                                    row.getObject(6, LocalDate.class)));
                }
            }
        }
        return current;
    }

    /** Two columns of days; empty where the first is null. */
    static Optional<Days> days(ResultSet row, int from, int to) throws SQLException {
        LocalDate first = row.getObject(from, LocalDate.class);
        return first == null ? Optional.empty() : Optional.of(new Days(first, row.getObject(to, LocalDate.class)));
    }

    /** Removes a list's sample with everything that hangs on it. */
    static void forgetSample(Connection connection, ListCode list) throws SQLException {
        List<String> tables = new ArrayList<>(CellWriter.TABLES);
        tables.addAll(List.of("listing_version", "active_snapshot", "snapshot"));
        for (String table : tables) {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE list = ?")) {
                statement.setString(1, list.value());
                statement.executeUpdate();
            }
        }
    }

    /** Lists that answer from a sample, in order of their codes, so that two imports take their rows in one order. */
    static List<ListCode> sampleLists(Connection connection) throws SQLException {
        List<ListCode> lists = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT DISTINCT list FROM snapshot WHERE sample ORDER BY list");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lists.add(ListCode.of(row.getString(1)));
            }
        }
        return lists;
    }

    static long nextId(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT nextval(pg_get_serial_sequence('snapshot', 'id'))");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static void insert(
            Connection connection, Snapshot snapshot, Optional<Long> predecessor, String validators, String report)
            throws SQLException {
        String sql = "INSERT INTO snapshot (id, list, published_on, day, imported_at, sha256, sample, origin, listings,"
                + " names, problems, predecessor, validators, report, reader) OVERRIDING SYSTEM VALUE"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int column = 1;
            statement.setLong(column++, snapshot.id());
            statement.setString(column++, snapshot.list().value());
            statement.setString(
                    column++, snapshot.publishedOn().map(PartialDate::toString).orElse(null));
            statement.setObject(column++, snapshot.day());
            statement.setObject(column++, OffsetDateTime.ofInstant(snapshot.importedAt(), ZoneOffset.UTC));
            statement.setString(column++, snapshot.sha256());
            statement.setBoolean(column++, snapshot.sample());
            statement.setString(column++, snapshot.origin().name());
            statement.setInt(column++, snapshot.counts().listings());
            statement.setInt(column++, snapshot.counts().names());
            statement.setInt(column++, snapshot.counts().problems());
            statement.setObject(column++, predecessor.orElse(null));
            statement.setString(column++, validators);
            statement.setString(column++, report);
            statement.setInt(column, ListReader.VERSION);
            statement.executeUpdate();
        }
    }

    /** The snapshot that follows the one just put into history has another one before it now, and the active one more history. */
    static void follow(Connection connection, Snapshot placed, long next) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE snapshot SET predecessor = ? WHERE id = ?")) {
            statement.setLong(1, placed.id());
            statement.setLong(2, next);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement("UPDATE snapshot SET revision = revision + 1"
                + " WHERE id = (SELECT snapshot FROM active_snapshot WHERE list = ?)")) {
            statement.setString(1, placed.list().value());
            statement.executeUpdate();
        }
    }

    /** Tells the day of a snapshot, unless another one of its list stands for a later day. */
    static boolean date(Connection connection, long snapshot, LocalDate day) throws SQLException {
        String sql = "UPDATE snapshot s SET published_on = ?, day = ?, revision = revision + 1 WHERE s.id = ?"
                + " AND NOT EXISTS (SELECT 1 FROM snapshot o WHERE o.list = s.list AND o.id <> s.id AND o.day > ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, day.toString());
            statement.setObject(2, day);
            statement.setLong(3, snapshot);
            statement.setObject(4, day);
            return statement.executeUpdate() == 1;
        }
    }

    static void activate(Connection connection, Snapshot snapshot) throws SQLException {
        String sql = "INSERT INTO active_snapshot (list, snapshot) VALUES (?, ?)"
                + " ON CONFLICT (list) DO UPDATE SET snapshot = excluded.snapshot";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, snapshot.list().value());
            statement.setLong(2, snapshot.id());
            statement.executeUpdate();
        }
    }

    static void keepValidators(Connection connection, long snapshot, String validators) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE snapshot SET validators = ? WHERE id = ?")) {
            statement.setString(1, validators);
            statement.setLong(2, snapshot);
            statement.executeUpdate();
        }
    }
}
