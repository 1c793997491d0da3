package dossier.lists.imports;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder for one import, removed with everything in it. A lock in it ends with the process: that is how the
 * folder of a killed one is known.
 */
public final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WorkFolder.class);

    private static final String PREFIX = "dossier-import";
    private static final String LOCK = "in-use.lock";
    /** Folders of older versions have no lock; no import takes so long. */
    private static final Duration LONGEST_IMPORT = Duration.ofDays(1);

    private final Path path;
    private final FileChannel lock;

    private WorkFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static WorkFolder create() throws IOException {
        Path path = Files.createTempDirectory(PREFIX);
        FileChannel channel =
                FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new WorkFolder(path, channel);
    }

    Path path() {
        return path;
    }

    /**
     * Removes the folders that killed processes of this user left.
     *
     * @param temporary where temporary folders are made
     */
    public static void removeLeft(Path temporary) {
        try (Stream<Path> found = Files.list(temporary)) {
            for (Path folder : found.filter(WorkFolder::isOurs).toList()) {
                if (isLeft(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException failure) {
            LOG.warnf("Folders of former imports in %s were not removed: %s", temporary, failure.getMessage());
        }
    }

    private static boolean isOurs(Path folder) {
        try {
            return folder.getFileName().toString().startsWith(PREFIX)
                    && Files.isDirectory(folder)
                    && Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
        } catch (IOException removedMeanwhile) {
            return false;
        }
    }

    private static boolean isLeft(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            @Nullable FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException oursAndInUse) {
            return false;
        } catch (NoSuchFileException withoutLock) {
            return Files.isDirectory(folder)
                    && Files.getLastModifiedTime(folder)
                            .toInstant()
                            .isBefore(Instant.now().minus(LONGEST_IMPORT));
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> content;
        try (Stream<Path> found = Files.walk(folder)) {
            content = found.sorted((one, other) -> other.compareTo(one)).toList();
        }
        for (Path file : content) {
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            delete(path);
        }
    }
}
