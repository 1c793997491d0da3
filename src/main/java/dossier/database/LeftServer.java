package dossier.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that already runs on a data directory, as its {@code postmaster.pid} tells. */
final class LeftServer {

    private static final int PID_LINE = 0;
    private static final int STATUS_LINE = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LeftServer() {}

    /** Whether the server of that process takes connections. */
    static boolean isReady(Path data, long pid) throws IOException {
        List<String> lines = pidFile(data);
        return lines.size() > STATUS_LINE
                && lines.get(PID_LINE).strip().equals(String.valueOf(pid))
                && lines.get(STATUS_LINE).startsWith("ready");
    }

    /** Stops what a killed service left behind, so that the directory can be used again. */
    static void remove(Path data) throws IOException {
        List<String> lines = pidFile(data);
        if (lines.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process =
                ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip())).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return; // PostgreSQL itself clears a stale file
        }
        if (isServerOf(process.get(), data)) {
            stop(process.get());
        } else {
            // The number was given to another program since; PostgreSQL would take that one for its server.
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    private static boolean isServerOf(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stuck) {
            throw new IOException("a PostgreSQL left behind (process " + server.pid() + ") does not stop", stuck);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL stops", interrupted);
        }
    }

    private static List<String> pidFile(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
