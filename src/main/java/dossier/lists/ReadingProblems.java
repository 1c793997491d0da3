package dossier.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects problems; keeps the first {@value #KEPT}, counts all. Sorted, so that two equal runs report the same. */
public final class ReadingProblems {

    private static final int KEPT = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private int count;

    public void add(String file, long line, String column, String detail) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Problem(file, line, column, detail));
        }
    }

    /** Cells that no code took and no list of deliberately left-out columns names. */
    public void unread(String file, long line, Collection<String> columns) {
        add(file, line, String.join(", ", columns.stream().sorted().toList()), "column not read");
    }

    /** All problems, also those not kept. */
    public int count() {
        return count;
    }

    public List<Problem> kept() {
        return kept.stream()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingLong(Problem::line)
                        .thenComparing(Problem::column)
                        .thenComparing(Problem::detail))
                .toList();
    }
}
