package dossier.watchlists;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.screening.Band;
import dossier.sql.CopyRows;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** The kept tables of customers, in PostgreSQL. */
@ApplicationScoped
public class WatchLists {

    private static final String COLUMNS =
            "SELECT id, name, created_at, lists, cutoff, columns::text AS columns, customers, screened,";

    private static final String LISTS = COLUMNS
            + " (SELECT count(DISTINCT number) FROM watch_hit h WHERE h.watch_list = watch_list.id) AS with_hit FROM watch_list";

    /** For those who ask again and again, and not how many customers may be listed: to count them takes long. */
    private static final String UNCOUNTED = COLUMNS + " 0 AS with_hit FROM watch_list";

    private final Database database;
    private final AuditLog audit;

    public WatchLists(DataSource database, AuditLog audit) {
        this.database = new Database(database);
        this.audit = audit;
    }

    /** Gives the customers of a table one after the other, until there are none. */
    public interface Customers {

        /** @return empty at the end */
        Optional<Customer> next() throws SQLException;
    }

    /**
     * Keeps a table, all of it or nothing. Its customers are not compared with anybody yet.
     *
     * @param facts what it is; its progress does not count
     * @return the list with the number of its customers
     */
    public WatchList keep(WatchList facts, Customers customers) {
        return database.inTransaction("keep a watch list", connection -> {
            List<Object> values = new ArrayList<>();
            values.add(facts.id());
            values.add(facts.name());
            values.add(facts.createdAt());
            values.add(
                    facts.terms().lists().stream().map(ListCode::value).sorted().toList());
            values.add(facts.terms().cutoff());
            values.add(ColumnsJson.write(facts.columns()));
            Database.update(
                    connection,
                    "INSERT INTO watch_list (id, name, created_at, lists, cutoff, columns, customers)"
                            + " VALUES (?, ?, ?, ?, ?, ?::jsonb, 0)",
                    values);
            int count = copy(connection, facts.id(), customers);
            Database.update(connection, "UPDATE watch_list SET customers = ? WHERE id = ?", List.of(count, facts.id()));
            audit.in(
                    connection,
                    AuditEvent.of(AuditAction.WATCH_LIST_MADE, "watch list " + facts.id())
                            .with("name", facts.name())
                            .with("customers", count));
            return new WatchList(
                    facts.id(),
                    facts.name(),
                    facts.createdAt(),
                    facts.terms(),
                    facts.columns(),
                    new WatchList.Progress(count, 0, 0));
        });
    }

    private static int copy(Connection connection, UUID list, Customers customers) throws SQLException {
        int count = 0;
        try (CopyRows rows = Database.copy(
                connection, "COPY watched (watch_list, number, table_row, customer, name, query, note) FROM STDIN")) {
            for (Optional<Customer> next = customers.next(); next.isPresent(); next = customers.next()) {
                Customer customer = next.orElseThrow();
                count++;
                rows.column(list)
                        .column(count)
                        .column(customer.row())
                        .column(customer.id())
                        .column(customer.query().name())
                        .column(QueryJson.write(customer.query()))
                        .column(customer.note())
                        .endRow();
            }
            rows.finish();
        }
        return count;
    }

    /** All of them, the newest first. */
    public List<WatchList> all() {
        return database.all(
                "list the watch lists", LISTS + " ORDER BY created_at DESC, id", List.of(), WatchLists::list);
    }

    public Optional<WatchList> find(UUID id) {
        return database.all("find a watch list", LISTS + " WHERE id = ?", List.of(id), WatchLists::list).stream()
                .findFirst();
    }

    /**
     * Removes a list with its customers, their hits and their alerts.
     *
     * @return whether there was one
     */
    public boolean remove(UUID id) {
        return database.inTransaction("remove a watch list", connection -> {
            boolean removed = Database.update(connection, "DELETE FROM watch_list WHERE id = ?", List.of(id)) > 0;
            if (removed) {
                audit.in(connection, AuditEvent.of(AuditAction.WATCH_LIST_REMOVED, "watch list " + id));
            }
            return removed;
        });
    }

