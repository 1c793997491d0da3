package dossier.alerts;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.outgoing.AddressRefusedException;
import dossier.outgoing.AllowedHosts;
import dossier.outgoing.PublicAddress;
import dossier.sql.Database;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The webhooks, and what is to be sent to each. The alerts themselves are what is waiting: each webhook has a place among them, which
 * moves on when a delivery has arrived or was given up. So nothing is lost that was written, whenever the service dies.
 */
@ApplicationScoped
public class Webhooks {

    private static final String HOOKS =
            "SELECT id, url, created_at, sent_until, attempts, last_status, last_error, next_at FROM webhook";

    private final Database database;
    private final AuditLog audit;
    private final AlertSettings settings;
    private final AllowedHosts hosts;
    private final Clock clock;

    @Inject
    Webhooks(DataSource database, AlertSettings settings, AuditLog audit) {
        this(new Database(database), settings, audit, Clock.systemUTC());
    }

    Webhooks(Database database, AlertSettings settings, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
        Predicate<InetAddress> callable = settings.allowPrivate() ? address -> true : PublicAddress::is;
        this.hosts =
                new AllowedHosts(settings.allowedHosts().orElse(Set.of()), callable, "DOSSIER_ALERTS_ALLOWED_HOSTS");
    }

    /**
     * Makes a webhook that gets every alert from now on.
     *
     * @throws AddressRefusedException if configuration does not allow the address
     * @throws UnknownHostException if its host has no address
     */
    public Webhook.Created create(URI url) throws UnknownHostException {
        hosts.check(url);
        UUID id = UUID.randomUUID();
        String secret = Signature.newSecret();
        Instant now = clock.instant();
        database.inTransaction("make a webhook", connection -> {
            Database.update(
                    connection,
                    "INSERT INTO webhook (id, url, secret, created_at, sent_until, batch_until, next_at)"
                            + " SELECT ?, ?, ?, ?, last, last, ? FROM (SELECT coalesce(max(id), 0) AS last FROM alert) newest",
                    List.of(id, url.toString(), secret, now, now));
            audit.in(connection, event(AuditAction.WEBHOOK_MADE, id, url));
            return true;
        });
        return new Webhook.Created(find(id).orElseThrow(), secret);
    }

    /** Throws if an address may not be called, or not any more. */
    void check(URI url) throws UnknownHostException {
        hosts.check(url);
    }

    /** All of them, the oldest first. */
    public List<Webhook> all() {
        return database.all("list the webhooks", HOOKS + " ORDER BY created_at, id", List.of(), Webhooks::webhook);
    }

    public Optional<Webhook> find(UUID id) {
        return database.all("find a webhook", HOOKS + " WHERE id = ?", List.of(id), Webhooks::webhook).stream()
                .findFirst();
    }

    /** @return whether there was one */
    public boolean remove(UUID id) {
        return database.inTransaction("remove a webhook", connection -> {
            Optional<String> url = Database.first(
                    connection, "DELETE FROM webhook WHERE id = ? RETURNING url", List.of(id), row -> row.getString(1));
            if (url.isPresent()) {
                audit.in(connection, event(AuditAction.WEBHOOK_REMOVED, id, URI.create(url.get())));
            }
            return url.isPresent();
        });
    }

    /** Of the address only the host: what follows it is a password with many services. */
    private static AuditEvent event(AuditAction action, UUID webhook, URI url) {
        return AuditEvent.of(action, "webhook " + webhook).with("host", String.valueOf(url.getHost()));
    }

    /** Deliveries of a webhook that were given up, the oldest first. */
    public List<Webhook.DeadLetter> deadLetters(UUID webhook) {
        return database.all(
                "list the deliveries that were given up",
                "SELECT id, after, until, given_up, error FROM dead_letter WHERE webhook = ? ORDER BY id",
                List.of(webhook),
                row -> new Webhook.DeadLetter(
                        row.getLong("id"),
                        row.getLong("after"),
                        row.getLong("until"),
                        Database.moment(row, "given_up").orElseThrow(),
                        row.getString("error")));
    }

