package dossier.names;

import dossier.text.WordTable;

import java.util.List;
import java.util.stream.IntStream;

/** A hand-written table that ships with the service: tab-separated rows, {@code #} starts a comment line. */
public final class TableFile {

    private TableFile() {}

    /**
     * @param name file name, e.g. {@code particles.tsv}
     * @param columns how many columns every row must have at least
     * @return the rows, in file order
     */
    public static List<List<String>> rows(String name, int columns) {
        String[] first =
                IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toArray(String[]::new);
        return WordTable.of("/dossier/names/" + name, first).rows().stream()
                .map(WordTable.Row::cells)
                .toList();
    }
}
