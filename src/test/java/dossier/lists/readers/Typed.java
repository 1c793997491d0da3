package dossier.lists.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Publications that a test types line by line. */
final class Typed {

    static final String END = "\u001a";

    private final Path folder;
    private final Map<String, Path> paths = new HashMap<>();

    Typed(Path folder) {
        this.folder = folder;
    }

    Typed file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Typed bytes(String name, byte[] bytes) {
        try {
            paths.put(name, Files.write(folder.resolve(name), bytes));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read(String list) throws IOException {
        Problems problems = new Problems();
        KnownList known = KnownLists.byCode(list).orElseThrow();
        return new Reading(known.reader().read(new PublishedFiles(paths), problems), problems);
    }
}
