package dossier.lists.store;

import dossier.lists.Days;
import dossier.lists.ListedDays;
import dossier.lists.Listing;
import dossier.lists.Presence;
import dossier.lists.Snapshot;
import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;

/**
 * Writes what a new snapshot changes: closes versions that no longer hold and adds the new ones. By JDBC and COPY, since a first
 * import adds some 20,000 long rows in one transaction: as entities, one by one, they take many times as long.
 */
final class VersionWriter {

    private static final String COPY =
            "COPY listing_version (list, reference, since_snapshot, content_hash, kind, name,"
                    + " programmes, countries, search, listed_by, not_before, absent_from, absent_to, first_seen, body, party)"
                    + " FROM STDIN";

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
        try (CopyRows rows =
                new CopyRows(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY))) {
            for (Listing listing : saying) {
                String reference = listing.ref().reference();
                DraftChanges.Current before = changes.before().get(reference);
                Presence presence = before == null
                        ? newcomer(
                                Optional.ofNullable(goneBefore.get(reference)).or(() -> firstDay))
                        : new Presence(before.absent(), before.firstSeen(), Optional.empty());
                write(rows, listing, requireNonNull(changes.hashes().get(reference)), presence);
            }
            rows.finish();
        }
    }

    private void write(CopyRows rows, Listing listing, String hash, Presence presence) throws SQLException {
        ListedDays days = new ListedDays(listing.dates(), presence);
        rows.column(listing.ref().list())
                .column(listing.ref().reference())
                .column(snapshot.id())
                .column(hash)
                .column(listing.kind())
                .column(listing.primaryName().text())
                .column(programmes(listing))
                .column(listing.countryCodes())
                .column(SearchText.of(listing.names()))
                .column(days.listedBy().orElse(null))
                .column(days.notBefore().orElse(null))
                .column(presence.absent().map(Days::from).orElse(null))
                .column(presence.absent().map(Days::to).orElse(null))
                .column(presence.firstSeen())
                .column(ListingJson.write(listing))
                .column(PartyJson.write(listing))
                .endRow();
    }

    private Presence newcomer(Optional<LocalDate> absentFrom) {
        LocalDate firstSeen = snapshot.day();
        Optional<Days> absent = absentFrom.flatMap(from -> predecessor
                .map(ActiveState::day)
                .filter(to -> !to.isBefore(from))
                .map(to -> new Days(from, to)));
        return new Presence(absent, firstSeen, Optional.empty());
    }

    private static List<String> programmes(Listing listing) {
        return listing.programmes().stream()
                .flatMap(programme -> Stream.of(programme.code(), programme.title()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
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
