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
 */
public record TableOptions(
        Optional<Delimiter> delimiter,
        Optional<Charset> encoding,
        Optional<Charset> declared,
        boolean heading,
        Map<Column, List<String>> columns) {

    public TableOptions {
        columns = Map.copyOf(columns);
    }

    /** Nothing is said: everything is recognised. */
    public static TableOptions none() {
        return new TableOptions(Optional.empty(), Optional.empty(), Optional.empty(), true, Map.of());
    }
}
