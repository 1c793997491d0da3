package dossier.lists.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What is written together with a change of a list's history, in its transaction and as its last statement. */
public interface Alongside {

    /** Nothing more. */
    Alongside NOTHING = connection -> {};

    void in(Connection connection) throws SQLException;
}
