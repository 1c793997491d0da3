package dossier.web.tables;

import java.io.IOException;

/** Takes the answers to the rows of a table, in their order. */
public interface RowSink {

    /** @throws IOException if it cannot take any more */
    void take(AnsweredRow row) throws IOException;
}
