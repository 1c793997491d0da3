package dossier.context;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows of a tab-separated resource; lines that begin with # and the heading are left out. */
final class ContextTable {

    private ContextTable() {}

    static List<String[]> rows(String resource, String heading) {
        try (InputStream stream = ContextTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource is missing: " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(heading + "\t"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a cell, separated by semicolons. */
    static List<String> cells(String[] row, int column) {
        return column >= row.length
                ? List.of()
                : Arrays.stream(row[column].split(";"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
    }
}
