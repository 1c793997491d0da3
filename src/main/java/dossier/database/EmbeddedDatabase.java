package dossier.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One real PostgreSQL server on a folder of its own, for a machine without one. The data stay between runs and are written
 * durably. The server listens on a socket in that folder, which is closed to other users; where the platform has none, or
 * the folder's name is too long for one, on 127.0.0.1. Both ask for the password of a role that is no superuser.
 *
 * <p>A server that was left behind by a killed service is stopped and replaced; one that dies is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** What a socket's address holds on Linux is 107 bytes, on macOS 103. */
    private static final int LONGEST_SOCKET_PATH = 100;

    private static final String SOCKET_FILE = ".s.PGSQL.5432";

    private final HomeFolder home;
    private final PostgresServer server;
    private final String jdbcUrl;
    private final String password;

    private EmbeddedDatabase(HomeFolder home, PostgresServer server, String jdbcUrl, String password) {
        this.home = home;
        this.server = server;
        this.jdbcUrl = jdbcUrl;
        this.password = password;
    }

    /**
     * Starts the server.
     *
     * @param folder for data and programs; made if missing
     * @throws IOException if it cannot be written, another process uses it or the server does not start; the message says
     *     in one line what can be done
     */
    public static EmbeddedDatabase open(Path folder) throws IOException {
        HomeFolder home = HomeFolder.take(folder);
        try {
            return start(home);
        } catch (IOException failure) {
            home.close();
            throw new IOException(
                    "the embedded PostgreSQL in " + home.path() + " does not start (" + failure.getMessage()
                            + "). As root in a container without user namespaces it cannot: then set"
                            + " QUARKUS_DATASOURCE_JDBC_URL or DATABASE_URL to a PostgreSQL of yours, or use"
                            + " docker-compose.yml",
                    failure);
        } catch (RuntimeException failure) {
            home.close();
            throw failure;
        }
    }

    private static EmbeddedDatabase start(HomeFolder home) throws IOException {
        Path path = home.path();
        Path log = path.resolve("postgresql.log");
        Path data = path.resolve("postgresql");
        LeftServer.remove(data);
        PostgresPrograms programs = PostgresPrograms.unpack(path.resolve("binaries"));
        String password = new DataFolder(programs, data, path.resolve("database.password"), log).prepare();
        String socket = shortest(data.resolve(SOCKET_FILE));
        if (PostgresPrograms.haveLocalSockets()
                && socket.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH) {
            List<String> listening = List.of("listen_addresses=", "unix_socket_directories=.");
            return new EmbeddedDatabase(
                    home, PostgresServer.start(programs, data, listening, log), localUrl(socket), password);
        }
        int port = freePort();
        List<String> listening = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "port=" + port);
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + DataFolder.DATABASE;
        return new EmbeddedDatabase(home, PostgresServer.start(programs, data, listening, log), url, password);
    }

    private static String localUrl(String socket) {
        return "jdbc:postgresql://localhost/" + DataFolder.DATABASE + "?sslmode=disable&socketFactory="
                + LocalSocketFactory.class.getName() + "&socketFactoryArg="
                + URLEncoder.encode(socket, StandardCharsets.UTF_8);
    }

    /** The path as it is, or from where we run, whichever is shorter. */
    private static String shortest(Path path) {
        Path here = Path.of("").toAbsolutePath();
        String whole = path.toString();
        if (!here.getRoot().equals(path.getRoot())) {
            return whole;
        }
        String relative = here.relativize(path).toString();
        return relative.length() < whole.length() ? relative : whole;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Address of the server's only database. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** The role that owns the database. */
    public String user() {
        return DataFolder.ROLE;
    }

    public String password() {
        return password;
    }

    /** Number of the server's process as it runs now. */
    public long pid() {
        return server.pid();
    }

    /** Stops the server. */
    @Override
    public void close() throws IOException {
        try (home) {
            server.close();
        }
    }
}
