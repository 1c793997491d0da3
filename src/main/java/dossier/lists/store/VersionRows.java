package dossier.lists.store;

import dossier.lists.Days;
import dossier.lists.ListedDays;
import dossier.lists.Listing;
import dossier.lists.Presence;
import dossier.sql.CopyRows;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * New rows of {@code listing_version}, all of one run of snapshots. By COPY, since a first import adds some 20,000 long rows in one
 * transaction: as entities, one by one, they take many times as long. Closed without {@link #finish}, they are discarded.
 */
final class VersionRows implements AutoCloseable {

    private static final String COPY =
            "COPY listing_version (list, reference, since_snapshot, until_snapshot, content_hash, kind, name,"
                    + " programmes, countries, search, listed_by, not_before, absent_from, absent_to, first_seen, body, party)"
                    + " FROM STDIN";

    private static final int TOGETHER = 400;

    private final CopyRows rows;
    private final List<Row> waiting = new ArrayList<>();
    private final long since;
    private final @Nullable Long until;

    /**
     * @param since first snapshot that says so
     * @param until first snapshot that no longer does; empty for what the newest one says
     */
    VersionRows(Connection connection, long since, Optional<Long> until) throws SQLException {
        this.rows =
                new CopyRows(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY));
        this.since = since;
        this.until = until.orElse(null);
    }

    void add(Listing listing, String hash, Presence presence) throws SQLException {
        waiting.add(new Row(listing, hash, presence));
        if (waiting.size() == TOGETHER) {
            write();
        }
    }

    /** The texts of a few hundred rows are made on all processors; more of them would fill the memory. */
    private void write() throws SQLException {
        for (Texts texts : waiting.parallelStream().map(Texts::of).toList()) {
            write(texts);
        }
        waiting.clear();
    }

    private void write(Texts texts) throws SQLException {
        Listing listing = texts.row.listing;
        Presence presence = texts.row.presence;
        ListedDays days = new ListedDays(listing.dates(), presence);
        rows.column(listing.ref().list())
                .column(listing.ref().reference())
                .column(since)
                .column(until)
                .column(texts.row.hash)
                .column(listing.kind())
                .column(listing.primaryName().text())
                .column(programmes(listing))
                .column(listing.countryCodes())
                .column(texts.search)
                .column(days.listedBy().orElse(null))
                .column(days.notBefore().orElse(null))
                .column(presence.absent().map(Days::from).orElse(null))
                .column(presence.absent().map(Days::to).orElse(null))
                .column(presence.firstSeen())
                .column(texts.body)
                .column(texts.party)
                .endRow();
    }

    void finish() throws SQLException {
        write();
        rows.finish();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }

    private record Row(Listing listing, String hash, Presence presence) {}

    /** What takes long to make of a row. */
    private record Texts(Row row, String search, String body, String party) {

        static Texts of(Row row) {
            return new Texts(
                    row,
                    SearchText.of(row.listing.names()),
                    ListingJson.write(row.listing),
                    PartyJson.write(row.listing));
        }
    }

    private static List<String> programmes(Listing listing) {
        return listing.programmes().stream()
                .flatMap(programme -> Stream.of(programme.code(), programme.title()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
