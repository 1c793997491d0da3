package dossier.lists.csv;

import dossier.lists.Cell;
import dossier.lists.ListFormatException;

import java.util.List;

/** One CSV row. Each column is taken by its heading, never by position; what was not taken is reported. */
public final class Row {

    private final CsvTable table;
    private final int line;
    private final String[] cells;
    private final boolean[] taken;

    Row(CsvTable table, int line, String[] cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
        this.taken = new boolean[cells.length];
    }

    /**
     * The cell under a heading, without space at its ends; empty if nothing stands there.
     *
     * @throws ListFormatException if there is no such column
     */
    public String take(String column) {
        return takeUntouched(column).strip();
    }

    /** As {@link #take}, with the space at its ends. */
    public String takeUntouched(String column) {
        int position = table.positionOf(column, line);
        taken[position] = true;
        return Entities.decoded(cells[position]);
    }

    /** All cells in one text: rows that say the same have the same, wherever they stand in the file. */
    public String wholeText() {
        return String.join("\u001F", cells);
    }

    /** As {@link #take}, spaces and line breaks inside tidied too. */
    public String takeTidy(String column) {
        return CellText.tidy(take(column));
    }

    /**
     * As {@link #takeTidy} for a cell without which a row means nothing.
     *
     * @throws ListFormatException if it is empty
     */
    public String takeRequired(String column) {
        String cell = takeTidy(column);
        if (cell.isEmpty()) {
            throw new ListFormatException(table.file(), line, "column '" + column + "' is empty");
        }
        return cell;
    }

    /** As {@link #take}, with the place. */
    public PlacedValue takePlaced(String column) {
        return new PlacedValue(take(column), cell(column));
    }

    /** The place of what was put together of these columns' cells. */
    public Cell cell(String... columns) {
        return new Cell(table.file(), line, columns.length == 1 ? columns[0] : String.join(Cell.AND, columns));
    }

    /** The same of those columns that hold anything; of all of them if none does. */
    public Cell cellOfFilled(List<String> columns) {
        StringBuilder filled = new StringBuilder();
        String only = "";
        for (String column : columns) {
            if (!cells[table.positionOf(column, line)].isBlank()) {
                filled.append(filled.isEmpty() ? "" : Cell.AND).append(column);
                only = column;
            }
        }
        // most often it is one, and the heading itself is kept then, not a copy of it
        boolean one = filled.length() == only.length();
        return cell(filled.isEmpty() ? String.join(Cell.AND, columns) : one ? only : filled.toString());
    }

    /** Says that everything was taken which is to be read: other columns are reported, once a file. */
    public void close() {
        table.close(taken, line);
    }

    /** Reports something odd in a cell. */
    public void problem(String column, String detail) {
        table.problems().add(table.file(), line, column, detail);
    }

    /** The refusal of the whole file because of this row. */
    public ListFormatException refuse(String detail) {
        return new ListFormatException(table.file(), line, detail);
    }
}
