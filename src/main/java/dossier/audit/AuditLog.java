package dossier.audit;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the features say what was done. */
public interface AuditLog {

    /**
     * In the transaction that does it: both or neither. As its last statement, since all others who append wait until the transaction ends.
     */
    void in(Connection connection, AuditEvent event) throws SQLException;

    /** Now, in a transaction of its own. */
    void now(AuditEvent event);

    /**
     * Soon, together with others: for what is done a thousand times a second and changes nothing. Waits while too many wait.
     *
     * @throws dossier.sql.StatementException if the log cannot be written for long
     */
    void soon(AuditEvent event);

    /** Whether {@link #soon} takes the next event without waiting. */
    boolean hasRoom();
}
