package dossier.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** The programs of PostgreSQL for this platform, unpacked once, and how one of them is called. */
final class PostgresPrograms {

    private static final boolean LINUX = osName().startsWith("linux");
    private static final boolean WINDOWS = osName().startsWith("windows");
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final int EXECUTABLE = 0100;

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks the programs, unless that was done before; programs of another version go.
     *
     * @param binaries folder for the programs, ours alone
     * @throws IOException if there are none for this platform, or they cannot be written
     */
    static PostgresPrograms unpack(Path binaries) throws IOException {
        byte[] archive = archive();
        Path folder = binaries.resolve(name(archive));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(binaries);
            FolderTree.deleteContent(binaries);
            HomeFolder.closeToOthers(binaries);
            Path fresh = Files.createDirectory(binaries.resolve("unpacking"));
            unpack(archive, fresh);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(folder);
    }

    /** Whether sockets in the file system are to be had for the server and the driver. */
    static boolean haveLocalSockets() {
        return !WINDOWS;
    }

    /**
     * A program that runs to its end or until it is stopped, with its output in one stream. It is out of the reach of a
     * Ctrl-C on our console where the platform allows it: the service has to end before its database.
     */
    ProcessBuilder command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (LINUX && Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root
        }
        command.add(folder.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_MESSAGES", "C");
        return builder;
    }

    private static byte[] archive() throws IOException {
        String system = LINUX ? "Linux" : WINDOWS ? "Windows" : "Darwin";
        String architecture = System.getProperty("os.arch");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture)) {
            return packed.readAllBytes();
        } catch (IllegalStateException none) {
            throw new IOException("there is no embedded PostgreSQL for " + system + " on " + architecture, none);
        }
    }

    /** The folder's name changes with the archive: after an upgrade the old programs are not taken for the new ones. */
    private static String name(byte[] archive) {
        CRC32 sum = new CRC32();
        sum.update(archive);
        return String.format(Locale.ROOT, "postgresql-%08x", sum.getValue());
    }

    private static void unpack(byte[] archive, Path into) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, to);
        if (HomeFolder.knowsRights(to)) {
            boolean runs = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(runs ? "rwx------" : "rw-------"));
        }
    }

    private static String osName() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }
}
