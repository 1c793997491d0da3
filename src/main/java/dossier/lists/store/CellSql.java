package dossier.lists.store;

import dossier.lists.ListedCells;
import dossier.lists.ListingRef;
import dossier.lists.PublishedColumn;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads where the listings of the active snapshots stand in their files. */
final class CellSql {

    private CellSql() {}

    /**
     * Where the listings of a snapshot stand, by their references, as far as answers may rest on it; none if an earlier
     * version imported the snapshot, or another one has replaced it.
     *
     * @param fetched rows that are under way at once
     */
    static Map<String, ListedCells> ofEvidence(Connection connection, long snapshot, int fetched) throws SQLException {
        List<PublishedColumn> columns = columns(connection, snapshot);
        Map<String, ListedCells> cells = new HashMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT reference, cells FROM listing_cells WHERE snapshot = ?")) {
            statement.setFetchSize(fetched);
            statement.setLong(1, snapshot);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    cells.put(
                            row.getString(1),
                            ListedCells.read(columns, row.getBytes(2)).ofEvidence());
                }
            }
        }
        return cells;
    }

    private static List<PublishedColumn> columns(Connection connection, long snapshot) throws SQLException {
        List<PublishedColumn> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT file, heading FROM published_column WHERE snapshot = ? ORDER BY number")) {
            statement.setLong(1, snapshot);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(new PublishedColumn(row.getString(1), row.getString(2)));
                }
            }
        }
        return List.copyOf(columns);
    }

    /** Where a listing of the active snapshot stands. */
    static ListedCells of(Connection connection, ListingRef ref) throws SQLException {
        // one statement: between two of them an import may replace the one and the other
        try (PreparedStatement statement = connection.prepareStatement("SELECT file, heading, cells"
                + " FROM listing_cells c JOIN published_column p"
                + " ON p.list = c.list AND p.snapshot = c.snapshot"
                + " WHERE c.list = ? AND reference = ? ORDER BY number")) {
            statement.setString(1, ref.list().value());
            statement.setString(2, ref.reference());
            List<PublishedColumn> columns = new ArrayList<>();
            byte[] cells = {};
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(new PublishedColumn(row.getString(1), row.getString(2)));
                    cells = columns.size() == 1 ? row.getBytes(3) : cells;
                }
            }
            return ListedCells.read(List.copyOf(columns), cells);
        }
    }
}
