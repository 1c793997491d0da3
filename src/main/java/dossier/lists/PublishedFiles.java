package dossier.lists;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Files of one publication by their names as published, lower case ({@code sdn.csv}).
 *
 * @param paths where each stands on disk
 */
public record PublishedFiles(Map<String, Path> paths) {

    public PublishedFiles {
        paths = Map.copyOf(paths);
    }

    /**
     * @throws ListFormatException if the file is missing
     */
    public Path required(String name) {
        return optional(name).orElseThrow(() -> new ListFormatException(name, 0, "the file is missing"));
    }

    public Optional<Path> optional(String name) {
        return Optional.ofNullable(paths.get(name));
    }
}
