package dossier.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a table is written.
 *
 * @param encoding how its text is encoded
 * @param delimiter what stands between cells
 * @param quote what stands around cells that hold a delimiter
 * @param said whether the first line says the delimiter, as spreadsheets write it: {@code sep=;}
 */
record TableFormat(TextEncoding encoding, Delimiter delimiter, char quote, boolean said) {

    private static final String SAYS_DELIMITER = "sep=";

    /** Rows that are looked at. */
    private static final int MOST_ROWS = 50;

    /** What a table of one column is worth beside one whose rows agree on several: a delimiter was not found. */
    private static final double ONE_COLUMN = 0.5;

    /**
     * What one delimiter makes of the beginning.
     *
     * @param known headings that are known
     * @param agreeing share of the rows that have as many cells as the first one
     * @param width cells of the first row
     */
    private record Trial(Delimiter delimiter, long known, double agreeing, int width) {

        static final Comparator<Trial> ORDER = Comparator.comparingLong(Trial::known)
                .thenComparingDouble(Trial::agreement)
                .thenComparingInt(Trial::width)
                .thenComparing(Comparator.comparing(Trial::delimiter).reversed());

        double agreement() {
            return width > 1 ? agreeing : ONE_COLUMN * agreeing;
        }
    }

    /**
     * @param head the beginning of the table
     * @param whole whether that is all
     */
    static TableFormat of(byte[] head, boolean whole, TableOptions options) {
        TextEncoding encoding = TextEncoding.of(head, whole, options);
        String text = text(head, encoding);
        String first = text.lines().findFirst().orElse("");
        Optional<Delimiter> said = first.toLowerCase(Locale.ROOT).startsWith(SAYS_DELIMITER)
                ? Delimiter.of(first.substring(SAYS_DELIMITER.length()))
                : Optional.empty();
        String rows = said.isPresent() ? text.substring(first.length()) : text;
        char quote = quote(rows);
        Delimiter delimiter = options.delimiter()
                .or(() -> said)
                .orElseGet(() -> guessed(wholeLines(rows, whole), quote, options.heading()));
        return new TableFormat(encoding, delimiter, quote, said.isPresent());
    }

    private static String text(byte[] head, TextEncoding encoding) {
        try {
            String text = encoding.decoder().decode(ByteBuffer.wrap(head)).toString();
            return encoding.mark() && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException impossible) {
            throw new UncheckedIOException(impossible); // the decoder replaces
        }
    }

    /** Single quotes, where the first row has all its cells in them; else the usual ones. */
    private static char quote(String text) {
        String first = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        boolean single = first.length() > 1 && first.startsWith("'") && first.endsWith("'") && !first.contains("\"");
        return single ? '\'' : '"';
    }

    /** The last line may be cut anywhere. */
    private static String wholeLines(String text, boolean whole) {
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return whole || end < 0 ? text : text.substring(0, end);
    }

    private static Delimiter guessed(String text, char quote, boolean heading) {
        return Stream.of(Delimiter.values())
                .map(delimiter -> trial(text, delimiter, quote, heading))
                .max(Trial.ORDER)
                .map(Trial::delimiter)
                .orElse(Delimiter.COMMA);
    }

    private static Trial trial(String text, Delimiter delimiter, char quote, boolean heading) {
        try {
            TableRows rows = new TableRows(new StringReader(text), delimiter, quote, Table.LONGEST_ROW);
            List<String> first = rows.next().map(TableRow::cells).orElse(List.of());
            int width = first.size();
            rows.expect(width);
            int seen = 0;
            int agreeing = 0;
            for (Optional<TableRow> row = rows.next(); row.isPresent() && seen < MOST_ROWS; row = rows.next()) {
                seen++;
                agreeing += row.get().isReadable() && row.get().cells().size() == width ? 1 : 0;
            }
            long known = heading ? first.stream().filter(Headings::isKnown).count() : 0;
            return new Trial(delimiter, known, seen == 0 ? 1 : (double) agreeing / seen, width);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // text in memory
        }
    }
}
