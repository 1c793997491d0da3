package dossier.web.http;

import io.vertx.core.http.HttpClosedException;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;

/** Tells "the caller closed the connection before the end" from a fault of ours: nobody reads an answer, and nothing is to be mended. */
final class CallerLeft {

    private static final int DEEPEST = 20;

    private CallerLeft() {}

    /**
     * @param failure what ended the request
     * @param closed whether its connection is closed
     */
    static boolean caused(Throwable failure, boolean closed) {
        boolean connection = false;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (isOfTheBody(cause)) {
                return true;
            }
            if (cause instanceof FileSystemException || cause instanceof SQLException) {
                return false; // another channel than the caller's
            }
            connection |= cause instanceof IOException || cause instanceof HttpClosedException;
            cause = cause.getCause();
        }
        return closed && connection;
    }

    /** The stream of the request's body says that its channel is closed a moment before the connection does. */
    private static boolean isOfTheBody(Throwable cause) {
        return cause instanceof ClosedChannelException
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0]
                        .getClassName()
                        .startsWith("org.jboss.resteasy.reactive.server.vertx.VertxInputStream");
    }
}
