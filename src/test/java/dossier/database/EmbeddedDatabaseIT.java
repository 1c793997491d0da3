package dossier.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseIT {

    @TempDir
    Path home;

    @Test
    void keepsDataBetweenRunsDurablyAndForItsOwnerOnly() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(home)) {
            assertThat(ask(first, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(first, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(first, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            run(first, "CREATE TABLE kept AS SELECT 42 AS value");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        try (EmbeddedDatabase second = EmbeddedDatabase.open(home)) {
            assertThat(ask(second, "SELECT value FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aSecondServiceOnTheSameDirectorySharesTheServer() throws Exception {
        try (EmbeddedDatabase owner = EmbeddedDatabase.open(home);
                EmbeddedDatabase guest = EmbeddedDatabase.open(home)) {
            assertThat(guest.jdbcUrl()).isEqualTo(owner.jdbcUrl());
            guest.close();
            assertThat(ask(owner, "SELECT 1")).isEqualTo("1");
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
            Thread.sleep(60_000);
        }
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
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), "");
    }
}
