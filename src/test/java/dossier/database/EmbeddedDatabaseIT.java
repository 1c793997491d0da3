package dossier.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedDatabaseIT {

    /** Unpacked once for most of the tests. */
    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void takeTheUnpackedPrograms() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        Files.createSymbolicLink(home.resolve("binaries"), programs);
    }

    @Test
    void keepsDataBetweenRunsDurably() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(home)) {
            assertThat(ask(first, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(first, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(first, "SHOW full_page_writes")).isEqualTo("on");
            run(first, "CREATE TABLE kept AS SELECT 42 AS value");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.open(home)) {
            assertThat(ask(second, "SELECT value FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void nobodyElseReachesTheServerOrItsFiles() throws Exception {
        home = folder.resolve("fresh");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            assertThat(ask(database, "SHOW listen_addresses")).isEmpty();
            assertThat(rights(home)).isEqualTo("rwx------");
            assertThat(rights(home.resolve("postgresql"))).isEqualTo("rwx------");
            assertThat(rights(home.resolve("database.password"))).isEqualTo("rw-------");
            try (Stream<Path> binaries = Files.walk(home.resolve("binaries"))) {
                assertThat(binaries.filter(Files::isDirectory)
                                .filter(folder -> folder.equals(home.resolve("binaries"))
                                        || folder.getParent().equals(home.resolve("binaries"))))
                        .allSatisfy(folder -> assertThat(rights(folder)).doesNotContain("rwxrwx"));
            }
            assertRefused(database, "dossier", "");
            assertRefused(database, "dossier", "wrong");
            assertRefused(database, "postgres", "");
            assertRefused(database, "postgres", database.password());
        }
    }

    @Test
    void theRoleOwnsItsDatabaseAndIsNoSuperuser() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            run(database, "CREATE EXTENSION pg_trgm");
            run(database, "CREATE TABLE line (text text)");
            assertThatThrownBy(() -> run(database, "COPY line FROM PROGRAM 'id'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(database, "COPY line FROM '/etc/passwd'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(database, "ALTER ROLE dossier SUPERUSER"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aFolderOfTheOldKindIsClosedAndItsTablesGoToTheRole() throws Exception {
        home = folder.resolve("old");
        try (EmbeddedPostgres old = EmbeddedPostgres.builder()
                        .setDataDirectory(home.resolve("postgresql"))
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                        .start();
                Connection connection = old.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION pg_trgm");
            statement.execute("CREATE TABLE counted (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text)");
            statement.execute("CREATE INDEX counted_name ON counted USING gin (name gin_trgm_ops)");
            statement.execute("CREATE SEQUENCE alone");
            statement.execute("INSERT INTO counted (name) VALUES ('kept')");
        }
        for (int start = 1; start <= 2; start++) {
            try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
                assertThat(ask(database, "SELECT name FROM counted")).isEqualTo("kept");
                run(database, "CREATE EXTENSION IF NOT EXISTS pg_trgm");
                run(database, "ALTER TABLE counted ADD COLUMN start_" + start + " int");
                run(database, "SELECT nextval('alone')");
                assertRefused(database, "postgres", "");
                assertThatThrownBy(() -> run(database, "COPY counted (name) FROM PROGRAM 'id'"))
                        .hasMessageContaining("permission denied");
            }
        }
        try (Stream<Path> programs = Files.list(home.resolve("binaries"))) {
            assertThat(programs).hasSize(1);
        }
    }

    @Test
    void aServerThatDiesIsStartedAgain() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            run(database, "CREATE TABLE kept AS SELECT 42 AS value");
            long first = database.pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            awaitOtherThan(first, database);
            assertThat(ask(database, "SELECT value FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aSecondServiceIsToldInOneLineWhoHasTheFolder() throws Exception {
        try (EmbeddedDatabase owner = EmbeddedDatabase.open(home)) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(home))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use by another Dossier, process "
                            + ProcessHandle.current().pid())
                    .hasMessageNotContaining("\n");
            assertThat(ask(owner, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneLine() throws Exception {
        Path file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.open(file.resolve("home")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("DOSSIER_HOME")
                .hasMessageNotContaining("\n");
    }

    @Test
    void whereThePathIsTooLongForASocketThePasswordGuardsTheLoopback() throws Exception {
        Path deep = Files.createDirectory(home.resolve("a".repeat(120)));
        Files.createSymbolicLink(deep.resolve("binaries"), programs);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(deep)) {
            assertThat(database.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertRefused(database, "dossier", "");
            assertRefused(database, "postgres", "");
        }
    }

    @Test
    void copyTimeOutsAndInterruptsWorkOverTheSocket() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home);
                Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE line (text text)");
            String rows = "a line of some length\n".repeat(100_000);
            assertThat(connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("COPY line FROM STDIN", new StringReader(rows)))
                    .isEqualTo(100_000);
            statement.setQueryTimeout(1);
            assertThatThrownBy(() -> statement.execute("SELECT pg_sleep(60)")).hasMessageContaining("canceling");
            Thread.currentThread().interrupt();
            try (ResultSet answer = statement.executeQuery("SELECT count(*) FROM line")) {
                answer.next();
                assertThat(answer.getInt(1)).isEqualTo(100_000);
            }
            assertThat(Thread.interrupted()).isTrue();
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void aServerLeftBehindByAKilledServiceIsReplaced() throws Exception {
        Process service = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeaveServerBehind.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(service.inputReader().lines().anyMatch("started"::equals)).isTrue();
        service.destroyForcibly().waitFor();
        try (EmbeddedDatabase next = EmbeddedDatabase.open(home)) {
            assertThat(ask(next, "SELECT value FROM left_behind")).isEqualTo("7");
        }
    }

    @Test
    void aProcessNumberGivenToAnotherProgramIsNotTakenForTheServer() throws Exception {
        EmbeddedDatabase.open(home).close();
        String ourselves = ProcessHandle.current().pid() + "\n/elsewhere\n0\n5432\n\n127.0.0.1\n\nready\n";
        Files.writeString(home.resolve("postgresql").resolve("postmaster.pid"), ourselves);
        try (EmbeddedDatabase next = EmbeddedDatabase.open(home)) {
            assertThat(ask(next, "SELECT 1")).isEqualTo("1");
        }
    }

    /** Runs in a process of its own, which the test kills. */
    static final class LeaveServerBehind {
        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
            run(database, "CREATE TABLE left_behind AS SELECT 7 AS value");
            System.out.println("started");
            System.in.read();
        }
    }

    private static void awaitOtherThan(long first, EmbeddedDatabase database) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (database.pid() == first) {
            assertThat(System.nanoTime()).as("started again in time").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void assertRefused(EmbeddedDatabase database, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, password)
                        .close())
                .isInstanceOf(SQLException.class);
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
