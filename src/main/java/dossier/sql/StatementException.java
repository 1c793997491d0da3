package dossier.sql;

import java.sql.SQLException;

/** The database is away or refused a statement; what was done in the transaction is undone, and it may be tried again. */
public final class StatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param doing what was being done */
    public StatementException(String doing, SQLException cause) {
        super(doing + ": " + cause.getMessage(), cause);
    }
}
