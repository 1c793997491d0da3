package dossier.lists.ofac;

import dossier.lists.ListFormatException;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CsvFile;
import dossier.lists.csv.CsvTable;
import dossier.lists.csv.LooksLike;
import dossier.lists.csv.Row;
import dossier.lists.csv.TextFile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of OFAC's files: ASCII, no headings, {@code -0-} for nothing, and a final byte 0x1A by which one sees that it is
 * whole. Column names are those of OFAC's own description ({@code dat_spec.txt}).
 */
final class OfacFile implements Closeable {

    private static final int END_MARK = 0x1a;
    private static final String NOTHING = "-0-";

    private final CsvTable rows;

    private OfacFile(CsvTable rows) {
        this.rows = rows;
    }

    /**
     * @throws ListFormatException if it is another file, no text, or cut off
     */
    static OfacFile open(Path path, String name, List<String> columns, Set<String> ignored, ReadingProblems problems)
            throws IOException {
        TextFile file = new TextFile(path, name);
        String looksLike = LooksLike.describe(file.beginning());
        if (!looksLike.contains("OFAC")) {
            throw new ListFormatException(name, 1, "not a file of OFAC: " + looksLike);
        }
        if (file.checkAscii() != END_MARK) {
            throw new ListFormatException(
                    name, file.lastLine(), "truncated: the end mark 0x1A, with which OFAC ends every file, is missing");
        }
        CsvFile csv = CsvFile.openLines(file, ',', columns.size(), (char) END_MARK, problems);
        return new OfacFile(new CsvTable(csv, columns, ignored, problems));
    }

    Optional<Row> next() throws IOException {
        return rows.next();
    }

    /** A cell; empty where OFAC writes that there is nothing. */
    static String take(Row row, String column) {
        String cell = row.takeTidy(column);
        return cell.equals(NOTHING) ? "" : cell;
    }

    /** As {@link #take}, the text's spaces untouched: what it says may go on in another file. */
    static String takeUntouched(Row row, String column) {
        String cell = row.takeUntouched(column);
        return cell.strip().equals(NOTHING) ? "" : cell;
    }

    /**
     * The number under which OFAC keeps the listing.
     *
     * @throws ListFormatException if it is no number
     */
    static String takeNumber(Row row, String column) {
        String number = row.takeRequired(column);
        if (!number.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw row.refuse("'" + number + "' is not a listing number");
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
