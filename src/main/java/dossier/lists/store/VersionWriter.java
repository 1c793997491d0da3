package dossier.lists.store;

import dossier.lists.Days;
import dossier.lists.Listing;
import dossier.lists.Presence;
import dossier.lists.Snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static java.util.Objects.requireNonNull;

/**
 * Writes what a new snapshot changes: closes versions that no longer hold and adds the new ones.
 */
final class VersionWriter {

    private final Connection connection;
    private final Snapshot snapshot;
    private final Optional<ActiveState> predecessor;

    VersionWriter(Connection connection, Snapshot snapshot, Optional<ActiveState> predecessor) {
        this.connection = connection;
        this.snapshot = snapshot;
        this.predecessor = predecessor;
    }

    void close(DraftChanges changes) throws SQLException {
        close(changes.changed(), "");
        if (!changes.delisted().isEmpty()) {
            LocalDate lastSeen = predecessor.orElseThrow().day();
            LocalDate gone = snapshot.day().isBefore(lastSeen) ? lastSeen : snapshot.day();
            close(changes.delisted(), ", last_seen = '" + lastSeen + "', gone = '" + gone + "'");
        }
    }

    void add(List<Listing> listings, DraftChanges changes) throws SQLException {
        Map<String, LocalDate> goneBefore = goneBefore(changes.added());
        Optional<LocalDate> firstDay = firstDayOfList();
        List<Listing> saying = listings.stream()
                .filter(listing -> changes.hashes().containsKey(listing.ref().reference()))
                .toList();
        try (VersionRows rows = new VersionRows(connection, snapshot.id(), Optional.empty())) {
            for (Listing listing : saying) {
                String reference = listing.ref().reference();
                DraftChanges.Current before = changes.before().get(reference);
                Presence presence = before == null
                        ? newcomer(
                                Optional.ofNullable(goneBefore.get(reference)).or(() -> firstDay))
                        : new Presence(before.absent(), before.firstSeen(), Optional.empty());
                rows.add(listing, requireNonNull(changes.hashes().get(reference)), presence);
            }
            rows.finish();
        }
    }

    private Presence newcomer(Optional<LocalDate> absentFrom) {
        LocalDate firstSeen = snapshot.day();
        Optional<Days> absent = absentFrom.flatMap(from -> predecessor
                .map(ActiveState::day)
                .filter(to -> !to.isBefore(from))
                .map(to -> new Days(from, to)));
        return new Presence(absent, firstSeen, Optional.empty());
    }

    private void close(List<String> references, String besides) throws SQLException {
        String sql = "UPDATE listing_version SET until_snapshot = ?" + besides
                + " WHERE list = ? AND until_snapshot IS NULL AND reference = ANY (?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, snapshot.id());
            statement.setString(2, snapshot.list().value());
            statement.setArray(3, connection.createArrayOf("text", references.toArray()));
            statement.executeUpdate();
        }
    }

    /** Those that were on the list once and were delisted: the day on which they were gone. */
    private Map<String, LocalDate> goneBefore(List<String> references) throws SQLException {
        Map<String, LocalDate> gone = new HashMap<>();
        String sql = "SELECT reference, max(gone) FROM listing_version"
                + " WHERE list = ? AND gone IS NOT NULL AND reference = ANY (?) GROUP BY reference";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, snapshot.list().value());
            statement.setArray(2, connection.createArrayOf("text", references.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    gone.put(row.getString(1), row.getObject(2, LocalDate.class));
                }
            }
        }
        return gone;
    }

    /** Since when we have watched the list; empty where the new snapshot is its first. */
    private Optional<LocalDate> firstDayOfList() throws SQLException {
        if (predecessor.isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT min(day) FROM snapshot WHERE list = ? AND id <> ?")) {
            statement.setString(1, snapshot.list().value());
            statement.setLong(2, snapshot.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, LocalDate.class));
            }
        }
    }
}
