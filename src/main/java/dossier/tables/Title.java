package dossier.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the headings under lines that are none: the name of a report, its date, whoever made it. Such lines say less of what is known
 * than the headings, and where the first row might be headings after all, they also have fewer cells.
 */
final class Title {

    /** Rows that are looked at; headings stand among the first. */
    static final int MOST_ROWS = 20;

    /** A row of data may have a word that is a heading elsewhere, such as "company"; hardly two. */
    private static final int FEWEST_KNOWN = 2;

    private final TableOptions options;
    private final Set<String> named = new HashSet<>();

    private Title(TableOptions options) {
        this.options = options;
        options.columns().values().stream()
                .flatMap(List::stream)
                .filter(heading -> !heading.matches("\\d+")) // the number of a column
                .forEach(heading -> named.add(Headings.key(heading)));
    }

    /**
     * How many lines stand above the headings.
     *
     * @param rows the first rows of the table
     */
    static int lines(List<TableRow> rows, TableOptions options) {
        int heading = new Title(options).heading(rows);
        return heading == 0 ? 0 : (int) rows.get(heading).line() - 1;
    }

    /** How many cells of a row are headings that are known or that the sender names. */
    static long known(List<String> cells, TableOptions options) {
        return new Title(options).known(cells);
    }

    private int heading(List<TableRow> rows) {
        boolean anything = !rows.isEmpty()
                && options.columns().isEmpty()
                && known(rows.get(0).cells()) == 0;
        int best = 0;
        for (int i = 1; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            long known = row.isReadable() ? known(row.cells()) : 0;
            boolean sure = known >= FEWEST_KNOWN || row.cells().stream().anyMatch(this::isNamed);
            boolean wider = filled(row) > filled(rows.get(best));
            if (known > known(rows.get(best).cells()) && (anything || sure && wider)) {
                best = i;
            }
        }
        return best == 0 && anything ? firstWide(rows) : best;
    }

    private long known(List<String> cells) {
        return cells.stream()
                .filter(cell -> Headings.isKnown(cell) || isNamed(cell))
                .count();
    }

    private boolean isNamed(String cell) {
        return named.contains(Headings.key(cell));
    }

    /** Where no heading is known: the first row that is about as wide as most. */
    private static int firstWide(List<TableRow> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        int width = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            if (2 * filled(rows.get(i)) > width) {
                return i;
            }
        }
        return 0;
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !TableRows.isEmpty(cell)).count();
    }
}
