package dossier.database;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that one service has to itself, closed to other users. Its lock ends with the process that holds it. */
final class HomeFolder implements AutoCloseable {

    /** Behind the process number that is written into the file, so that on Windows too others can read the number. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel lockFile;

    private HomeFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder if it is missing, closes it to others and takes its lock.
     *
     * @throws IOException if it cannot be written, or another process holds it; the message says so in one line
     */
    static HomeFolder take(Path home) throws IOException {
        Path path = home.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            closeToOthers(path);
            FileChannel lockFile = FileChannel.open(
                    path.resolve("owner.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            return new HomeFolder(path, locked(path, lockFile));
        } catch (FileSystemException failure) {
            throw new IOException(
                    "the folder " + path + " cannot be written (" + reason(failure)
                            + "); set DOSSIER_HOME to a folder that this user may write",
                    failure);
        }
    }

    Path path() {
        return path;
    }

    private static FileChannel locked(Path path, FileChannel lockFile) throws IOException {
        if (!lock(lockFile)) {
            String holder = holder(lockFile);
            lockFile.close();
            throw new IOException("the folder " + path + " is in use by " + holder
                    + "; stop that one, or set DOSSIER_HOME to another folder for this one");
        }
        lockFile.truncate(0);
        lockFile.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return lockFile;
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            @Nullable FileLock lock = file.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    private static String holder(FileChannel lockFile) throws IOException {
        ByteBuffer number = ByteBuffer.allocate(32);
        lockFile.read(number, 0);
        String pid = new String(number.array(), 0, number.position(), StandardCharsets.US_ASCII).strip();
        return pid.isEmpty() ? "another Dossier" : "another Dossier, process " + pid;
    }

    private static String reason(FileSystemException failure) {
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    /** Takes every right from everybody but the owner, where the file system knows rights. */
    static void closeToOthers(Path folder) throws IOException {
        if (knowsRights(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static boolean knowsRights(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
