package dossier.tables;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table's sender says of it; what is not said is recognised.
 *
 * @param delimiter what stands between cells
 * @param encoding the encoding, whatever the bytes look like
 * @param declared the encoding that a program declared on the way, which is often a default that was never meant
 * @param heading whether the first row holds headings
 * @param columns which columns are meant, by heading or number (from 1)
 * @param quote what stands around cells
 * @param skipLines how many lines stand above the headings
 */
public record TableOptions(
        Optional<Delimiter> delimiter,
        Optional<Charset> encoding,
        Optional<Charset> declared,
        boolean heading,
        Map<Column, List<String>> columns,
        Optional<Quote> quote,
        Optional<Integer> skipLines) {

    public TableOptions {
        columns = Map.copyOf(columns);
    }

    /** As far as only encoding, delimiter and columns are said. */
    public TableOptions(
            Optional<Delimiter> delimiter,
            Optional<Charset> encoding,
            Optional<Charset> declared,
            boolean heading,
            Map<Column, List<String>> columns) {
        this(delimiter, encoding, declared, heading, columns, Optional.empty(), Optional.empty());
    }

    /** Nothing is said: everything is recognised. */
    public static TableOptions none() {
        return new TableOptions(Optional.empty(), Optional.empty(), Optional.empty(), true, Map.of());
    }
}
