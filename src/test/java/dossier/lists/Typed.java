package dossier.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Publications that a test types line by line. */
public final class Typed {

    public static final String END = "\u001a";

    private final Path folder;
    private final Map<String, Path> paths = new HashMap<>();

    public Typed(Path folder) {
        this.folder = folder;
    }

    public Typed file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Typed bytes(String name, byte[] bytes) {
        try {
            paths.put(name, Files.write(folder.resolve(name), bytes));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reading read(String list) throws IOException {
        ReadingProblems problems = new ReadingProblems();
        KnownList known = KnownLists.byCode(ListCode.of(list)).orElseThrow();
        return new Reading(known.reader().read(new PublishedFiles(paths), problems), problems);
    }
}
