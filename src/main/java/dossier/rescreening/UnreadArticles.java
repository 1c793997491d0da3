package dossier.rescreening;

import dossier.alerts.BackOff;
import dossier.sql.Database;

import java.sql.Connection;
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
 * The articles that are to be read again, those that were tried least often first: one that cannot be read waits longer after each try,
 * and holds up no other.
 */
@ApplicationScoped
public class UnreadArticles {

    /** An article takes its try before it is read: one that ends the whole service is behind the others then, too. */
    private static final String NOT_ENDED = "Reading it has begun and not ended.";

    /** Which articles of {@code article_to_reread} were tried in vain: one that is just being read for the first time was not. */
    static final String IN_VAIN = "(attempts > 1 OR attempts = 1 AND error <> '" + NOT_ENDED + "')";

    private static final String TRIED =
            "SELECT u.article, a.title, u.rescreening, u.attempts, u.error, u.next_at FROM article_to_reread u"
                    + " JOIN article a ON a.id = u.article WHERE " + IN_VAIN;

    private final Database database;
    private final Clock clock;

    @Inject
    UnreadArticles(DataSource database) {
        this(database, Clock.systemUTC());
    }

    UnreadArticles(DataSource database, Clock clock) {
        this.database = new Database(database);
        this.clock = clock;
    }

    /**
     * An article that is to be read.
     *
     * @param attempts how often it was tried, this time included
     */
    record Claimed(UUID article, int attempts) {}

    /** The next ones; each of them waits from now on as if it could not be read. */
    List<Claimed> claim(int most) {
        Instant now = clock.instant();
        return database.inTransaction("take articles that are to be read again", connection -> {
            List<Claimed> claimed = Database.all(
                    connection,
                    "SELECT article, attempts + 1 FROM article_to_reread WHERE next_at <= ?"
                            + " ORDER BY attempts, article LIMIT ? FOR UPDATE",
                    List.of(now, most),
                    row -> new Claimed(row.getObject(1, UUID.class), row.getInt(2)));
            for (Claimed each : claimed) {
                wait(connection, each, NOT_ENDED, now);
            }
            return claimed;
        });
    }

    /**
     * One could not be read.
     *
     * @return when it is tried again
     */
    Instant failed(Claimed claimed, String why) {
        Instant now = clock.instant();
        return database.inTransaction(
                "tell why an article could not be read", connection -> wait(connection, claimed, why, now));
    }

    private static Instant wait(Connection connection, Claimed claimed, String why, Instant now) throws SQLException {
        Instant next = now.plus(BackOff.after(claimed.attempts));
        Database.update(
                connection,
                "UPDATE article_to_reread SET attempts = ?, next_at = ?, error = ? WHERE article = ?",
                List.of(claimed.attempts, next, why, claimed.article));
        return next;
    }

    /** Those that were tried in vain, the most often tried first. */
    public List<UnreadArticle> tried(int most) {
        return database.all(
                "list the articles that could not be read",
                TRIED + " ORDER BY u.attempts DESC, u.article LIMIT ?",
                List.of(most),
                UnreadArticles::article);
    }

    /**
     * Has an article tried again with the next look, although its time has not come.
     *
     * @return the article; empty if none of that id was tried in vain
     */
    public Optional<UnreadArticle> retry(UUID article) {
        return database.inTransaction("have an article tried again", connection -> {
            Database.update(
                    connection,
                    "UPDATE article_to_reread SET next_at = ? WHERE article = ? AND attempts > 0",
                    List.of(clock.instant(), article));
            return Database.first(connection, TRIED + " AND u.article = ?", List.of(article), UnreadArticles::article);
        });
    }

    private static UnreadArticle article(ResultSet row) throws SQLException {
        return new UnreadArticle(
                row.getObject("article", UUID.class),
                row.getString("title"),
                row.getLong("rescreening"),
                row.getInt("attempts"),
                row.getString("error"),
                Database.moment(row, "next_at").orElseThrow());
    }
}
