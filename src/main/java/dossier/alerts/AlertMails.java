package dossier.alerts;

import dossier.sql.Database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Up to which alert mails were sent. As with {@link Webhooks} the alerts themselves are what is waiting, and how far a mail reaches is
 * written before it is sent, so that the next try is the same mail. Unlike a delivery to a webhook a mail is never given up.
 */
@ApplicationScoped
public class AlertMails {

    private final Database database;
    private final MailSettings settings;
    private final Clock clock;

    @Inject
    AlertMails(DataSource database, MailSettings settings) {
        this(new Database(database), settings, Clock.systemUTC());
    }

    AlertMails(Database database, MailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A mail that is to be sent just now.
     *
     * @param name of this service among the ids of mails
     * @param after it has the alerts after this id
     * @param until up to this one
     * @param attempts how often it was tried
     */
    record Due(UUID name, long after, long until, int attempts) {

        /** The same at every try. */
        String messageId() {
            return "<alerts-" + after + "-" + until + "@" + name + ".dossier>";
        }
    }

    /** Alerts from now on are mailed. Does nothing if that was said before. */
    void begin() {
        database.update(
                "begin to send mails",
                "INSERT INTO alert_mail (sent_until, batch_until, next_at)"
                        + " SELECT last, last, ? FROM (SELECT coalesce(max(id), 0) AS last FROM alert) newest"
                        + " ON CONFLICT DO NOTHING",
                List.of(clock.instant()));
    }

    /**
     * The mail that is to be sent just now, if there is one: with every alert there is, as soon as the oldest has waited for the others.
     * It is this copy's to send until the time limit has passed twice.
     */
    Optional<Due> due() {
        Instant now = clock.instant();
        return database.inTransaction("take the mail that is to be sent", connection -> {
            Database.update(
                    connection,
                    "UPDATE alert_mail m SET batch_until = (SELECT max(id) FROM alert) WHERE batch_until = sent_until"
                            + " AND EXISTS (SELECT 1 FROM alert WHERE id > m.sent_until AND at <= ?)",
                    List.of(now.minus(settings.collect())));
            return Database.first(
                    connection,
                    "UPDATE alert_mail SET next_at = ? WHERE single IN (SELECT single FROM alert_mail WHERE batch_until > sent_until"
                            + " AND next_at <= ? FOR UPDATE SKIP LOCKED) RETURNING name, sent_until, batch_until, attempts",
                    List.of(now.plus(settings.timeout().multipliedBy(2)), now),
                    AlertMails::due);
        });
    }

    /** A mail was accepted by the server, or there is nothing left to tell in it. */
    void sent(Due due) {
        Instant now = clock.instant();
        database.update(
                "tell that a mail was sent",
                "UPDATE alert_mail SET sent_until = ?, attempts = 0, next_at = ?, sent_at = ?, last_error = ''"
                        + " WHERE batch_until = ?",
                List.of(due.until(), now, now, due.until()));
    }

    /**
     * Waits longer after each try.
     *
     * @return when it is tried again
     */
    Instant failed(Due due, String error) {
        int attempts = due.attempts() + 1;
        Instant next = clock.instant().plus(BackOff.after(attempts));
        database.update(
                "tell that a mail was not sent",
                "UPDATE alert_mail SET attempts = ?, next_at = ?, last_error = ? WHERE sent_until = ? AND batch_until = ?",
                List.of(attempts, next, error, due.after(), due.until()));
        return next;
    }

    /** How far the mails have come; empty if no recipient was ever configured. */
    public Optional<MailProgress> progress() {
        return database
                .all(
                        "read how far mails have come",
                        "SELECT m.*, (SELECT count(*) FROM alert WHERE id > m.sent_until) AS waiting FROM alert_mail m",
                        List.of(),
                        AlertMails::progress)
                .stream()
                .findFirst();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("name", UUID.class),
                row.getLong("sent_until"),
                row.getLong("batch_until"),
                row.getInt("attempts"));
    }

    private static MailProgress progress(ResultSet row) throws SQLException {
        boolean underWay = row.getLong("batch_until") > row.getLong("sent_until");
        return new MailProgress(
                row.getLong("sent_until"),
                Database.moment(row, "sent_at"),
                row.getLong("waiting"),
                row.getInt("attempts"),
                Optional.of(row.getString("last_error")).filter(error -> !error.isEmpty()),
                Database.moment(row, "next_at").filter(next -> underWay));
    }
}
