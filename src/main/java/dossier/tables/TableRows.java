package dossier.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a text. A row that cannot be read is reported with its line, and reading goes on with the next line: where a quote opens
 * and never closes, that is the line after it, so that one slip costs one row.
 */
final class TableRows {

    /** A cell with an address or a remark has a few lines; a quote that is open for longer was a slip. */
    private static final int MOST_LINES = 50;

    private final Lines lines;
    private final char delimiter;
    private final char quote;
    private final int longest;
    private int width;

    /** @param longest most characters of a row */
    TableRows(Reader text, Delimiter delimiter, Quote quote, int longest) {
        this.lines = new Lines(text, longest);
        this.delimiter = delimiter.sign();
        this.quote = quote.sign();
        this.longest = longest;
    }

    /** How many cells a row has to have, if it has several lines. */
    void expect(int cells) {
        width = cells;
    }

    /** Passes over lines; they are counted. */
    void skip(int many) throws IOException {
        for (int i = 0; i < many; i++) {
            lines.next();
        }
    }

    /** The next row that is not empty. */
    Optional<TableRow> next() throws IOException {
        while (true) {
            Optional<Lines.Line> first = lines.next();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            TableRow row = row(first.get());
            boolean empty = row.isReadable() && row.cells().stream().allMatch(TableRows::isEmpty);
            if (!empty) {
                return Optional.of(row);
            }
        }
    }

    /** Blanks and control characters only, such as the end mark U+001A. */
    static boolean isEmpty(String cell) {
        return cell.isBlank() || cell.trim().isEmpty();
    }

    private TableRow row(Lines.Line first) throws IOException {
        if (first.cut()) {
            return unreadable(first, "it has more than " + longest + " characters");
        }
        RowCells cells = new RowCells(delimiter, quote);
        List<Lines.Line> more = new ArrayList<>();
        RowCells.State state = cells.add(first.text());
        int length = first.text().length();
        while (state == RowCells.State.OPEN) {
            Optional<Lines.Line> line = more.size() < MOST_LINES && length <= longest ? lines.next() : Optional.empty();
            if (line.isEmpty()) {
                return unreadable(first, more, "a quotation mark opens in this row and does not close");
            }
            more.add(line.get());
            length += line.get().text().length();
            state = cells.add(line.get().text());
        }
        if (state == RowCells.State.BROKEN) {
            return unreadable(
                    first,
                    more,
                    "text follows a closing quotation mark; if quotation marks are part of the text, say quote=none");
        }
        boolean fits = cells.size() == width || cells.size() == width - 1; // an empty last cell may be missing
        if (!more.isEmpty() && width > 0 && !fits) {
            return unreadable(
                    first, more, "a quotation mark opens in this row and does not close where the row should end");
        }
        return new TableRow(first.number(), cells.cells(), "");
    }

    private TableRow unreadable(Lines.Line line, List<Lines.Line> more, String cause) {
        lines.back(more);
        return unreadable(line, cause);
    }

    /** The cells before the first quote are sound: they tell which row it is. */
    private TableRow unreadable(Lines.Line line, String cause) {
        int to = line.text().indexOf(quote);
        String sound = line.text().substring(0, to < 0 ? Math.min(line.text().length(), 1000) : to);
        RowCells cells = new RowCells(delimiter, quote);
        cells.add(sound);
        return new TableRow(line.number(), cells.cells(), "line " + line.number() + " cannot be read: " + cause);
    }
}
