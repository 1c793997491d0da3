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
 * written before it is sent, so that the next try is the same mail. A mail is given up only if the server refuses it for ever again and
 * again; while the server is away, or says that it may take it later, it waits.
 */
@ApplicationScoped
public class AlertMails {

    /** With the waits between, three and a half hours: time for a recipient or a limit to be put right. */
    static final int MOST_REFUSALS = 12;

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
     * @param refused how often the server refused it for ever
     */
    record Due(UUID name, long after, long until, int attempts, int refused) {

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
                            + " AND next_at <= ? FOR UPDATE SKIP LOCKED) RETURNING name, sent_until, batch_until, attempts, refused",
                    List.of(now.plus(settings.timeout().multipliedBy(2)), now),
                    AlertMails::due);
        });
    }

    /** A mail was accepted by the server, or there is nothing left to tell in it. */
    void sent(Due due) {
        Instant now = clock.instant();
        database.update(
                "tell that a mail was sent",
                "UPDATE alert_mail SET sent_until = ?, attempts = 0, refused = 0, next_at = ?, sent_at = ?, last_error = ''"
                        + " WHERE batch_until = ?",
                List.of(due.until(), now, now, due.until()));
    }

    /**
     * Waits longer after each try. After the last refusal the mail is put aside, and the next one goes on.
     *
     * @return when it is tried again; empty if it was given up
     */
    Optional<Instant> failed(Due due, MailFailure failure) {
        int attempts = due.attempts() + 1;
        int refused = due.refused() + (failure.forever() ? 1 : 0);
        Instant now = clock.instant();
        if (refused >= MOST_REFUSALS) {
            giveUp(due, attempts, failure.why(), now);
            return Optional.empty();
        }
        Instant next = now.plus(BackOff.after(attempts));
        database.update(
                "tell that a mail was not sent",
                "UPDATE alert_mail SET attempts = ?, refused = ?, next_at = ?, last_error = ?"
                        + " WHERE sent_until = ? AND batch_until = ?",
                List.of(attempts, refused, next, failure.why(), due.after(), due.until()));
        return Optional.of(next);
    }

    private void giveUp(Due due, int attempts, String error, Instant now) {
        database.inTransaction("put a mail aside", connection -> {
            int mine = Database.update(
                    connection,
                    "UPDATE alert_mail SET sent_until = batch_until, attempts = 0, refused = 0, next_at = ?, last_error = ?"
                            + " WHERE sent_until = ? AND batch_until = ?",
                    List.of(now, error, due.after(), due.until()));
            return mine == 0
                    ? 0
                    : Database.update(
                            connection,
                            "INSERT INTO dead_mail (name, after, until, attempts, given_up, error) VALUES (?, ?, ?, ?, ?, ?)",
                            List.of(due.name(), due.after(), due.until(), attempts, now, error));
        });
    }

    /** Mails that were given up, the oldest first. */
    public List<DeadMail> dead() {
        return database.all(
                "list the mails that were given up",
                "SELECT * FROM dead_mail ORDER BY id",
                List.of(),
                row -> new DeadMail(
                        row.getLong("id"),
                        row.getLong("after"),
                        row.getLong("until"),
                        row.getInt("attempts"),
                        Database.moment(row, "given_up").orElseThrow(),
                        row.getString("error")));
    }

    /** What is to be sent again of a mail that was given up; empty if there is none of that id. */
    Optional<Due> dead(long id) {
        return database
                .all(
                        "find a mail that was given up",
                        "SELECT name, after AS sent_until, until AS batch_until, attempts, 0 AS refused FROM dead_mail WHERE id = ?",
                        List.of(id),
                        AlertMails::due)
                .stream()
                .findFirst();
    }

    /** A mail that was given up was accepted after all. */
    void sentLate(long id) {
        database.update("forget a mail that was given up", "DELETE FROM dead_mail WHERE id = ?", List.of(id));
    }

    /** How far the mails have come; empty if no recipient was ever configured. */
    public Optional<MailProgress> progress() {
        return database
                .all(
                        "read how far mails have come",
                        "SELECT m.*, (SELECT count(*) FROM alert WHERE id > m.sent_until) AS waiting,"
                                + " (SELECT count(*) FROM dead_mail) AS dead FROM alert_mail m",
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
                row.getInt("attempts"),
                row.getInt("refused"));
    }

    private static MailProgress progress(ResultSet row) throws SQLException {
        boolean underWay = row.getLong("batch_until") > row.getLong("sent_until");
        return new MailProgress(
                row.getLong("sent_until"),
                Database.moment(row, "sent_at"),
                row.getLong("waiting"),
                row.getLong("dead"),
                row.getInt("attempts"),
                Optional.of(row.getString("last_error")).filter(error -> !error.isEmpty()),
                Database.moment(row, "next_at").filter(next -> underWay));
    }
}
