package dossier.kept;

import dossier.sql.Database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Tables that were screened on their page, in pieces, for whoever sent them and for a while. */
@ApplicationScoped
public class TablePieces {

    private final Database database;

    TablePieces(DataSource database) {
        this.database = new Database(database);
    }

    /**
     * What is said of a table.
     *
     * @param rows how many it has
     * @param about how it was read and what was asked, as JSON
     * @param watched as which watch list its customers are kept, as JSON; empty if they are not
     */
    public record Kept(int rows, String about, String watched) {}

    /**
     * How much is kept of all tables.
     *
     * @param tables how many
     * @param rows of all of them
     * @param bytes of all of them
     */
    public record Room(int tables, long rows, long bytes) {}

    /**
     * Keeps a table: all of it, or nothing. The tables that nobody has looked at for longest make room.
     *
     * @param parts the pieces of each part, made one after the other
     */
    public void keep(UUID id, String sender, Kept table, Map<String, Iterator<byte[]>> parts, Room room) {
        database.inTransaction("keep a table", connection -> {
            Database.update(
                    connection,
                    "INSERT INTO kept_table (id, sender, used_at, rows, bytes, about) VALUES (?, ?, now(), ?, 0, ?)",
                    List.of(id, sender, table.rows(), table.about()));
            long bytes = 0;
            for (Map.Entry<String, Iterator<byte[]>> part : parts.entrySet()) {
                bytes += insert(connection, id, part.getKey(), part.getValue());
            }
            Database.update(connection, "UPDATE kept_table SET bytes = ? WHERE id = ?", List.of(bytes, id));
            makeRoom(connection, id, room);
            return true;
        });
    }

    private static long insert(Connection connection, UUID id, String part, Iterator<byte[]> pieces)
            throws SQLException {
        long bytes = 0;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO kept_table_piece (kept_table, part, number, bytes) VALUES (?, ?, ?, ?)")) {
            for (int number = 0; pieces.hasNext(); number++) {
                byte[] piece = pieces.next();
                bytes += piece.length;
                insert.setObject(1, id);
                insert.setString(2, part);
                insert.setInt(3, number);
                insert.setBytes(4, piece);
                insert.executeUpdate();
            }
        }
        return bytes;
    }

    private static void makeRoom(Connection connection, UUID kept, Room room) throws SQLException {
        Database.update(
                connection,
                "DELETE FROM kept_table WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS place,"
                        + " sum(rows) OVER newest AS rows, sum(bytes) OVER newest AS bytes FROM kept_table"
                        + " WINDOW newest AS (ORDER BY id = ? DESC, used_at DESC, id)) AS every"
                        + " WHERE place > 1 AND (place > ? OR rows > ? OR bytes > ?))",
                List.of(kept, room.tables(), room.rows(), room.bytes()));
    }

    /**
     * A table that somebody looks at, who has sent it; from now on it is kept for a while again.
     *
     * @param longest for how long after somebody looked at it
     */
    public Optional<Kept> use(UUID id, String sender, Duration longest) {
        return database
                .all(
                        "look at a table",
                        "UPDATE kept_table SET used_at = now() WHERE id = ? AND sender = ?"
                                + " AND used_at > now() - make_interval(secs => ?) RETURNING rows, about, watched",
                        List.of(id, sender, (double) longest.toSeconds()),
                        TablePieces::kept)
                .stream()
                .findFirst();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getInt("rows"), row.getString("about"), row.getString("watched"));
    }

    /** Says as which watch list its customers are kept, as JSON. */
    public void watch(UUID id, String as) {
        database.update("watch a table", "UPDATE kept_table SET watched = ? WHERE id = ?", List.of(as, id));
    }

    /**
     * Pieces of a part, by their numbers in ascending order. Those of a table that is gone are missing.
     *
     * @param numbers a few of them: all are in memory at once
     */
    public SortedMap<Integer, byte[]> read(UUID id, String part, Collection<Integer> numbers) {
        SortedMap<Integer, byte[]> pieces = new TreeMap<>();
        database.forEach(
                "read pieces of a table",
                "SELECT number, bytes FROM kept_table_piece WHERE kept_table = ? AND part = ?"
                        + " AND number = ANY(CAST(? AS integer[]))",
                List.of(id, part, numbers.stream().map(String::valueOf).toList()),
                row -> pieces.put(row.getInt("number"), row.getBytes("bytes")));
        return pieces;
    }

    /** Removes what nobody has looked at for so long. */
    public void removeOld(Duration longest) {
        database.update(
                "remove old tables",
                "DELETE FROM kept_table WHERE used_at <= now() - make_interval(secs => ?)",
                List.of((double) longest.toSeconds()));
    }
}
