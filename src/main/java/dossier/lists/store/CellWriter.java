package dossier.lists.store;

import dossier.lists.ListedCells;
import dossier.lists.PublishedCells;
import dossier.lists.PublishedColumn;
import dossier.lists.Snapshot;
import dossier.sql.CopyRows;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes where the listings of a new snapshot stand, in place of what was known of the list's snapshot before. By COPY, for the reason
 * that {@link VersionWriter} gives.
 */
final class CellWriter {

    /** Tables that know rows of the active snapshots only. */
    static final List<String> TABLES = List.of("listing_cells", "published_column");

    private final Connection connection;
    private final Snapshot snapshot;

    CellWriter(Connection connection, Snapshot snapshot) {
        this.connection = connection;
        this.snapshot = snapshot;
    }

    void replace(PublishedCells cells) throws SQLException {
        for (String table : TABLES) {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE list = ?")) {
                statement.setString(1, snapshot.list().value());
                statement.executeUpdate();
            }
        }
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        try (CopyRows rows = new CopyRows(
                copies.copyIn("COPY published_column (list, snapshot, number, file, heading) FROM STDIN"))) {
            for (int number = 0; number < cells.columns().size(); number++) {
                PublishedColumn column = cells.columns().get(number);
                start(rows).column(number).column(column.file()).column(column.heading());
                rows.endRow();
            }
            rows.finish();
        }
        try (CopyRows rows =
                new CopyRows(copies.copyIn("COPY listing_cells (list, snapshot, reference, cells) FROM STDIN"))) {
            for (Map.Entry<String, ListedCells> listing : cells.listings().entrySet()) {
                start(rows)
                        .column(listing.getKey())
                        .column("\\x"
                                + HexFormat.of().formatHex(listing.getValue().bytes()));
                rows.endRow();
            }
            rows.finish();
        }
    }

    /**
     * Frees the room of the rows that were replaced, for the next import: they are as many as a list has listings, however few of these
     * changed. Not in a transaction.
     */
    static void freeReplaced(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("VACUUM (SKIP_LOCKED) " + String.join(", ", TABLES))) {
            statement.execute();
        }
    }

    private CopyRows start(CopyRows rows) {
        return rows.column(snapshot.list()).column(snapshot.id());
    }
}
