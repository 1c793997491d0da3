package dossier.context;

import dossier.names.TableFile;

import java.util.Arrays;
import java.util.List;

/** Tables with a heading row and cells of several values. */
final class ContextTable {

    private ContextTable() {}

    /** @param heading first cell of the heading row, which is left out */
    static List<List<String>> rows(String resource, String heading) {
        return TableFile.rowsOf(resource, 1).stream()
                .filter(row -> !row.get(0).equals(heading))
                .toList();
    }

    /** The values of a cell, separated by semicolons. */
    static List<String> cells(List<String> row, int column) {
        return column >= row.size()
                ? List.of()
                : Arrays.stream(row.get(column).split(";"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
    }
}
