package dossier.lists.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder for one import, removed with everything in it. */
record WorkFolder(Path path) implements AutoCloseable {

    static WorkFolder create() throws IOException {
        return new WorkFolder(Files.createTempDirectory("dossier-import"));
    }

    @Override
    public void close() throws IOException {
        List<Path> content;
        try (Stream<Path> found = Files.walk(path)) {
            content = found.sorted((one, other) -> other.compareTo(one)).toList();
        }
        for (Path file : content) {
            Files.delete(file);
        }
    }
}
