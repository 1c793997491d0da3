package dossier.database;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server process on a data folder: started, watched and started again when it dies, stopped at last. */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PostgresServer.class);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** Durable, and no more connections than the pools of a few services need. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=60",
            "unix_socket_permissions=0700",
            "log_checkpoints=off");

    private final PostgresPrograms programs;
    private final Path data;
    private final List<String> listening;
    private final Path log;
    private final Thread watch = new Thread(this::watch, "postgresql-watch");
    private volatile Process process;
    private volatile boolean closing;

    private PostgresServer(PostgresPrograms programs, Path data, List<String> listening, Path log) throws IOException {
        this.programs = programs;
        this.data = data;
        this.listening = listening;
        this.log = log;
        this.process = launch();
    }

    /**
     * Starts the server and waits until it takes connections.
     *
     * @param listening settings that say where it listens
     * @param log takes what it says
     * @throws IOException if it does not start
     */
    static PostgresServer start(PostgresPrograms programs, Path data, List<String> listening, Path log)
            throws IOException {
        PostgresServer server = new PostgresServer(programs, data, listening, log);
        server.watch.setDaemon(true);
        server.watch.start();
        return server;
    }

    private Process launch() throws IOException {
        LeftServer.remove(data);
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString()));
        for (String setting : SETTINGS) {
            arguments.addAll(List.of("-c", setting));
        }
        for (String setting : listening) {
            arguments.addAll(List.of("-c", setting));
        }
        Process started = programs.command("postgres", arguments)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitReady(started);
            return started;
        } catch (InterruptedException interrupted) {
            started.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL starts", interrupted);
        }
    }

    private void awaitReady(Process started) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!LeftServer.isReady(data, started.pid())) {
            if (started.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException(lastLine(log));
            }
            if (System.nanoTime() > end) {
                started.destroyForcibly();
                throw new IOException("it is not ready after " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    private void watch() {
        try {
            while (!closing) {
                long pid = process.pid();
                process.waitFor();
                if (!closing) {
                    LOG.warnf("The embedded PostgreSQL (process %d) has stopped; starting it again", pid);
                    startAgain();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its helpers may outlive it for a moment, and a full disk for longer: tries until it runs. */
    private void startAgain() throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (!closing) {
            Thread.sleep(pause.toMillis());
            try {
                process = launch();
                LOG.infof("The embedded PostgreSQL runs again (process %d)", process.pid());
                return;
            } catch (IOException failure) {
                LOG.warnf("The embedded PostgreSQL does not start: %s", failure.getMessage());
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Ends it without waiting for its sessions. */
    @Override
    public void close() throws IOException {
        closing = true;
        watch.interrupt();
        try {
            watch.join();
            if (process.isAlive()) {
                programs.command("pg_ctl", List.of("kill", "INT", String.valueOf(process.pid())))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new IOException("PostgreSQL (process " + process.pid() + ") does not stop");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL stops", interrupted);
        }
    }

    /** The last thing that a program of PostgreSQL wrote, for messages; bytes that are no UTF-8 come out as question marks. */
    static String lastLine(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "it said nothing";
        }
        return Arrays.stream(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((before, last) -> last)
                .orElse("it said nothing");
    }
}
