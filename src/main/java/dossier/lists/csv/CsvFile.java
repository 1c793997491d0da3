package dossier.lists.csv;

import dossier.lists.ListFormatException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** The records of a CSV file, one after the other, each with the line on which it starts. */
public final class CsvFile implements Closeable {

    private static final char NO_END_MARK = 0;

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
        return openUpTo(file, delimiter, NO_END_MARK);
    }

    /**
     * As {@link #open}; a record that holds only the end mark is the end of the file.
     *
     * @param endMark e.g. 0x1A
     */
    public static CsvFile openUpTo(TextFile file, char delimiter, char endMark) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        return new CsvFile(file, CSVParser.parse(file.open(), format), endMark);
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
