package dossier.startup;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders into which ONNX Runtime unpacks its native library. It removes its own at the end, but not when the process is
 * killed: 20 MB each time.
 */
final class LeftLibraries {

    private static final Logger LOG = Logger.getLogger(LeftLibraries.class);

    private static final String PREFIX = "onnxruntime-java";

    /** Between unpacking and loading nothing shows that a process needs it. */
    private static final Duration UNPACKING = Duration.ofMinutes(1);

    private LeftLibraries() {}

    /**
     * Removes the folders of this user that no running process has loaded from.
     *
     * @param temporary where temporary folders are made
     * @param processes folder of the running processes, {@code /proc} on Linux; elsewhere a library in use cannot be
     *     removed (Windows) or need not stay (macOS)
     */
    static void remove(Path temporary, Path processes) {
        try (Stream<Path> found = Files.list(temporary)) {
            List<Path> left = found.filter(
                            folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .filter(LeftLibraries::isOldAndOurs)
                    .toList();
            for (Path folder : left) {
                if (!isLoaded(folder, processes)) {
                    delete(folder);
                }
            }
        } catch (IOException failure) {
            LOG.warnf("Libraries of former runs in %s were not removed: %s", temporary, failure.getMessage());
        }
    }

    private static boolean isOldAndOurs(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && Files.getOwner(folder).getName().equals(System.getProperty("user.name"))
                    && Files.getLastModifiedTime(folder)
                            .toInstant()
                            .isBefore(Instant.now().minus(UNPACKING));
        } catch (IOException removedMeanwhile) {
            return false;
        }
    }

    private static boolean isLoaded(Path folder, Path processes) throws IOException {
        if (!Files.isDirectory(processes)) {
            return false;
        }
        try (Stream<Path> running = Files.list(processes)) {
            return running.filter(process ->
                            Character.isDigit(process.getFileName().toString().charAt(0)))
                    .anyMatch(process -> mentions(process.resolve("maps"), folder));
        }
    }

    private static boolean mentions(Path maps, Path folder) {
        try {
            return new String(Files.readAllBytes(maps), StandardCharsets.UTF_8).contains(folder.toString());
        } catch (IOException endedOrAnotherUsers) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
