package dossier.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;

/**
 * One real PostgreSQL server on a directory of its own, for a machine without one. The data stay between runs and are
 * written durably. The server has no password: it listens on 127.0.0.1 only and its directory is closed to others.
 *
 * <p>A second service on the same directory shares the running server. A server that was left behind by a killed
 * service is stopped and replaced.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Null where another process owns the server and we only share it. */
    private final @Nullable EmbeddedPostgres server;

    private final FileChannel lockFile;
    private final int port;

    private EmbeddedDatabase(@Nullable EmbeddedPostgres server, FileChannel lockFile, int port) {
        this.server = server;
        this.lockFile = lockFile;
        this.port = port;
    }

    /**
     * Starts the server, or joins the one that another service runs on the same directory.
     *
     * @param home directory for data and binaries; made if missing
     * @throws IOException if the server does not start; the message says what can be done
     */
    public static EmbeddedDatabase open(Path home) throws IOException {
        Path absolute = home.toAbsolutePath().normalize();
        createPrivate(absolute);
        Path data = absolute.resolve("postgresql");
        FileChannel lockFile =
                FileChannel.open(absolute.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(lockFile).isEmpty()) {
                return new EmbeddedDatabase(null, lockFile, LeftServer.awaitPort(data, PATIENCE));
            }
            LeftServer.remove(data, PATIENCE);
            EmbeddedPostgres server = start(absolute, data);
            return new EmbeddedDatabase(server, lockFile, server.getPort());
        } catch (IOException | RuntimeException failure) {
            lockFile.close();
            throw failure;
        }
    }

    private static EmbeddedPostgres start(Path home, Path data) throws IOException {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // The library's defaults are for throw-away test data.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setPGStartupWait(PATIENCE)
                    .start();
        } catch (IOException | IllegalStateException failure) {
            throw new IOException(
                    "the embedded PostgreSQL in " + home + " does not start (" + failure.getMessage()
                            + "). As root in a container without user namespaces it cannot: then set"
                            + " QUARKUS_DATASOURCE_JDBC_URL or DATABASE_URL to a PostgreSQL of yours, or use"
                            + " docker-compose.yml.",
                    failure);
        }
    }

    private static void createPrivate(Path home) throws IOException {
        Files.createDirectories(home);
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Empty where another process, or another part of this one, holds the lock. It ends with the process. */
    private static Optional<FileLock> lock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        }
    }

    /** Address of the server's only database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    /** Stops the server if this process started it. */
    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        lockFile.close();
    }
}
