package dossier.startup;

import dossier.database.EmbeddedDatabase;
import dossier.sql.Database;
import org.postgresql.ds.PGSimpleDataSource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the services of a test left in their database, told so that two databases can be compared: without ids and times. */
final class StoredState {

    /** Snapshots by their place in history instead of their ids. */
    private static final String PLACES =
            "WITH place AS (SELECT s.*, row_number() OVER (PARTITION BY list ORDER BY day, id) AS number"
                    + " FROM snapshot s) ";

    private static final String NOTHING_TO_DO = "SELECT 1 WHERE EXISTS (SELECT 1 FROM active_snapshot)"
            + " AND NOT EXISTS (SELECT 1 FROM active_snapshot a LEFT JOIN rescreened r ON r.list = a.list"
            + " WHERE r.snapshot IS DISTINCT FROM a.snapshot)"
            + " AND NOT EXISTS (SELECT 1 FROM article_to_reread)"
            + " AND NOT EXISTS (SELECT 1 FROM rescreening WHERE state = 'RUNNING')"
            + " AND NOT EXISTS (SELECT 1 FROM watch_list WHERE screened < customers)"
            + " AND NOT EXISTS (SELECT 1 FROM webhook WHERE sent_until < (SELECT coalesce(max(id), 0) FROM alert))";

    private final Database database;

    StoredState(EmbeddedDatabase server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setUser(server.user());
        source.setPassword(server.password());
        this.database = new Database(source);
    }

    /** Whether everybody is compared with the active snapshots and every alert was sent. */
    boolean isQuiet() {
        return !rows(NOTHING_TO_DO).isEmpty();
    }

    /** Whether customers are being compared with this snapshot, or have been. */
    boolean isRescreening(long snapshot) {
        return !rows("SELECT 1 FROM rescreening WHERE to_snapshot = " + snapshot)
                .isEmpty();
    }

    int snapshots() {
        return Integer.parseInt(rows("SELECT count(*) FROM snapshot").get(0));
    }

    /** How long the last comparison of customers took, in milliseconds. */
    long lastRescreening() {
        return Long.parseLong(rows("SELECT (extract(epoch FROM ended_at - begun_at) * 1000)::bigint FROM rescreening"
                        + " WHERE state = 'DONE' ORDER BY id DESC LIMIT 1")
                .get(0));
    }

    /** Locks over copies of the service that somebody holds. */
    List<String> locks() {
        return rows("SELECT classid, objid, pid FROM pg_locks WHERE locktype = 'advisory'");
    }

    /** The snapshots in their order, what each of them says of every listing, where that stands in its files. */
    List<String> history() {
        List<String> history = new ArrayList<>(rows(PLACES
                + "SELECT p.list, p.number, p.day, p.published_on, p.sha256, p.listings, p.names, b.number,"
                + " a.snapshot IS NOT NULL FROM place p LEFT JOIN place b ON b.id = p.predecessor"
                + " LEFT JOIN active_snapshot a ON a.snapshot = p.id ORDER BY p.list, p.number"));
        history.addAll(rows(PLACES
                + "SELECT v.list, v.reference, s.number, u.number, v.content_hash, v.name, v.listed_by, v.not_before,"
                + " v.absent_from, v.absent_to, v.first_seen, v.last_seen, v.gone FROM listing_version v"
                + " JOIN place s ON s.id = v.since_snapshot LEFT JOIN place u ON u.id = v.until_snapshot"
                + " ORDER BY v.list, v.reference, s.number"));
        history.addAll(rows(PLACES + "SELECT c.list, c.reference, p.number, md5(c.cells) FROM listing_cells c"
                + " JOIN place p ON p.id = c.snapshot ORDER BY c.list, c.reference"));
        return history;
    }

    /** Every alert, in any order. */
    List<String> alerts() {
        return rows("SELECT sort, customer, name, list, reference, listed_name, band_before, band, fields FROM alert"
                + " ORDER BY sort, customer, name, list, reference, id");
    }

    /** Ids of the alerts. */
    List<Long> alertIds() {
        return rows("SELECT id FROM alert ORDER BY id").stream()
                .map(Long::valueOf)
                .toList();
    }

    /** Which customers and articles may be which listings. */
    List<String> hits() {
        List<String> hits =
                new ArrayList<>(rows("SELECT w.customer, h.list, h.reference, h.listed_name, h.band FROM watch_hit h"
                        + " JOIN watched w USING (watch_list, number) ORDER BY w.customer, h.list, h.reference"));
        hits.addAll(
                rows("SELECT a.title, h.list, h.reference, h.band FROM article_hit h JOIN article a ON a.id = h.article"
                        + " ORDER BY a.title, h.list, h.reference"));
        return hits;
    }

    int deadLetters() {
        return Integer.parseInt(rows("SELECT count(*) FROM dead_letter").get(0));
    }

    private List<String> rows(String sql) {
        return database.all("look into the database", sql, List.of(), StoredState::text);
    }

    private static String text(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(String.valueOf(row.getString(column)));
        }
        return String.join(" | ", cells);
    }
}
