package dossier.profiles;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which names of articles people joined to a profile, in PostgreSQL. Nothing is removed but what is about an article that is removed: what
 * does not hold any more stays readable.
 */
@ApplicationScoped
public class NameDecisions {

    /** A number of ours: one decision at a time. */
    private static final long LOCK = 0x4E414D454A4F494EL;

    private static final String SELECT = "SELECT * FROM name_decision ";
    private static final String HELD = SELECT + "WHERE undone_at IS NULL ORDER BY id DESC";

    private final Database database;
    private final AuditLog audit;

    NameDecisions(DataSource database, AuditLog audit) {
        this.database = new Database(database);
        this.audit = audit;
    }

    /** Those that hold. */
    JoinedNames current() {
        return new JoinedNames(database.all("read names joined to profiles", HELD, List.of(), NameDecisions::join));
    }

    /**
     * The newest first, those that do not hold any more among them.
     *
     * @param before only older ones than this
     */
    public List<NameJoin> newest(long before, int most) {
        return database.all(
                "read names joined to profiles",
                SELECT + "WHERE id < ? ORDER BY id DESC LIMIT ?",
                List.of(before, most),
                NameDecisions::join);
    }

    /**
     * Keeps that a name leads to something.
     *
     * @param refusal what speaks against it, by what holds already
     * @return what speaks against it; it is not kept then
     */
    Optional<DecisionRefusedException> keep(
            NameJoin.Name name,
            String to,
            String reason,
            String by,
            Function<JoinedNames, Optional<DecisionRefusedException>> refusal) {
        return database.inTransaction("keep a name joined to a profile", connection -> {
            Database.first(connection, "SELECT pg_advisory_xact_lock(?)", List.of(LOCK), row -> true);
            Optional<DecisionRefusedException> refused =
                    refusal.apply(new JoinedNames(Database.all(connection, HELD, List.of(), NameDecisions::join)));
            if (refused.isEmpty()) {
                insert(connection, name, to, reason, by);
            }
            return refused;
        });
    }

    private void insert(Connection connection, NameJoin.Name name, String to, String reason, String by)
            throws SQLException {
        String article = name.article().map(UUID::toString).orElse("");
        long number = Database.first(
                        connection,
                        "INSERT INTO name_decision (name_key, name, article, target, reason, made_by, made_at)"
                                + " VALUES (?, ?, nullif(?, '')::uuid, ?, ?, ?, now()) RETURNING id",
                        List.of(name.key(), name.text(), article, to, reason, by),
                        row -> row.getLong("id"))
                .orElseThrow();
        // the name itself stands in the decision alone, which goes with its article
        audit.in(
                connection,
                AuditEvent.of(AuditAction.PROFILE_DECIDED, "profiles")
                        .with("sort", "NAME")
                        .with("decision", number)
                        .with("article", article)
                        .with("to", to.startsWith(ProfileDirectory.BY_NAME) ? "another name" : to));
    }

    /** @return the decision as it is then; empty if there is none that holds */
    Optional<NameJoin> undo(long id, String by) {
        return database.inTransaction("part a name from a profile", connection -> {
            int undone = Database.update(
                    connection,
                    "UPDATE name_decision SET undone_by = ?, undone_at = now() WHERE id = ? AND undone_at IS NULL",
                    List.of(by, id));
            if (undone == 0) {
                return Optional.empty();
            }
            audit.in(connection, AuditEvent.of(AuditAction.PROFILE_UNDONE, "name decision " + id));
            return Database.first(connection, SELECT + "WHERE id = ?", List.of(id), NameDecisions::join);
        });
    }

    private static NameJoin join(ResultSet row) throws SQLException {
        String undoneBy = Optional.ofNullable(row.getString("undone_by")).orElse("");
        return new NameJoin(
                row.getLong("id"),
                new NameJoin.Name(
                        row.getString("name_key"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("article")).map(UUID::fromString)),
                row.getString("target"),
                row.getString("reason"),
                row.getString("made_by"),
                Database.moment(row, "made_at").orElseThrow(),
                Database.moment(row, "undone_at").map(at -> new Decision.Undone(undoneBy, at)));
    }
}
