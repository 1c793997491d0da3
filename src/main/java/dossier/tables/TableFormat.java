package dossier.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
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
 * @param skipped lines before the first row: a title, or {@code sep=;} as spreadsheets write it
 */
record TableFormat(TextEncoding encoding, Delimiter delimiter, Quote quote, int skipped) {

    private static final String SAYS_DELIMITER = "sep=";

    /** Rows that are looked at. */
    private static final int MOST_ROWS = 50;

    /** What a table of one column is worth beside one whose rows agree on several: a delimiter was not found. */
    private static final double ONE_COLUMN = 0.5;

    /** A delimiter that makes sense of the first row too is better than one that needs a title above the headings. */
    private static final double UNDER_TITLE = 0.9;

    /**
     * What one delimiter makes of the beginning.
     *
     * @param known headings that are known
     * @param agreeing share of the rows that have as many cells as the headings
     * @param width how many headings
     * @param skipped lines above them
     * @param titled whether a title is among those
     */
    private record Trial(Delimiter delimiter, long known, double agreeing, int width, int skipped, boolean titled) {

        static final Comparator<Trial> ORDER = Comparator.comparingLong(Trial::known)
                .thenComparingDouble(Trial::agreement)
                .thenComparingInt(Trial::width)
                .thenComparing(Comparator.comparing(Trial::delimiter).reversed());

        double agreement() {
            double agreement = width > 1 ? agreeing : ONE_COLUMN * agreeing;
            return titled ? UNDER_TITLE * agreement : agreement;
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
        boolean says = first.toLowerCase(Locale.ROOT).startsWith(SAYS_DELIMITER);
        Optional<Delimiter> said = says ? Delimiter.of(first.substring(SAYS_DELIMITER.length())) : Optional.empty();
        int skipped = Math.max(said.isPresent() ? 1 : 0, options.skipLines().orElse(0));
        Quote quote = options.quote().orElseGet(() -> quote(text, skipped));
        Trial best = options.delimiter()
                .or(() -> said)
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Delimiter.values()))
                .map(delimiter -> trial(wholeLines(text, whole), delimiter, quote, skipped, options))
                .max(Trial.ORDER)
                .orElseThrow();
        return new TableFormat(encoding, best.delimiter(), quote, best.skipped());
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
    private static Quote quote(String text, int skipped) {
        String first = text.lines()
                .skip(skipped)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        boolean single = first.length() > 1 && first.startsWith("'") && first.endsWith("'") && !first.contains("\"");
        return single ? Quote.SINGLE : Quote.DOUBLE;
    }

    /** The last line may be cut anywhere. */
    private static String wholeLines(String text, boolean whole) {
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return whole || end < 0 ? text : text.substring(0, end);
    }

    private static Trial trial(String text, Delimiter delimiter, Quote quote, int skipped, TableOptions options) {
        try {
            int title = options.heading() && options.skipLines().isEmpty()
                    ? Title.lines(beginning(text, delimiter, quote, skipped), options)
                    : 0;
            int above = Math.max(skipped, title);
            TableRows rows = rows(text, delimiter, quote, above);
            List<String> first = rows.next().map(TableRow::cells).orElse(List.of());
            int width = first.size();
            rows.expect(width);
            int seen = 0;
            int agreeing = 0;
            for (Optional<TableRow> row = rows.next(); row.isPresent() && seen < MOST_ROWS; row = rows.next()) {
                seen++;
                agreeing += row.get().isReadable() && row.get().cells().size() == width ? 1 : 0;
            }
            long known = options.heading() ? Title.known(first, options) : 0;
            return new Trial(delimiter, known, seen == 0 ? 1 : (double) agreeing / seen, width, above, above > skipped);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // text in memory
        }
    }

    private static List<TableRow> beginning(String text, Delimiter delimiter, Quote quote, int skipped)
            throws IOException {
        TableRows rows = rows(text, delimiter, quote, skipped);
        List<TableRow> first = new ArrayList<>();
        while (first.size() < Title.MOST_ROWS) {
            Optional<TableRow> row = rows.next();
            if (row.isEmpty()) {
                return first;
            }
            first.add(row.get());
        }
        return first;
    }

    private static TableRows rows(String text, Delimiter delimiter, Quote quote, int skipped) throws IOException {
        TableRows rows = new TableRows(new StringReader(text), delimiter, quote, Table.LONGEST_ROW);
        rows.skip(skipped);
        return rows;
    }
}
