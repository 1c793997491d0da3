package dossier.lists.store;

import dossier.lists.ListedCells;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.Presence;
import dossier.lists.Snapshot;
import dossier.lists.StoreException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the short facts of a snapshot's listings, straight from the wire: every start waits for it. */
final class PartyStream {

    /** Rows that are under way at once, about 2 MB. */
    private static final int FETCHED = 2_000;

    private static final String SQL = "SELECT v.reference, v.kind, v.party, v.absent_from, v.absent_to, v.first_seen"
            + HistorySql.HELD + " ORDER BY v.reference";

    /** The short facts only of those that another snapshot, given first, does not have in the same words. */
    private static final String AFTER_SQL = "WITH known AS (SELECT day, id FROM snapshot WHERE id = ?)"
            + " SELECT v.reference, v.kind, CASE WHEN NOT coalesce((since.day, since.id) <= (SELECT day, id FROM known)"
            + " AND (until.id IS NULL OR (until.day, until.id) > (SELECT day, id FROM known)), false) THEN v.party END,"
            + " v.absent_from, v.absent_to, v.first_seen" + HistorySql.HELD + " ORDER BY v.reference";

    /** The short facts only of those that the index of today does not have as they were. */
    private static final String PAST_SQL =
            "SELECT v.reference, v.kind, CASE WHEN v.until_snapshot IS NOT NULL THEN v.party END,"
                    + " v.absent_from, v.absent_to, v.first_seen" + HistorySql.HELD + " ORDER BY v.reference";

    /** A page of whole listings, since a caller who reads slowly must not keep a connection. */
    private static final String FULL_SQL =
            "SELECT v.body" + HistorySql.HELD + " AND v.reference > ? ORDER BY v.reference LIMIT 500";

    private static final String SOME_SQL = "SELECT v.body" + HistorySql.HELD + " AND v.reference = ANY (?)";

    private static final String LAST_SQL =
            "SELECT v.kind, v.party, v.absent_from, v.absent_to, v.first_seen, v.last_seen, v.gone, since.sample"
                    + " FROM listing_version v JOIN snapshot since ON since.id = v.since_snapshot"
                    + " WHERE v.list = ? AND v.reference = ?";

    private static final String NEWEST_SQL = " ORDER BY since.day DESC, since.id DESC LIMIT 1";

    private final DataSource database;

    PartyStream(DataSource database) {
        this.database = database;
    }

    void read(Snapshot snapshot, Consumer<ListedParty> party) {
        // not joined: right after an import the database would guess wrong how many there are
        forEachRow(
                SQL,
                List.of(snapshot.id()),
                snapshot,
                connection -> CellSql.ofEvidence(connection, snapshot.id(), FETCHED),
                (row, cells) -> party.accept(party(row, snapshot, cells)));
    }

    /** The same, those apart that say the same in another snapshot of the list. */
    void readAfter(
            Snapshot known,
            Snapshot snapshot,
            BiConsumer<ListingRef, ListedParty.Origin> asKnown,
            Consumer<ListedParty> otherwise) {
        forEachRow(
                AFTER_SQL,
                List.of(known.id(), snapshot.id()),
                snapshot,
                connection -> CellSql.ofEvidence(connection, snapshot.id(), FETCHED),
                (row, cells) -> {
                    if (row.getString(3) == null) {
                        ListingRef ref = new ListingRef(snapshot.list(), row.getString(1));
                        asKnown.accept(ref, origin(row, snapshot, cells));
                    } else {
                        otherwise.accept(party(row, snapshot, cells));
                    }
                });
    }

    /** The listings of a snapshot of the past, those apart that are the same today. Where their values stood is not kept. */
    void readPast(Snapshot snapshot, Consumer<ListingRef> asToday, Consumer<ListedParty> otherwise) {
        forEachRow(
                PAST_SQL,
                List.of(snapshot.id()),
                snapshot,
                connection -> Map.<String, ListedCells>of(),
                (row, none) -> {
                    if (row.getString(3) == null) {
                        asToday.accept(new ListingRef(snapshot.list(), row.getString(1)));
                    } else {
                        otherwise.accept(party(row, snapshot, none));
                    }
                });
    }

