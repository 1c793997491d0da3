package dossier.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The data of the embedded PostgreSQL and who may reach them: one role with a password, which owns its database and is no
 * superuser. The superuser has no password and no line in {@code pg_hba.conf}; what needs one is done here, by the server's
 * single-user mode, before the server runs.
 */
final class DataFolder {

    static final String DATABASE = "postgres";
    static final String ROLE = "dossier";

    private static final int PASSWORD_BYTES = 32;

    private static final String ACCESS = """
            # Written by Dossier at each start.
            # The server listens either in its own folder or on 127.0.0.1, never on both.
            local  %1$s  %2$s                scram-sha-256
            host   %1$s  %2$s  127.0.0.1/32  scram-sha-256
            """.formatted(DATABASE, ROLE);

    /** In folders of before, every table belongs to the superuser. Sequences follow their table. */
    private static final String ROLE_AND_OWNERSHIP = """
            DO $$
            DECLARE
                owned record;
            BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dossier') THEN
                    CREATE ROLE dossier;
                END IF;
                FOR owned IN
                    SELECT c.oid::regclass AS name FROM pg_class c
                    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
                        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
                LOOP
                    EXECUTE format('ALTER TABLE %s OWNER TO dossier', owned.name);
                END LOOP;
                FOR owned IN
                    SELECT c.oid::regclass AS name FROM pg_class c
                    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'
                        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'e', 'i'))
                LOOP
                    EXECUTE format('ALTER SEQUENCE %s OWNER TO dossier', owned.name);
                END LOOP;
            END $$;

            ALTER DATABASE postgres OWNER TO dossier;

            ALTER ROLE postgres PASSWORD NULL;

            -- the password is 32 random bytes: nobody finds it by trying, so that each connection need not be slow
            SET scram_iterations = 16;

            ALTER ROLE dossier LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '{password}';

            """;

    private final PostgresPrograms programs;
    private final Path path;
    private final Path passwordFile;
    private final Path log;

    /**
     * @param path where the data are
     * @param passwordFile where the role's password is kept
     * @param log takes what the programs say
     */
    DataFolder(PostgresPrograms programs, Path path, Path passwordFile, Path log) {
        this.programs = programs;
        this.path = path;
        this.passwordFile = passwordFile;
        this.log = log;
    }

    Path path() {
        return path;
    }

    /**
     * Makes the data folder if it is missing, and brings one of before up to date. No server may run on it.
     *
     * @return the role's password
     * @throws IOException if a program of PostgreSQL fails
     */
    String prepare() throws IOException {
        if (!Files.exists(path.resolve("PG_VERSION"))) {
            initialise();
        }
        Files.writeString(path.resolve("pg_hba.conf"), ACCESS);
        if (!Files.exists(passwordFile)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            asSuperuser(ROLE_AND_OWNERSHIP.replace("{password}", password));
            keep(password);
        }
        return Files.readString(passwordFile);
    }

    /** Beside its place and then moved there: an interrupted start leaves nothing that looks whole. */
    private void initialise() throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.createDirectories(fresh);
        FolderTree.deleteContent(fresh);
        List<String> arguments = List.of(
                "-D",
                fresh.toString(),
                "-U",
                "postgres",
                "-A",
                "reject",
                "-E",
                "UTF8",
                // the same order and the same letters on every machine
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        finish(
                programs.command("initdb", arguments)
                        .redirectOutput(log.toFile())
                        .start(),
                "initdb");
        Files.deleteIfExists(passwordFile);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private void asSuperuser(String commands) throws IOException {
        // With -j a command ends at a semicolon before an empty line.
        List<String> arguments = List.of("--single", "-j", "-c", "exit_on_error=true", "-D", path.toString(), DATABASE);
        Process process = programs.command("postgres", arguments)
                .redirectOutput(log.toFile())
                .start();
        process.outputWriter(StandardCharsets.UTF_8).append(commands).close();
        finish(process, "postgres --single");
    }

    private void finish(Process process, String program) throws IOException {
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + " failed: " + PostgresServer.lastLine(log));
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program + " runs", interrupted);
        }
    }

    private void keep(String password) throws IOException {
        Path fresh = passwordFile.resolveSibling(passwordFile.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        FileAttribute<?>[] ownerOnly = HomeFolder.knowsRights(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(fresh, ownerOnly);
        Files.writeString(fresh, password);
        Files.move(fresh, passwordFile, StandardCopyOption.ATOMIC_MOVE);
    }
}
