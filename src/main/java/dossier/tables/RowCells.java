package dossier.tables;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of one row into cells. */
final class RowCells {

    /** Where a row stands after a line. */
    enum State {
        COMPLETE,
        /** A quote is open: the row goes on with the next line. */
        OPEN,
        /** A quote closes in the middle of a cell. */
        BROKEN
    }

    private final char delimiter;
    private final char quote;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean open;

    RowCells(char delimiter, char quote) {
        this.delimiter = delimiter;
        this.quote = quote;
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    int size() {
        return cells.size();
    }

    State add(String line) {
        int at = 0;
        if (open) {
            cell.append('\n');
            at = quoted(line, 0);
        } else {
            at = cellFrom(line, 0);
        }
        while (at >= 0 && at < line.length() && !open) {
            at = cellFrom(line, at + 1); // at stands on a delimiter
        }
        if (at < 0) {
            return State.BROKEN;
        }
        return open ? State.OPEN : State.COMPLETE;
    }

    /** Reads one cell; returns where it ends, or -1 if it is broken. */
    private int cellFrom(String line, int from) {
        int first = afterBlanks(line, from);
        if (first < line.length() && line.charAt(first) == quote) {
            open = true;
            return quoted(line, first + 1);
        }
        int end = line.indexOf(delimiter, from);
        int to = end < 0 ? line.length() : end;
        cells.add(line.substring(from, to));
        return to;
    }

    private int quoted(String line, int from) {
        int at = from;
        while (true) {
            int found = line.indexOf(quote, at);
            if (found < 0) {
                cell.append(line, at, line.length());
                return line.length();
            }
            cell.append(line, at, found);
            boolean doubled = found + 1 < line.length() && line.charAt(found + 1) == quote;
            if (!doubled) {
                return closed(line, found + 1);
            }
            cell.append(quote);
            at = found + 2;
        }
    }

    private int closed(String line, int after) {
        open = false;
        cells.add(cell.toString());
        cell.setLength(0);
        int end = afterBlanks(line, after);
        return end == line.length() || line.charAt(end) == delimiter ? end : -1;
    }

    private int afterBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
