package dossier.web.access;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The key that session cookies are encrypted with: the configured one, or one that is made once and kept in a file. */
final class SessionKey {

    private static final Logger LOG = Logger.getLogger(SessionKey.class);

    /** As many characters as 24 random bytes have in base 64. */
    private static final int SHORTEST = 32;

    private static final int BYTES = 32;

    private SessionKey() {}

    /**
     * @param configured the key itself
     * @param file where one is kept otherwise
     * @throws ConfigurationException if the key is too short to be one
     */
    static String of(Optional<String> configured, Optional<Path> file) {
        return configured
                .map(key -> checked(key, "DOSSIER_WEB_SESSION_KEY"))
                .or(() -> file.map(SessionKey::kept))
                .orElseGet(SessionKey::random);
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return checked(Files.readString(file).strip(), file.toString());
        } catch (IOException failure) {
            LOG.warnf(
                    "Sessions end when this service stops, because their key cannot be kept in %s (%s). Set"
                            + " DOSSIER_WEB_SESSION_KEY or DOSSIER_WEB_SESSION_KEY_FILE (docs/security.md).",
                    file, failure);
            return random();
        }
    }

    /** Readable by its owner from its first moment on. */
    private static void write(Path file, String key) throws IOException {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            Files.createDirectories(folder, ownerOnly(folder.getFileSystem(), "rwx------"));
        }
        Path fresh = Files.createFile(
                file.resolveSibling(
                        file.getFileName() + ".new-" + ProcessHandle.current().pid()),
                ownerOnly(file.getFileSystem(), "rw-------"));
        try {
            Files.writeString(fresh, key, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly(java.nio.file.FileSystem files, String rights) {
        return files.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static String checked(String key, String where) {
        if (key.length() < SHORTEST) {
            throw new ConfigurationException(where + " must hold a key of at least " + SHORTEST
                    + " characters for the sessions of the pages, such as openssl rand -base64 32 prints");
        }
        return key;
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
