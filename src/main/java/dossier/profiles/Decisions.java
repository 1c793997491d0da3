package dossier.profiles;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.lists.ListingRef;
import dossier.lists.StoreException;
import dossier.parties.JoinDecision;
import dossier.parties.JoinDecisions;
import dossier.sql.Database;
import dossier.sql.StatementException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** What people decided about which listings are one party, in PostgreSQL. Nothing is removed: what does not hold any more stays readable. */
@ApplicationScoped
public class Decisions implements JoinDecisions.Source {

    private static final String SELECT = "SELECT * FROM join_decision ";

    private final Database database;
    private final AuditLog audit;

    Decisions(DataSource database, AuditLog audit) {
        this.database = new Database(database);
        this.audit = audit;
    }

    @Override
    public JoinDecisions current() {
        try {
            return new JoinDecisions(database.all(
                    "read decisions about parties",
                    SELECT + "WHERE undone_at IS NULL ORDER BY id",
                    List.of(),
                    row -> decision(row).what()));
        } catch (StatementException away) {
            throw new StoreException("read decisions about parties", away);
        }
    }

    /**
     * The newest first, those that do not hold any more among them.
     *
     * @param before only older ones than this
     */
    public List<Decision> newest(long before, int most) {
        return database.all(
                "read decisions about parties",
                SELECT + "WHERE id < ? ORDER BY id DESC LIMIT ?",
                List.of(before, most),
                Decisions::decision);
    }

    /** Those that hold and are about one of these listings, the newest first. */
    List<Decision> about(Collection<ListingRef> listings) {
        List<String> lists =
                listings.stream().map(listing -> listing.list().value()).toList();
        List<String> references = listings.stream().map(ListingRef::reference).toList();
        String named = "IN (SELECT * FROM unnest(?::text[], ?::text[]))";
        return database.all(
                "read decisions about a party",
                SELECT + "WHERE undone_at IS NULL AND ((one_list, one_reference) " + named
                        + " OR (other_list, other_reference) " + named + ") ORDER BY id DESC",
                List.of(lists, references, lists, references),
                Decisions::decision);
    }

    /**
     * Keeps decisions, all or none. What they contradict does not hold any more.
     *
     * @param made what is decided
     * @param contradicted earlier decisions that these take the place of, besides those about the same listings
     */
    void keep(List<JoinDecision> made, Collection<Long> contradicted, String by) {
        database.inTransaction("keep a decision about parties", connection -> {
            for (long earlier : contradicted) {
                undo(connection, earlier, by);
            }
            for (JoinDecision decision : made) {
                keep(connection, decision, by);
            }
            audit.in(connection, event(made, contradicted));
            return true;
        });
    }

    /** One entry for what was one act, however many pairs of listings it is about. */
    private static AuditEvent event(List<JoinDecision> made, Collection<Long> contradicted) {
        return AuditEvent.of(AuditAction.PROFILE_DECIDED, "profiles")
                .with(
                        "sort",
                        made.stream()
                                .map(JoinDecision::sort)
                                .distinct()
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))
                .with("decisions", made.size())
                .with("undone", contradicted.size())
                .with(
                        "listings",
                        made.stream()
                                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                                .distinct()
                                .map(ListingRef::toString)
                                .collect(Collectors.joining(", ")));
    }

    private static void keep(Connection connection, JoinDecision decision, String by) throws SQLException {
        boolean inOrder = decision.one().compareTo(decision.other()) < 0;
        ListingRef one = inOrder ? decision.one() : decision.other();
        ListingRef other = inOrder ? decision.other() : decision.one();
        List<Object> pair =
                List.of(one.list().value(), one.reference(), other.list().value(), other.reference());
        Database.update(
                connection,
                "UPDATE join_decision SET undone_by = ?, undone_at = now() WHERE undone_at IS NULL"
                        + " AND (one_list, one_reference, other_list, other_reference) = (?, ?, ?, ?)",
                List.of(by, pair.get(0), pair.get(1), pair.get(2), pair.get(3)));
        Database.update(
                connection,
                "INSERT INTO join_decision (one_list, one_reference, other_list, other_reference, sort, reason, made_by, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, now())",
                List.of(
                        pair.get(0),
                        pair.get(1),
                        pair.get(2),
                        pair.get(3),
                        decision.sort().name(),
                        decision.reason(),
                        by));
    }

    /**
     * A join is undone as a whole: every decision of the act that joined two profiles.
     *
     * @return what is undone, as it is then; empty if there is no decision of that number that holds
     */
    List<Decision> undo(long id, String by) {
        return database.inTransaction("undo a decision about parties", connection -> {
            int undone = Database.update(
                    connection,
                    "UPDATE join_decision SET undone_by = ?, undone_at = now() WHERE undone_at IS NULL AND (id = ?"
                            + " OR sort = 'JOIN' AND (made_by, made_at) IN (SELECT made_by, made_at FROM join_decision"
                            + " WHERE id = ? AND sort = 'JOIN' AND undone_at IS NULL))",
                    List.of(by, id, id));
            if (undone == 0) {
                return List.of();
            }
            audit.in(
                    connection,
                    AuditEvent.of(AuditAction.PROFILE_UNDONE, "decision " + id).with("decisions", undone));
            List<Decision> found = new ArrayList<>();
            Database.forEach(
                    connection,
                    SELECT + "WHERE undone_at = now() AND undone_by = ? ORDER BY id",
                    List.of(by),
                    row -> found.add(decision(row)));
            return found;
        });
    }

    private static boolean undo(Connection connection, long id, String by) throws SQLException {
        return Database.update(
                        connection,
                        "UPDATE join_decision SET undone_by = ?, undone_at = now() WHERE id = ? AND undone_at IS NULL",
                        List.of(by, id))
                > 0;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        JoinDecision what = new JoinDecision(
                JoinDecision.Sort.valueOf(row.getString("sort")),
                ListingRef.of(row.getString("one_list"), row.getString("one_reference")),
                ListingRef.of(row.getString("other_list"), row.getString("other_reference")),
                row.getString("reason"));
        String undoneBy = Optional.ofNullable(row.getString("undone_by")).orElse("");
        return new Decision(
                row.getLong("id"),
                what,
                row.getString("made_by"),
                Database.moment(row, "made_at").orElseThrow(),
                Database.moment(row, "undone_at").map(at -> new Decision.Undone(undoneBy, at)));
    }
}
