package dossier.web.http;

import dossier.lists.StoreException;
import dossier.sql.StatementException;
import org.hibernate.exception.JDBCConnectionException;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells "the database is away" from a fault of ours. */
final class DatabaseAway {

    /** SQL state classes: connection exception, out of resources, stopped by an operator. */
    private static final Set<String> STATES = Set.of("08", "53", "57");

    private static final int DEEPEST = 20;

    private DatabaseAway() {}

    static boolean caused(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (says(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean says(Throwable cause) {
        if (cause instanceof StoreException
                || cause instanceof StatementException
                || cause instanceof JDBCConnectionException
                || cause instanceof ConnectException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException) {
            return true;
        }
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null
                        ? isAcquisitionTimeout(sql)
                        : STATES.contains(sql.getSQLState().substring(0, 2)));
    }

    /** The pool gives no state when no connection came in time. */
    private static boolean isAcquisitionTimeout(SQLException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("Acquisition timeout");
    }
}
