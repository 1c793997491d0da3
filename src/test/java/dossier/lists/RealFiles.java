package dossier.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The publishers' real files, which are no part of the project: tests that read them are skipped where they are absent. */
final class RealFiles {

    private static final Path LISTS = Path.of("..", "shared", "lists");

    private RealFiles() {}

    /** What a list's reader makes of the real files in these folders; later folders add what earlier ones lack. */
    static Reading read(String list, String... folders) throws IOException {
        KnownList known = KnownLists.byCode(ListCode.of(list)).orElseThrow();
        Map<String, Path> paths = new HashMap<>();
        for (String folder : folders) {
            Path path = LISTS.resolve(list).resolve(folder);
            assumeTrue(Files.isDirectory(path), "the real files are not here: " + path);
            try (Stream<Path> files = Files.list(path)) {
                files.forEach(file ->
                        known.fileNamed(file.toString()).ifPresent(found -> paths.putIfAbsent(found.name(), file)));
            }
        }
        ReadingProblems problems = new ReadingProblems();
        long start = System.nanoTime();
        Publication publication = known.reader().read(new PublishedFiles(paths), problems);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(list + " " + String.join("+", folders) + ": "
                + publication.listings().size() + " listings, " + publication.namesAsPublished() + " names, "
                + problems.count() + " problems, " + millis + " ms");
        problems.kept().stream().limit(8).forEach(problem -> System.out.println("    " + problem));
        return new Reading(publication, problems);
    }
}
