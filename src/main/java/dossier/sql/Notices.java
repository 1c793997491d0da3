package dossier.sql;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Listens to a channel of PostgreSQL ({@code LISTEN}) on a connection and a thread of its own. Whoever was not connected for a while may
 * have missed something, so after each connection it is as if a notice had come.
 */
public final class Notices implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    /** How long one wait takes at most: then it is seen whether it is to end. */
    private static final Duration A_WAIT = Duration.ofMillis(500);

    private static final Duration LONGEST_END = Duration.ofSeconds(3);

    private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofSeconds(1);

    private final DataSource source;
    private final String channel;
    private final Runnable heard;
    private final Thread thread;
    private volatile boolean closed;

    private Notices(DataSource source, String channel, Runnable heard) {
        this.source = source;
        this.channel = channel;
        this.heard = heard;
        this.thread = new Thread(this::listen, "notices of " + channel);
        thread.setDaemon(true);
    }

    /**
     * Begins to listen.
     *
     * @param channel a name in small letters
     * @param heard what to do when something was told, once for notices that come together; it must not fail
     */
    public static Notices of(DataSource source, String channel, Runnable heard) {
        Notices notices = new Notices(source, channel, heard);
        notices.thread.start();
        return notices;
    }

    /** Ends it; the connection goes back before the others are closed, unless much is being done about the last notice. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(LONGEST_END.toMillis());
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!closed) {
            try (Connection connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException away) {
                if (!closed) {
                    LOG.debugf("Notices of %s do not come just now: %s", channel, away.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + channel);
        }
        heard.run();
        PGConnection told = connection.unwrap(PGConnection.class);
        while (!closed) {
            PGNotification[] notices = told.getNotifications((int) A_WAIT.toMillis());
            if (notices != null && notices.length > 0 && !closed) {
                heard.run();
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("UNLISTEN " + channel); // the connection goes back to others
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BEFORE_THE_NEXT_TRY.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
