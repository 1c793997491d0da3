package dossier.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A hand-written table that ships with the service: tab-separated rows, {@code #} starts a comment line. */
public final class TableFile {

    private TableFile() {}

    /**
     * @param name file name, e.g. {@code particles.tsv}
     * @param columns how many columns every row must have at least
     * @return the rows, in file order
     */
    public static List<List<String>> rows(String name, int columns) {
        return rowsOf("/dossier/names/" + name, columns);
    }

    /**
     * The rows of a table of any package.
     *
     * @param resource where it stands, e.g. {@code /dossier/claims/words.tsv}
     * @param columns how many columns every row must have at least
     * @return the rows, in file order
     */
    public static List<List<String>> rowsOf(String resource, int columns) {
        try (InputStream in = TableFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the table " + resource + " is missing from the service");
            }
            return read(resource, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + resource, e);
        }
    }

    private static List<List<String>> read(String name, int columns, BufferedReader reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() < columns) {
                throw new IllegalStateException(name + ":" + number + " has fewer than " + columns + " columns");
            }
            rows.add(row);
        }
        return rows;
    }
}
