package dossier.lists.csv;

import dossier.lists.ListFormatException;
import dossier.lists.ReadingProblems;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** The records of a CSV file, one after the other, each with the line on which it starts. */
public final class CsvFile implements Closeable {

    public static final char NO_END_MARK = 0;

    /** One record as it stands. */
    public record Line(int number, String[] cells) {}

    private final TextFile file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private final String endMark;

    private CsvFile(TextFile file, CSVParser parser, char endMark) {
        this.file = file;
        this.parser = parser;
        this.endMark = String.valueOf(endMark);
        this.records = parser.iterator();
    }

    /**
     * @param file the file, its bytes already checked
     * @param delimiter what stands between two cells
     */
    public static CsvFile open(TextFile file, char delimiter) throws IOException {
        return open(file, file.open(), delimiter, NO_END_MARK);
    }

    /**
     * As {@link #open} for a file with one line a row, where quotation marks inside a cell may stand as they are.
     *
     * @param width cells a row; 0 if the first line says it
     * @param endMark a record that holds only this is the end of the file, e.g. 0x1A; {@link #NO_END_MARK} for none
     * @param problems takes the rows in which such marks stand
     */
    public static CsvFile openLines(TextFile file, char delimiter, int width, char endMark, ReadingProblems problems)
            throws IOException {
        return open(file, new RawQuotes(file.open(), file.name(), delimiter, width, problems), delimiter, endMark);
    }

    private static CsvFile open(TextFile file, Reader text, char delimiter, char endMark) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        return new CsvFile(file, CSVParser.parse(text, format), endMark);
    }

    /**
     * The next record; empty at the end of the file.
     *
     * @throws ListFormatException if quotes are open at the end or text follows a closing quotation mark
     */
    public Optional<Line> next() throws IOException {
        int line = nextLine();
        try {
            // the parser would skip empty lines too, but then nobody knows on which line a record starts
            while (records.hasNext()) {
                String[] cells = records.next().values();
                if (!isEmptyLine(cells)) {
                    return isEndMark(cells) ? Optional.empty() : Optional.of(new Line(line, cells));
                }
                line = nextLine();
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException broken) {
                throw new ListFormatException(file.name(), line, "not CSV, or truncated: " + broken.getMessage());
            }
            throw e.getCause();
        }
    }

    private int nextLine() {
        return Math.toIntExact(parser.getCurrentLineNumber() + 1);
    }

    private static boolean isEmptyLine(String[] cells) {
        return cells.length == 1 && cells[0].isEmpty();
    }

    private boolean isEndMark(String[] cells) {
        return cells.length == 1 && cells[0].equals(endMark);
    }

    /** Name as published, for messages. */
    String name() {
        return file.name();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
