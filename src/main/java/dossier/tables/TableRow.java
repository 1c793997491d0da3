package dossier.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins, from 1
 * @param cells its cells as written; of a row that cannot be read what could be read of it
 * @param problem why it cannot be read; empty if it can
 * @param note what is odd about how it is written; empty if nothing
 */
public record TableRow(long line, List<String> cells, String problem, String note) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    TableRow(long line, List<String> cells, String problem) {
        this(line, cells, problem, "");
    }

    /** Whether its cells can be relied on. */
    public boolean isReadable() {
        return problem.isEmpty();
    }
}