    /** The whole listings of a snapshot. No connection is held while the consumer has one. */
    void readInFull(Snapshot snapshot, Consumer<Listing> listing) {
        String last = "";
        while (true) {
            List<Listing> page = page(snapshot, last);
            if (page.isEmpty()) {
                return;
            }
            page.forEach(listing);
            last = page.get(page.size() - 1).ref().reference();
        }
    }

    private List<Listing> page(Snapshot snapshot, String after) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FULL_SQL)) {
            statement.setLong(1, snapshot.id());
            statement.setString(2, after);
            return listings(statement);
        } catch (SQLException failure) {
            throw new StoreException("read the listings of " + snapshot.list(), failure);
        }
    }

    /** The same of some listings only. */
    List<Listing> readInFull(Snapshot snapshot, List<String> references) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SOME_SQL)) {
            statement.setLong(1, snapshot.id());
            statement.setArray(2, connection.createArrayOf("text", references.toArray()));
            return listings(statement);
        } catch (SQLException failure) {
            throw new StoreException("read some listings of " + snapshot.list(), failure);
        }
    }

    private static List<Listing> listings(PreparedStatement statement) throws SQLException {
        List<Listing> listings = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                listings.add(ListingJson.read(row.getString(1)));
            }
        }
        return listings;
    }

    /** A listing as it was when it was last seen. */
    Optional<ListedParty> last(ListingRef listing) {
        return last(LAST_SQL + NEWEST_SQL, List.of(listing.list().value(), listing.reference()), listing);
    }

    /** The same of a listing that was gone by a day. */
    Optional<ListedParty> goneBy(LocalDate day, ListingRef listing) {
        return last(
                LAST_SQL + " AND v.gone <= ?" + NEWEST_SQL,
                List.of(listing.list().value(), listing.reference(), day),
                listing);
    }

    private Optional<ListedParty> last(String sql, List<Object> values, ListingRef listing) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(last(row, listing)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new StoreException("read " + listing, failure);
        }
    }

    private static ListedParty last(ResultSet row, ListingRef listing) throws SQLException {
        return PartyJson.read(
                row.getString(2),
                listing,
                ListingKind.valueOf(row.getString(1)),
                new ListedParty.Origin(
                        new Presence(
                                SnapshotSql.days(row, 3, 4),
                                row.getObject(5, LocalDate.class),
                                SnapshotSql.days(row, 6, 7)),
                        row.getBoolean(8),
                        ListedCells.NONE));
    }

    private interface Before {
        Map<String, ListedCells> ask(Connection connection) throws SQLException;
    }

    private interface EachRow {
        void take(ResultSet row, Map<String, ListedCells> cells) throws SQLException;
    }

    private void forEachRow(String sql, List<Long> ids, Snapshot snapshot, Before before, EachRow each) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false); // else the driver fetches everything at once
            Map<String, ListedCells> cells = before.ask(connection);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(FETCHED);
                for (int i = 0; i < ids.size(); i++) {
                    statement.setLong(i + 1, ids.get(i));
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        each.take(row, cells);
                    }
                }
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new StoreException("read the listings of " + snapshot.list(), failure);
        }
    }

    private static ListedParty party(ResultSet row, Snapshot snapshot, Map<String, ListedCells> cells)
            throws SQLException {
        return PartyJson.read(
                row.getString(3),
                new ListingRef(snapshot.list(), row.getString(1)),
                ListingKind.valueOf(row.getString(2)),
                origin(row, snapshot, cells));
    }

    private static ListedParty.Origin origin(ResultSet row, Snapshot snapshot, Map<String, ListedCells> cells)
            throws SQLException {
        return new ListedParty.Origin(
                new Presence(SnapshotSql.days(row, 4, 5), row.getObject(6, LocalDate.class), Optional.empty()),
                snapshot.sample(),
                cells.getOrDefault(row.getString(1), ListedCells.NONE));
    }
}
