package dossier.tables;

import dossier.text.RawBytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table of parties of any size. Only its beginning is looked at to recognise how it is written; after that one row is held at
 * a time.
 */
public final class Table {

    /** Most characters of a row. */
    static final int LONGEST_ROW = 1_000_000;

    /** Bytes from which encoding and delimiter are recognised. */
    private static final int LOOK_AHEAD = 1 << 16;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';

    private final TableFormat format;
    private final TableRows rows;
    private final Columns columns;
    private Optional<TableRow> held;

    private Table(TableFormat format, TableRows rows, TableOptions options) throws IOException {
        this.format = format;
        this.rows = rows;
        this.held = rows.next();
        List<String> first =
                held.filter(TableRow::isReadable).map(TableRow::cells).orElseThrow(() -> noHeading(options));
        this.columns = Columns.of(first, options);
        rows.expect(first.size());
        if (options.heading()) {
            held = Optional.empty();
        }
    }

    /**
     * Recognises a table from its beginning.
     *
     * @throws TableException if it cannot be asked as it is
     */
    public static Table open(InputStream bytes, TableOptions options) throws IOException {
        byte[] head = bytes.readNBytes(LOOK_AHEAD);
        if (options.encoding().isEmpty()) {
            RawBytes.notText(head).ifPresent(kind -> {
                throw new TableException(
                        "body", "the table is not text but " + kind + "; save or export it as CSV and send that");
            });
        }
        TableFormat format = TableFormat.of(head, head.length < LOOK_AHEAD, options);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
        Reader text = unmarked(new InputStreamReader(all, format.encoding().decoder()));
        TableRows rows = new TableRows(text, format.delimiter(), format.quote(), LONGEST_ROW);
        rows.skip(format.skipped());
        return new Table(format, rows, options);
    }

    /** The next row that is not empty. */
    public Optional<TableRow> next() throws IOException {
        Optional<TableRow> row = held.isPresent() ? held : rows.next();
        held = Optional.empty();
        return row.map(this::checked);
    }

    /** What the row says of one thing, parts joined by a blank; empty if nothing. */
    public Optional<String> cell(TableRow row, Column column) {
        String text = String.join(" ", cells(row, column));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private TableException noHeading(TableOptions options) {
        int left = options.skipLines().orElse(0);
        if (held.isEmpty() && left > 0) {
            return new TableException(
                    "skipLines", "nothing is left of the table after " + left + " lines; skipLines must be smaller");
        }
        return new TableException(
                "heading",
                "there is no heading: "
                        + held.map(TableRow::problem)
                                .orElse("the table is empty; a heading with a column name"
                                        + " and a row for each party are needed"));
    }

    /** What the row says of one thing, cell by cell, empty ones left out. */
    public List<String> cells(TableRow row, Column column) {
        return columns.of(column).stream()
                .filter(position -> position < row.cells().size())
                .map(position -> row.cells().get(position).strip())
                .filter(text -> !isNothing(text))
                .toList();
    }

    /**
     * A cell with the heading of its column.
     *
     * @param heading as written; the column's number where there is no heading
     * @param text the cell, not empty
     */
    public record HeadedCell(String heading, String text) {}

    /** As {@link #cells}, each with its heading. */
    public List<HeadedCell> headedCells(TableRow row, Column column) {
        List<HeadedCell> cells = new ArrayList<>();
        for (int position : columns.of(column)) {
            String text =
                    position < row.cells().size() ? row.cells().get(position).strip() : "";
            if (!isNothing(text)) {
                cells.add(new HeadedCell(columns.headingAt(position), text));
            }
        }
        return cells;
    }

    /** How the table is written, in words: {@code delimiter}, {@code encoding}, {@code mark}, {@code quote}; {@code skippedLines} above the headings, if any. */
    public Map<String, String> format() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("delimiter", format.delimiter().name().toLowerCase(Locale.ROOT));
        told.put("encoding", format.encoding().charset().name());
        told.put("mark", String.valueOf(format.encoding().mark()));
        told.put(
                "quote",
                format.quote() == Quote.NONE
                        ? "none"
                        : String.valueOf(format.quote().sign()));
        if (format.skipped() > 0) {
            told.put("skippedLines", String.valueOf(format.skipped()));
        }
        return told;
    }

    /** Headings of the columns that are read, by what they say; numbers where there is no heading. */
    public Map<Column, List<String>> columns() {
        Map<Column, List<String>> read = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (!columns.of(column).isEmpty()) {
                read.put(column, columns.headingsOf(column));
            }
        }
        return read;
    }

    /** Headings of the columns that are not used. */
    public List<String> unread() {
        return columns.unread();
    }

    private TableRow checked(TableRow row) {
        if (!row.isReadable()) {
            return row;
        }
        List<String> cells = row.cells();
        int width = columns.width();
        boolean tooMany = cells.stream().skip(width).anyMatch(cell -> !cell.isBlank());
        if (tooMany || cells.size() < width && !isSoundWithoutEnd(row)) {
            return unsound(row, "it has " + cells.size() + " cells, the first row has " + width);
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf(REPLACEMENT) >= 0)) {
            return unsound(
                    row,
                    "it has bytes that are not " + format.encoding().charset().name()
                            + "; give the table's encoding with the parameter encoding");
        }
        List<String> notes = new ArrayList<>();
        List<String> clean = cells;
        if (!cells.stream().allMatch(ControlCharacters::isFree)) {
            clean = cells.stream().map(ControlCharacters::without).toList();
            notes.add("control characters in the row were removed");
        }
        if (columns.lastRead() >= cells.size()) {
            notes.add("the row has " + cells.size() + " cells, the first row has " + width
                    + "; the missing cells at its end were taken as empty");
        }
        return new TableRow(row.line(), clean, "", String.join("; ", notes));
    }

    /** Programs leave out empty cells at the end of a row. What says who is meant must be there. */
    private boolean isSoundWithoutEnd(TableRow row) {
        return row.cells().size() > 1
                && (cell(row, Column.NAME).isPresent()
                        || cell(row, Column.IDENTIFIERS).isPresent());
    }

    /** OFAC's files say so that a cell is empty. */
    private static boolean isNothing(String text) {
        return text.isEmpty() || text.equals("-0-");
    }

    private static TableRow unsound(TableRow row, String cause) {
        return new TableRow(row.line(), row.cells(), "line " + row.line() + " cannot be read: " + cause);
    }

    private static Reader unmarked(Reader text) throws IOException {
        PushbackReader pushback = new PushbackReader(text);
        int first = pushback.read();
        if (first >= 0 && first != MARK) {
            pushback.unread(first);
        }
        return pushback;
    }
}