    /** What is to be sent again of a delivery that was given up; empty if there is none of that id. */
    Optional<Delivery> deadLetter(UUID webhook, long letter) {
        return database
                .all(
                        "find a delivery that was given up",
                        "SELECT w.id, w.url, w.secret, d.after, d.until, 0 AS attempts FROM dead_letter d"
                                + " JOIN webhook w ON w.id = d.webhook WHERE w.id = ? AND d.id = ?",
                        List.of(webhook, letter),
                        Webhooks::delivery)
                .stream()
                .findFirst();
    }

    /** A delivery that was given up has arrived after all. */
    void arrivedLate(long letter) {
        database.update("forget a delivery that was given up", "DELETE FROM dead_letter WHERE id = ?", List.of(letter));
    }

    /**
     * What is to be sent just now, one delivery for each webhook; how far it reaches is written before it is sent, so that the next try
     * is the same. It is this copy's to send until the time limit has passed twice.
     */
    List<Delivery> due() {
        Instant now = clock.instant();
        return database.inTransaction("take what is to be sent", connection -> {
            Database.update(
                    connection,
                    "UPDATE webhook w SET batch_until = (SELECT max(id) FROM (SELECT id FROM alert WHERE id > w.sent_until"
                            + " ORDER BY id LIMIT ?) next) WHERE batch_until = sent_until"
                            + " AND EXISTS (SELECT 1 FROM alert WHERE id > w.sent_until)",
                    List.of(settings.batch()));
            return Database.all(
                    connection,
                    "UPDATE webhook SET next_at = ? WHERE id IN (SELECT id FROM webhook WHERE batch_until > sent_until"
                            + " AND next_at <= ? FOR UPDATE SKIP LOCKED)"
                            + " RETURNING id, url, secret, sent_until AS after, batch_until AS until, attempts",
                    List.of(now.plus(settings.timeout().multipliedBy(2)), now),
                    Webhooks::delivery);
        });
    }

    void arrived(Delivery delivery, int status) {
        database.update(
                "tell that a delivery arrived",
                "UPDATE webhook SET sent_until = ?, attempts = 0, next_at = ?, last_status = ?, last_error = ''"
                        + " WHERE id = ? AND batch_until = ?",
                List.of(delivery.until(), clock.instant(), status, delivery.webhook(), delivery.until()));
    }

    /** Waits longer after each try; after the last one the delivery is put aside, and the next one goes on. */
    void failed(Delivery delivery, String error) {
        int attempts = delivery.attempts() + 1;
        Instant now = clock.instant();
        database.inTransaction("tell that a delivery did not arrive", connection -> {
            if (attempts < settings.attempts()) {
                return Database.update(
                        connection,
                        "UPDATE webhook SET attempts = ?, next_at = ?, last_error = ? WHERE id = ? AND batch_until = ?",
                        List.of(
                                attempts,
                                now.plus(BackOff.after(attempts)),
                                error,
                                delivery.webhook(),
                                delivery.until()));
            }
            int mine = Database.update(
                    connection,
                    "UPDATE webhook SET sent_until = batch_until, attempts = 0, next_at = ?, last_error = ?"
                            + " WHERE id = ? AND batch_until = ? AND sent_until = ?",
                    List.of(now, error, delivery.webhook(), delivery.until(), delivery.after()));
            return mine == 0
                    ? 0
                    : Database.update(
                            connection,
                            "INSERT INTO dead_letter (webhook, after, until, given_up, error) VALUES (?, ?, ?, ?, ?)",
                            List.of(delivery.webhook(), delivery.after(), delivery.until(), now, error));
        });
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                URI.create(row.getString("url")),
                row.getString("secret"),
                row.getLong("after"),
                row.getLong("until"),
                row.getInt("attempts"));
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        String error = row.getString("last_error");
        int status = row.getInt("last_status");
        Optional<String> last = !error.isEmpty()
                ? Optional.of(error)
                : Optional.of(status).filter(known -> known > 0).map(known -> "answered " + known);
        return new Webhook(
                row.getObject("id", UUID.class),
                URI.create(row.getString("url")),
                Database.moment(row, "created_at").orElseThrow(),
                row.getLong("sent_until"),
                row.getInt("attempts"),
                last,
                Database.moment(row, "next_at").orElseThrow());
    }
}
