package dossier.alerts;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** The alerts, in PostgreSQL. */
@ApplicationScoped
public class Alerts {

    private static final String ALERTS = "SELECT a.*, l.name AS list_name, r.title, r.published_on FROM alert a"
            + " LEFT JOIN watch_list l ON l.id = a.watch_list LEFT JOIN article r ON r.id = a.article";

    private final Database database;
    private final AuditLog audit;
    private final Clock clock = Clock.systemUTC();

    public Alerts(DataSource database, AuditLog audit) {
        this.database = new Database(database);
        this.audit = audit;
    }

    /**
     * Alerts after one, in the order in which they were found.
     *
     * @param after id of the last one that is known; 0 for none
     * @param most how many at most
     */
    public List<Alert> after(long after, AlertFilter filter, int most) {
        StringBuilder where = new StringBuilder(" WHERE a.id > ?");
        List<Object> values = new ArrayList<>(List.of(after));
        filter.state().ifPresent(state -> add(where, values, "a.state = ?", state.name()));
        filter.sort().ifPresent(sort -> add(where, values, "a.sort = ?", sort.name()));
        filter.list().ifPresent(list -> add(where, values, "a.list = ?", list.value()));
        filter.watchList().ifPresent(list -> add(where, values, "a.watch_list = ?", list));
        filter.article().ifPresent(article -> add(where, values, "a.article = ?", article));
        values.add(most);
        return database.all("read alerts", ALERTS + where + " ORDER BY a.id LIMIT ?", values, Alerts::alert);
    }

    /** Id of the newest alert; 0 if there is none. */
    public long newest() {
        return database.all(
                        "find the newest alert",
                        "SELECT coalesce(max(id), 0) FROM alert",
                        List.of(),
                        row -> row.getLong(1))
                .get(0);
    }

    /** Alerts up to one, in their order. */
    List<Alert> between(long after, long until) {
        return database.all(
                "read alerts",
                ALERTS + " WHERE a.id > ? AND a.id <= ? ORDER BY a.id",
                List.of(after, until),
                Alerts::alert);
    }

    /** Alerts after one, up to another: how many there are, and the first of them. */
    Digest digest(long after, long until, int most) {
        List<Alert> first = database.all(
                "read alerts",
                ALERTS + " WHERE a.id > ? AND a.id <= ? ORDER BY a.id LIMIT ?",
                List.of(after, until, most),
                Alerts::alert);
        long count = database.all(
                        "count alerts",
                        "SELECT count(*) FROM alert WHERE id > ? AND id <= ?",
                        List.of(after, until),
                        row -> row.getLong(1))
                .get(0);
        return new Digest(after, until, first, count);
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
        where.append(" AND ").append(condition);
        values.add(value);
    }

    /** How many nobody has looked at. */
    public long unseen() {
        return database.all(
                        "count alerts",
                        "SELECT count(*) FROM alert WHERE state = 'NEW'",
                        List.of(),
                        row -> row.getLong(1))
                .get(0);
    }

    /**
     * Says what people made of an alert.
     *
     * @param by who says so
     * @return the alert as it is then; empty if there is none
     */
    public Optional<Alert> handle(long id, Alert.State state, String by, String note) {
        return database.inTransaction("handle an alert", connection -> {
            Database.update(
                    connection,
                    "UPDATE alert SET state = ?, state_at = ?, state_by = ?, note = ? WHERE id = ?",
                    List.of(state.name(), clock.instant(), by, note, id));
            Optional<Alert> handled = find(connection, id);
            if (handled.isPresent()) {
                audit.in(
                        connection,
                        AuditEvent.of(AuditAction.ALERT_HANDLED, "alert " + id)
                                .with("state", state.name())
                                .with("note", note));
            }
            return handled;
        });
    }

    private static Optional<Alert> find(Connection connection, long id) throws SQLException {
        return Database.first(connection, ALERTS + " WHERE a.id = ?", List.of(id), Alerts::alert);
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getLong("id"),
                Database.moment(row, "at").orElseThrow(),
                Alert.Sort.valueOf(row.getString("sort")),
                subject(row),
                new Alert.Listed(
                        new ListingRef(ListCode.of(row.getString("list")), row.getString("reference")),
                        row.getString("listed_name"),
                        row.getLong("snapshot")),
                new Alert.HitChange(
                        Optional.ofNullable(row.getString("band_before")).map(Band::valueOf),
                        Optional.ofNullable(row.getString("band")).map(Band::valueOf),
                        Optional.ofNullable(row.getObject("score", Double.class))),
                Database.texts(row, "fields"),
                new Alert.Handling(
                        Alert.State.valueOf(row.getString("state")),
                        Database.moment(row, "state_at"),
                        row.getString("state_by"),
                        row.getString("note")));
    }

    private static Alert.Subject subject(ResultSet row) throws SQLException {
        String name = row.getString("name");
        UUID list = row.getObject("watch_list", UUID.class);
        if (list != null) {
            Alert.OfList customer =
                    new Alert.OfList(list, row.getString("list_name"), row.getInt("number"), row.getString("customer"));
            return new Alert.Subject(name, Optional.of(customer), Optional.empty());
        }
        Alert.OfArticle article = new Alert.OfArticle(
                row.getObject("article", UUID.class),
                row.getString("title"),
                Optional.ofNullable(row.getObject("published_on", LocalDate.class)));
        return new Alert.Subject(name, Optional.empty(), Optional.of(article));
    }
}