    /**
     * Hits of a list's customers, in the order of the customers, the best of each first.
     *
     * @param after number of the customer after whom they begin
     * @param mostCustomers of how many customers
     */
    public List<WatchHit> hits(UUID list, int after, int mostCustomers) {
        return database.all(
                "read the hits of a watch list",
                "SELECT h.number, w.customer, w.name, h.list, h.reference, h.listed_name, h.band, h.score FROM watch_hit h"
                        + " JOIN watched w USING (watch_list, number) WHERE h.watch_list = ? AND h.number IN"
                        + " (SELECT DISTINCT number FROM watch_hit WHERE watch_list = ? AND number > ? ORDER BY number LIMIT ?)"
                        + " ORDER BY h.number, h.score DESC, h.list, h.reference",
                List.of(list, list, after, mostCustomers),
                row -> new WatchHit(
                        row.getInt("number"),
                        row.getString("customer"),
                        row.getString("name"),
                        new ListingRef(ListCode.of(row.getString("list")), row.getString("reference")),
                        row.getString("listed_name"),
                        Band.valueOf(row.getString("band")),
                        row.getDouble("score")));
    }

    /** What the customers of each list are compared with. */
    public Map<UUID, WatchList.Terms> terms() {
        return database.all("list the watch lists", UNCOUNTED, List.of(), WatchLists::list).stream()
                .collect(Collectors.toMap(WatchList::id, WatchList::terms));
    }

    /** How many customers of these lists have been compared with all listings. */
    public long screened(Set<UUID> lists) {
        return database.all(
                        "count the customers of watch lists",
                        "SELECT coalesce(sum(screened), 0) FROM watch_list WHERE id = ANY (?::uuid[])",
                        List.of(texts(lists)),
                        row -> row.getLong(1))
                .get(0);
    }

    /** Gives each customer of these lists that has been compared with all listings to a consumer, in the caller's thread. */
    public void forEachScreened(Set<UUID> lists, EachCustomer each) {
        database.forEach(
                "read the customers of watch lists",
                "SELECT w.watch_list, w.number, w.query FROM watched w JOIN watch_list l ON l.id = w.watch_list"
                        + " WHERE l.id = ANY (?::uuid[]) AND w.number <= l.screened",
                List.of(texts(lists)),
                row -> each.take(watched(row)));
    }

    /** Lists with customers that have not been compared with all listings yet, the oldest first. */
    public List<WatchList> unfinished() {
        return database.all(
                "list the watch lists to be screened",
                UNCOUNTED + " WHERE screened < customers ORDER BY created_at, id",
                List.of(),
                WatchLists::list);
    }

    /** The next customers of a list that have not been compared with all listings yet, in their order. */
    public List<Watched> next(WatchList list, int most) {
        return database.all(
                "read the next customers of a watch list",
                "SELECT watch_list, number, query FROM watched WHERE watch_list = ? AND number > ? ORDER BY number LIMIT ?",
                List.of(list.id(), list.progress().screened(), most),
                WatchLists::watched);
    }

    /** Takes customers. */
    public interface EachCustomer {

        void take(Watched customer) throws SQLException;
    }

    private static List<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static Watched watched(ResultSet row) throws SQLException {
        return new Watched(row.getObject(1, UUID.class), row.getInt(2), row.getString(3));
    }

    private static WatchList list(ResultSet row) throws SQLException {
        Set<ListCode> lists =
                Database.texts(row, "lists").stream().map(ListCode::of).collect(Collectors.toSet());
        return new WatchList(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Database.moment(row, "created_at").orElseThrow(),
                new WatchList.Terms(lists, row.getDouble("cutoff")),
                ColumnsJson.read(row.getString("columns")),
                new WatchList.Progress(row.getInt("customers"), row.getInt("screened"), row.getInt("with_hit")));
    }
}
