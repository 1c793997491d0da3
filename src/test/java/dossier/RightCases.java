package dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The cases of a file that are answered right, by their ids: each of them must stay right. A case that is not named there
 * may be answered wrong; once it is right, {@link #report} says that it can be added.
 */
public final class RightCases {

    private final Path file;
    private final Set<String> ids;

    private RightCases(Path file, Set<String> ids) {
        this.file = file;
        this.ids = Set.copyOf(ids);
    }

    /** @param file one id a line; lines that start with {@code #} are remarks */
    public static RightCases of(Path file) throws IOException {
        return new RightCases(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .collect(Collectors.toSet()));
    }

    /** Sorted, so that test reports of two runs can be compared. */
    public List<String> ids() {
        return List.copyOf(new TreeSet<>(ids));
    }

    /**
     * Prints how many are right, what is wrong, and which cases became right.
     *
     * @param wrong what is wrong with each case, empty if it is right, by its id
     */
    public void report(Map<String, List<String>> wrong) {
        Set<String> missed = new TreeSet<>();
        Set<String> gained = new TreeSet<>();
        wrong.forEach((id, faults) -> {
            if (!faults.isEmpty()) {
                missed.add(id + ": " + faults);
            } else if (!ids.contains(id)) {
                gained.add(id);
            }
        });
        System.out.printf("%s: %d of %d cases are right%n", file, wrong.size() - missed.size(), wrong.size());
        missed.forEach(each -> System.out.println("  missed " + each));
        gained.forEach(each -> System.out.println("  now right, to be added to the file: " + each));
    }
}
