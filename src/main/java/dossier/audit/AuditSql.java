package dossier.audit;

import dossier.sql.CopyRows;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements of the log. */
final class AuditSql {

    static final String COLUMNS = "number, at, who, role, action, subject, query, details, stamp, hash";

    private AuditSql() {}

    /**
     * An end of the chain.
     *
     * @param number of the last entry
     * @param hash its hash
     * @param at its time
     */
    record Head(long number, String hash, Instant at) {}

    /** Appends entries, in their order, and with them their stamps. Others who append wait for the end of this transaction from here on. */
    static void append(Connection connection, List<AuditForm.Prepared> events) throws SQLException {
        append(connection, events, Set.of());
    }

    /**
     * The same.
     *
     * @param kept hashes of stamps that are in the database
     */
    static void append(Connection connection, List<AuditForm.Prepared> events, Set<String> kept) throws SQLException {
        Head head = lock(connection);
        Map<String, String> stamps = new LinkedHashMap<>();
        events.forEach(event -> stamps.put(event.entry().stamp(), event.stamp()));
        stamps.remove("");
        stamps.keySet().removeAll(kept);
        for (Map.Entry<String, String> stamp : stamps.entrySet()) {
            Database.update(
                    connection,
                    "INSERT INTO audit_stamp (hash, said) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    List.of(stamp.getKey(), stamp.getValue()));
        }
        List<AuditEntry.Chained> chained = new ArrayList<>();
        for (AuditForm.Prepared event : events) {
            head = next(head, event, chained);
        }
        write(connection, chained);
        Database.update(
                connection,
                "UPDATE audit_head SET number = ?, hash = ?, at = ?",
                List.of(head.number, head.hash, head.at));
    }

    /** The clocks of two copies of the service may differ: time does not go back in the log. */
    private static Head next(Head head, AuditForm.Prepared event, List<AuditEntry.Chained> chained) {
        Instant at =
                event.entry().at().isBefore(head.at) ? head.at : event.entry().at();
        AuditEntry entry = event.at(head.number + 1, at);
        String hash = AuditChain.hash(head.hash, entry);
        chained.add(new AuditEntry.Chained(entry, hash));
        return new Head(entry.number(), hash, at);
    }

    private static void write(Connection connection, List<AuditEntry.Chained> chained) throws SQLException {
        try (CopyRows rows = Database.copy(connection, "COPY audit_entry (" + COLUMNS + ") FROM STDIN")) {
            for (AuditEntry.Chained next : chained) {
                AuditEntry entry = next.entry();
                rows.column(entry.number())
                        .column(AuditChain.moment(entry.at()))
                        .column(entry.by().name())
                        .column(entry.by().role())
                        .column(entry.action())
                        .column(entry.subject())
                        .column(entry.query())
                        .column(entry.details())
                        .column(entry.stamp())
                        .column(next.hash())
                        .endRow();
            }
            rows.finish();
        }
    }

    static Head lock(Connection connection) throws SQLException {
        return head(connection, " FOR UPDATE");
    }

    static Head head(Connection connection) throws SQLException {
        return head(connection, "");
    }

    private static Head head(Connection connection, String how) throws SQLException {
        return Database.first(
                        connection,
                        "SELECT number, hash, at FROM audit_head" + how,
                        List.of(),
                        row -> new Head(
                                row.getLong(1),
                                row.getString(2),
                                Database.moment(row, "at").orElseThrow()))
                .orElseThrow();
    }

    /** Up to where the log was cut off; the beginning of all if it never was. */
    static Head cut(Connection connection) throws SQLException {
        return Database.first(
                        connection,
                        "SELECT number, hash, at FROM audit_cut ORDER BY number DESC LIMIT 1",
                        List.of(),
                        row -> new Head(
                                row.getLong(1),
                                row.getString(2),
                                Database.moment(row, "at").orElseThrow()))
                .orElse(new Head(0, AuditChain.BEGINNING, Instant.EPOCH));
    }

    static AuditEntry.Chained row(ResultSet row) throws SQLException {
        return new AuditEntry.Chained(
                new AuditEntry(
                        row.getLong("number"),
                        Database.moment(row, "at").orElseThrow(),
                        new AuditEvent.Actor(row.getString("who"), row.getString("role")),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("query"),
                        row.getString("details"),
                        row.getString("stamp")),
                row.getString("hash"));
    }
}
