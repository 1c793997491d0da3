package dossier.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the short facts of a snapshot's listings, straight from the wire: every start waits for it. */
final class PartyStream {

    /** Rows that are under way at once, about 2 MB. */
    private static final int FETCHED = 2_000;

    /** Of a snapshot that another one has just replaced nobody knows the cells any more; that one will be read next. */
    private static final String SQL = "SELECT v.reference, kind, party, absent_from, absent_to, first_seen, cells"
            + " FROM listing_version v LEFT JOIN listing_cells c"
            + " ON c.list = v.list AND c.reference = v.reference AND c.snapshot = ?"
            + " WHERE v.list = ? AND since_snapshot <= ?"
            + " AND (until_snapshot IS NULL OR until_snapshot > ?) ORDER BY v.reference";

    private final DataSource database;

    PartyStream(DataSource database) {
        this.database = database;
    }

    void read(Snapshot snapshot, Consumer<ListedParty> party) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false); // else the driver fetches everything at once
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                List<PublishedColumn> columns = CellSql.columns(connection, snapshot.id());
                statement.setFetchSize(FETCHED);
                statement.setLong(1, snapshot.id());
                statement.setString(2, snapshot.list());
                statement.setLong(3, snapshot.id());
                statement.setLong(4, snapshot.id());
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        party.accept(party(row, snapshot, columns));
                    }
                }
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new StoreException("read the listings of " + snapshot.list(), failure);
        }
    }

    private static ListedParty party(ResultSet row, Snapshot snapshot, List<PublishedColumn> columns)
            throws SQLException {
        byte[] cells = row.getBytes(7);
        return PartyJson.read(
                row.getString(3),
                new ListingRef(snapshot.list(), row.getString(1)),
                ListingKind.valueOf(row.getString(2)),
                new Presence(SnapshotSql.days(row, 4, 5), row.getObject(6, LocalDate.class), Optional.empty()),
                snapshot.sample(),
                cells == null
                        ? ListedCells.NONE
                        : ListedCells.read(columns, cells).ofEvidence());
    }
}
