package dossier.lists.csv;

import dossier.lists.ListFormatException;
import dossier.lists.ReadingProblems;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A CSV file with its column headings: gives {@link Row}s, and reports once each column that is not read. */
public final class CsvTable implements Closeable {

    private final CsvFile csv;
    private final ReadingProblems problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private final String[] headings;
    private final boolean[] settled;

    /**
     * @param csv the file, its next record the first row
     * @param headings the column headings, in order
     * @param ignored columns that we choose not to read
     * @param problems takes what is odd
     * @throws ListFormatException if a heading stands twice
     */
    public CsvTable(CsvFile csv, List<String> headings, Set<String> ignored, ReadingProblems problems) {
        this.csv = csv;
        this.problems = problems;
        this.headings = headings.stream().map(CellText::tidy).toArray(String[]::new);
        this.settled = new boolean[this.headings.length];
        for (int i = 0; i < this.headings.length; i++) {
            if (columns.put(this.headings[i], i) != null) {
                throw new ListFormatException(csv.name(), 0, "column '" + this.headings[i] + "' is there twice");
            }
            settled[i] = ignored.contains(this.headings[i]);
        }
    }

    /**
     * The next row; empty at the end.
     *
     * @throws ListFormatException if it has more or fewer cells than there are headings
     */
    public Optional<Row> next() throws IOException {
        Optional<CsvFile.Line> line = csv.next();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String[] cells = line.get().cells();
        if (cells.length != headings.length) {
            throw new ListFormatException(
                    csv.name(),
                    line.get().number(),
                    headings.length + " cells expected, " + cells.length + " found (changed or truncated?)");
        }
        return Optional.of(new Row(this, line.get().number(), cells));
    }

    String file() {
        return csv.name();
    }

    ReadingProblems problems() {
        return problems;
    }

    int positionOf(String column, long line) {
        Integer position = columns.get(column);
        if (position == null) {
            throw new ListFormatException(csv.name(), line, "no column '" + column + "'");
        }
        return position;
    }

    /** Reports each column that a row did not take, once a file. */
    void close(boolean[] taken, long line) {
        Set<String> unread = new HashSet<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && !settled[i]) {
                settled[i] = true;
                unread.add(headings[i]);
            }
        }
        if (!unread.isEmpty()) {
            problems.unread(csv.name(), line, unread);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    @Override
    public String toString() {
        return csv.name() + " " + Arrays.toString(headings);
    }
}
