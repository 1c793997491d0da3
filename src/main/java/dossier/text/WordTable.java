package dossier.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A hand-written table that ships with the service: rows of cells separated by tabs, {@code #} begins a comment line. Cells
 * are asked for by the name of their column, and a mistake in the table is reported with its file and line.
 */
public final class WordTable {

    private final String resource;
    private final Map<String, Integer> columns;
    private final List<Row> rows = new ArrayList<>();

    private WordTable(String resource) {
        this.resource = resource;
        this.columns = new HashMap<>();
    }

    /**
     * A table whose first row names its columns.
     *
     * @param resource where it stands, e.g. {@code /dossier/context/offices.tsv}
     */
    public static WordTable withHeading(String resource) {
        WordTable table = new WordTable(resource);
        table.read(List.of());
        return table;
    }

    /**
     * A table without such a row.
     *
     * @param resource where it stands, e.g. {@code /dossier/text/words.tsv}
     * @param columns names of its first columns, in order; every row has a cell for each of them
     */
    public static WordTable of(String resource, String... columns) {
        WordTable table = new WordTable(resource);
        table.read(List.of(columns));
        return table;
    }

    /** The rows in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    private void read(List<String> named) {
        name(named);
        try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the table " + resource + " is missing from the service");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    take(new Row(this, number, List.of(line.split("\t", -1))), named.size());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the table " + resource + " cannot be read", failure);
        }
    }

    private void take(Row row, int least) {
        if (columns.isEmpty()) {
            name(row.cells);
            return;
        }
        if (row.cells.size() < least) {
            throw row.mistake("has " + row.cells.size() + " columns, but needs " + least);
        }
        rows.add(row);
    }

    private void name(List<String> names) {
        for (String name : names) {
            columns.put(name.strip(), columns.size());
        }
        if (columns.size() < names.size()) {
            throw new IllegalStateException(resource + " has two columns of one name: " + names);
        }
    }

    /** One row of a table. */
    public static final class Row {

        private final WordTable table;
        private final int line;
        private final List<String> cells;

        private Row(WordTable table, int line, List<String> cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        /** The cell of a column, as it stands; every row must have one. */
        public String cell(String column) {
            return optional(column).orElseThrow(() -> mistake("has no cell for '" + column + "'"));
        }

        /** The cell of a column; empty where the row ends before it. */
        public Optional<String> optional(String column) {
            Integer index = table.columns.get(column);
            if (index == null) {
                throw mistake("has no column '" + column + "', only " + table.columns.keySet());
            }
            return index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
        }

        /** The values of a cell, separated by semicolons; none where the row ends before it. */
        public List<String> values(String column) {
            return values(column, ";");
        }

        /**
         * The values of a cell, each without spaces around it; blank ones are left out.
         *
         * @param separator what stands between two values
         */
        public List<String> values(String column, String separator) {
            return optional(column)
                    .map(cell -> Arrays.stream(cell.split(Pattern.quote(separator)))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList())
                    .orElse(List.of());
        }

        /** The constant that a cell names. */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            String name = cell(column);
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> mistake("has '" + name + "' for '" + column + "', which is none of "
                            + Arrays.toString(type.getEnumConstants())));
        }

        /** What to throw where the row holds a mistake: says the file and the line. */
        public IllegalStateException mistake(String what) {
            return new IllegalStateException(table.resource + ":" + line + " " + what);
        }
    }
}
