package dossier.web.tables;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Temporary files in which answers wait. Each is gone when it is closed; what a killed process or a power cut left is removed at the next
 * start.
 */
@ApplicationScoped
class AnswerFile {

    private static final Logger LOG = Logger.getLogger(AnswerFile.class);

    private static final String PREFIX = "dossier-answer";
    private static final String SUFFIX = ".csv";

    /** Between making and opening a file nothing shows that a process needs it. */
    private static final Duration OPENING = Duration.ofMinutes(1);

    /** A new one, readable by this user alone. */
    static FileChannel open() throws IOException {
        Path path = Files.createTempFile(PREFIX, SUFFIX);
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
    }

    void start(@Observes StartupEvent started) {
        removeLeft(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Removes the files that killed processes of this user left. One that is in use has lost its name already (Linux, macOS) or
     * stays until it is closed (Windows), so none is taken away from anybody.
     *
     * @param temporary where temporary files are made
     */
    static void removeLeft(Path temporary) {
        try (Stream<Path> found = Files.list(temporary)) {
            List<Path> left = found.filter(AnswerFile::isOldAndOurs).toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            LOG.warnf("Answers of former runs in %s were not removed: %s", temporary, failure.getMessage());
        }
    }

    private static boolean isOldAndOurs(Path file) {
        String name = file.getFileName().toString();
        try {
            return name.startsWith(PREFIX)
                    && name.endsWith(SUFFIX)
                    && Files.isRegularFile(file)
                    && Files.getOwner(file).getName().equals(System.getProperty("user.name"))
                    && Files.getLastModifiedTime(file)
                            .toInstant()
                            .isBefore(Instant.now().minus(OPENING));
        } catch (IOException removedMeanwhile) {
            return false;
        }
    }
}
