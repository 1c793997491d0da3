package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.store.VersionsAround.Version;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements of a snapshot that is put into history. Snapshots stand in the order of their days, those of one day in that of their imports. */
final class HistorySql {

    /** The versions that held in a snapshot, as {@code v}; wants its id. */
    static final String HELD = " FROM snapshot at JOIN listing_version v ON v.list = at.list"
            + " JOIN snapshot since ON since.id = v.since_snapshot"
            + " LEFT JOIN snapshot until ON until.id = v.until_snapshot"
            + " WHERE at.id = ? AND (since.day, since.id) <= (at.day, at.id)"
            + " AND (until.id IS NULL OR (until.day, until.id) > (at.day, at.id))";

    /**
     * Works out anew on which days our snapshots saw each listing of a list, from nothing but which snapshots say it: what
     * {@link VersionWriter} knows while snapshots come in the order of their days. Where what old snapshots said is removed
     * ({@link OldSnapshots}), nothing can be put before the oldest that is kept: what was known then of runs that began by that day stays.
     */
    private static final String TELL_DAYS = """
            WITH numbered AS (
                SELECT id, day, kept, row_number() OVER known AS number, lag(day) OVER known AS day_before,
                       first_value(day) OVER known AS first_day
                FROM snapshot WHERE list = ? WINDOW known AS (ORDER BY day, id)
            ), place AS (
                SELECT numbered.*, min(number) FILTER (WHERE kept) OVER () AS first_kept FROM numbered
            ), version AS (
                SELECT v.id, v.reference, s.number, s.day_before, s.first_day,
                       s.first_kept > 1 AND s.number <= s.first_kept AS final, v.first_seen AS seen,
                       v.absent_from AS known_from, v.absent_to AS known_to, s.day AS since_day,
                       u.day AS until_day, u.day_before AS last_day,
                       lag(v.until_snapshot) OVER one IS DISTINCT FROM v.since_snapshot AS begins,
                       lead(v.since_snapshot) OVER one IS DISTINCT FROM v.until_snapshot AS ends,
                       lag(u.day) OVER one AS gone_before
                FROM listing_version v
                JOIN place s ON s.id = v.since_snapshot
                LEFT JOIN place u ON u.id = v.until_snapshot
                WINDOW one AS (PARTITION BY v.reference ORDER BY s.number)
            ), run AS (
                SELECT version.*, count(*) FILTER (WHERE begins) OVER (PARTITION BY reference ORDER BY number) AS run_number
                FROM version
            ), told AS (
                SELECT id,
                       first_value(CASE WHEN final THEN seen ELSE since_day END) OVER whole AS first_seen,
                       first_value(CASE WHEN final THEN known_from ELSE coalesce(gone_before, first_day) END) OVER whole
                           AS absent_from,
                       first_value(CASE WHEN final THEN known_to ELSE day_before END) OVER whole AS absent_to,
                       CASE WHEN ends THEN last_day END AS last_seen,
                       CASE WHEN ends THEN until_day END AS gone
                FROM run WINDOW whole AS (PARTITION BY reference, run_number ORDER BY number)
            ), day AS (
                SELECT id, first_seen, last_seen, gone,
                       CASE WHEN absent_to >= absent_from THEN absent_from END AS absent_from,
                       CASE WHEN absent_to >= absent_from THEN absent_to END AS absent_to
                FROM told
            )
            UPDATE listing_version v
            SET first_seen = day.first_seen, absent_from = day.absent_from, absent_to = day.absent_to,
                last_seen = day.last_seen, gone = day.gone
            FROM day
            WHERE day.id = v.id
              AND (v.first_seen, v.absent_from, v.absent_to, v.last_seen, v.gone)
                  IS DISTINCT FROM (day.first_seen, day.absent_from, day.absent_to, day.last_seen, day.gone)
            """;

    private HistorySql() {}

    /** What a snapshot says of each of its listings. */
    static Map<String, DraftChanges.Current> listingsOf(Connection connection, long snapshot) throws SQLException {
        Map<String, DraftChanges.Current> listings = new HashMap<>();
        String columns = "SELECT v.reference, v.content_hash, v.name, v.absent_from, v.absent_to, v.first_seen";
        try (PreparedStatement statement = connection.prepareStatement(columns + HELD)) {
            statement.setLong(1, snapshot);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    listings.put(
                            row.getString(1),
                            new DraftChanges.Current(
                                    row.getString(2),
                                    row.getString(3),
                                    SnapshotSql.days(row, 4, 5),
                                    row.getObject(6, LocalDate.class)));
                }
            }
        }
        return listings;
    }

    /** The versions before and after a place in a list's history. */
    static VersionsAround around(Connection connection, Optional<Long> previous, long next) throws SQLException {
        Map<String, Version> through = new HashMap<>();
        Map<String, Version> ending = new HashMap<>();
        Map<String, Version> beginning = new HashMap<>();
        String columns = "SELECT v.id, v.reference, v.content_hash";
        if (previous.isPresent()) {
            try (PreparedStatement statement = connection.prepareStatement(columns + ", v.until_snapshot" + HELD)) {
                statement.setLong(1, previous.orElseThrow());
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        (row.getLong(4) == next ? ending : through)
                                .put(row.getString(2), new Version(row.getLong(1), row.getString(3)));
                    }
                }
            }
        }
        try (PreparedStatement statement =
                connection.prepareStatement(columns + " FROM listing_version v WHERE v.since_snapshot = ?")) {
            statement.setLong(1, next);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    beginning.put(row.getString(2), new Version(row.getLong(1), row.getString(3)));
                }
            }
        }
        return new VersionsAround(through, ending, beginning);
    }

    /** Versions that do not hold in the snapshot, but again in the next one: what they say is kept twice. */
    static void interrupt(Connection connection, List<Long> versions, long snapshot, long next) throws SQLException {
        String before =
                "INSERT INTO listing_version (list, reference, since_snapshot, until_snapshot, content_hash, kind, name,"
                        + " programmes, countries, search, listed_by, not_before, absent_from, absent_to, first_seen, body, party)"
                        + " SELECT list, reference, since_snapshot, ?, content_hash, kind, name, programmes, countries, search,"
                        + " listed_by, not_before, absent_from, absent_to, first_seen, body, party"
                        + " FROM listing_version WHERE id = ANY (?)";
        update(connection, before, snapshot, versions);
        begin(connection, versions, next);
    }

    static void end(Connection connection, List<Long> versions, long snapshot) throws SQLException {
        update(connection, "UPDATE listing_version SET until_snapshot = ? WHERE id = ANY (?)", snapshot, versions);
    }

    static void begin(Connection connection, List<Long> versions, long snapshot) throws SQLException {
        update(connection, "UPDATE listing_version SET since_snapshot = ? WHERE id = ANY (?)", snapshot, versions);
    }

    private static void update(Connection connection, String sql, long snapshot, List<Long> versions)
            throws SQLException {
        if (versions.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, snapshot);
            statement.setArray(2, connection.createArrayOf("bigint", versions.toArray()));
            statement.executeUpdate();
        }
    }

    static void tellDays(Connection connection, ListCode list) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL_DAYS)) {
            statement.setString(1, list.value());
            statement.executeUpdate();
        }
    }
}
