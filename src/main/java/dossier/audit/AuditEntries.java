package dossier.audit;

import dossier.sql.Database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the log, and checks it. */
@ApplicationScoped
public class AuditEntries {

    private final Database database;
    private final AuditWriter writer;
    private final AuditForm form;

    @Inject
    AuditEntries(DataSource source, AuditWriter writer, AuditForm form) {
        this.database = new Database(source);
        this.writer = writer;
        this.form = form;
    }

    /**
     * Which entries are wanted; whatever is empty does not narrow them.
     *
     * @param from not before this moment
     * @param to before this moment
     * @param who by this user
     * @param action of this sort
     * @param query about exactly what was asked
     */
    public record Filter(
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<String> who,
            Optional<AuditAction> action,
            Optional<String> query) {}

    /**
     * A run of entries with what stands at both ends.
     *
     * @param before number of the entry before the first
     * @param hashBefore its hash
     * @param last number of the last entry
     * @param hash its hash
     */
    public record Piece(long before, String hashBefore, long last, String hash) {

        /** How many entries it has. */
        public long entries() {
            return last - before;
        }
    }

    /**
     * What a check of the chain found.
     *
     * @param piece what was checked
     * @param wrong number of the first entry that does not fit; empty if all do
     * @param why what is wrong with it, or empty
     */
    public record Verified(Piece piece, Optional<Long> wrong, String why) {}

    /**
     * The newest first.
     *
     * @param before only those before the entry of this number
     */
    public List<AuditEntry.Chained> before(Filter filter, long before, int most) {
        writer.flush();
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(
                "SELECT * FROM audit_entry WHERE number < ? AND number > (SELECT coalesce(max(number), 0) FROM audit_cut)");
        values.add(before);
        filter.from.ifPresent(from -> add(sql, " AND at >= ?", from, values));
        filter.to.ifPresent(to -> add(sql, " AND at < ?", to, values));
        filter.who.ifPresent(
                who -> add(sql, " AND who = ANY (?)", List.of(AuditForm.cut(who), form.keyed(who)), values));
        filter.action.ifPresent(action -> add(sql, " AND action = ?", action.name(), values));
        filter.query.ifPresent(
                text -> add(sql, " AND query = ANY (?)", List.of(AuditForm.cut(text), form.keyed(text)), values));
        values.add(most);
        return database.all("read the audit log", sql + " ORDER BY number DESC LIMIT ?", values, AuditSql::row);
    }

    private static void add(StringBuilder sql, String condition, Object value, List<Object> values) {
        sql.append(condition);
        values.add(value);
    }

    /** What stamps say, by their hashes. */
    public Map<String, String> stamps(List<String> hashes) {
        Map<String, String> stamps = new TreeMap<>();
        database.forEach(
                "read the stamps of the audit log",
                "SELECT hash, said FROM audit_stamp WHERE hash = ANY (?)",
                List.of(hashes),
                row -> stamps.put(row.getString(1), row.getString(2)));
        return stamps;
    }

    /** The entries between two moments, as a piece that can be checked by itself. */
    public Piece piece(Optional<Instant> from, Optional<Instant> to) {
        writer.flush();
        return database.inTransaction("find a piece of the audit log", connection -> {
            steady(connection);
            AuditSql.Head cut = AuditSql.cut(connection);
            AuditSql.Head before = from.isEmpty()
                    ? cut
                    : lastBefore(connection, from.get(), cut).orElse(cut);
            AuditSql.Head last = to.isEmpty()
                    ? AuditSql.head(connection)
                    : lastBefore(connection, to.get(), cut).orElse(before);
            return last.number() < before.number()
                    ? new Piece(before.number(), before.hash(), before.number(), before.hash())
                    : new Piece(before.number(), before.hash(), last.number(), last.hash());
        });
    }

    private static Optional<AuditSql.Head> lastBefore(Connection connection, Instant moment, AuditSql.Head cut)
            throws SQLException {
        return Database.first(
                connection,
                "SELECT number, hash, at FROM audit_entry WHERE at < ? AND number > ? ORDER BY number DESC LIMIT 1",
                List.of(moment, cut.number()),
                row -> new AuditSql.Head(
                        row.getLong(1),
                        row.getString(2),
                        Database.moment(row, "at").orElseThrow()));
    }

    /** Gives the entries of a piece one after the other, a few of them in memory at a time, in the caller's thread. */
    public void forEach(Piece piece, EachEntry each) {
        database.forEach(
                "read the audit log",
                "SELECT * FROM audit_entry WHERE number > ? AND number <= ? ORDER BY number",
                List.of(piece.before, piece.last),
                row -> each.take(AuditSql.row(row)));
    }

    /** Takes entries; fails when nobody wants any more. */
    public interface EachEntry {

        void take(AuditEntry.Chained entry);
    }

    /** Adds what the settings are, unless the last such entry has the same subject. */
    public void addSettings(AuditEvent event) {
        database.inTransaction("write the audit log", connection -> {
            AuditSql.lock(connection);
            Optional<String> last = Database.first(
                    connection,
                    "SELECT subject FROM audit_entry WHERE action = 'CONFIGURED' ORDER BY number DESC LIMIT 1",
                    List.of(),
                    row -> row.getString(1));
            if (!last.equals(Optional.of(event.subject()))) {
                writer.in(connection, event);
            }
            return true;
        });
    }

    /** Recomputes the whole chain, a few entries in memory at a time. */
    public Verified verify() {
        writer.flush();
        return database.inTransaction("check the audit log", connection -> {
            steady(connection);
            AuditSql.Head cut = AuditSql.cut(connection);
            AuditSql.Head head = AuditSql.head(connection);
            ChainCheck check = new ChainCheck(cut.number(), cut.hash());
            CutRecord recorded = new CutRecord(cut);
            Database.forEach(
                    connection,
                    "SELECT * FROM audit_entry WHERE number > ? ORDER BY number",
                    List.of(cut.number()),
                    row -> {
                        AuditEntry.Chained next = AuditSql.row(row);
                        if (check.take(next)) {
                            recorded.take(next.entry());
                        }
                    });
            check.end(head.number(), head.hash());
            if (!recorded.isFound()) {
                check.wrong(
                        cut.number() + 1,
                        "the entries before " + (cut.number() + 1)
                                + " are missing, and no entry says that they were removed");
            }
            wrongStamp(connection)
                    .ifPresent(number ->
                            check.wrong(number, "the stamp of entry " + number + " was changed or is missing"));
            Piece piece = new Piece(cut.number(), cut.hash(), check.last(), check.hash());
            return new Verified(
                    piece,
                    check.flaw().map(ChainCheck.Flaw::number),
                    check.flaw().map(ChainCheck.Flaw::why).orElse(""));
        });
    }

    /** Entries hold the hashes of their stamps; the stamps themselves have to fit these. */
    private static Optional<Long> wrongStamp(Connection connection) throws SQLException {
        return Database.first(
                connection,
                "SELECT min(e.number) FROM audit_entry e LEFT JOIN audit_stamp s ON s.hash = e.stamp WHERE e.stamp <> ''"
                        + " AND (s.hash IS NULL OR s.hash <> encode(sha256(convert_to(s.said, 'UTF8')), 'hex'))"
                        + " HAVING min(e.number) IS NOT NULL",
                List.of(),
                row -> row.getLong(1));
    }

    /** All that the transaction reads is of one moment. */
    private static void steady(Connection connection) throws SQLException {
        Database.update(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ", List.of());
    }
}
