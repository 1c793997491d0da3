package dossier.screening;

import com.ibm.icu.util.VersionInfo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;

/**
 * Which build of the service runs: {@link EngineVersion} only changes when somebody says that answers do, and what is kept of an
 * earlier start must not outlive any change of code.
 */
final class BuildFingerprint {

    private BuildFingerprint() {}

    /** That of the package this class was loaded from; empty if it stands in a folder of classes, which anybody may change. */
    static Optional<String> ofRunning() {
        CodeSource source = BuildFingerprint.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        Path place = Path.of(URI.create(source.getLocation().toString()));
        return Files.isRegularFile(place) ? Optional.of(of(place)) : Optional.empty();
    }

    /** The checksums that a package holds of its files, the engine's version, and what reads letters: the JDK and ICU. */
    static String of(Path jar) {
        CRC32C files = new CRC32C();
        try (JarFile opened = new JarFile(jar.toFile())) {
            opened.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(BuildFingerprint::line)
                    .sorted()
                    .forEach(line -> files.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException("the package " + jar + " cannot be read", failure);
        }
        return Stamp.ENGINE + " " + Long.toHexString(files.getValue()) + " " + Runtime.version() + " "
                + VersionInfo.ICU_VERSION;
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + Long.toHexString(entry.getCrc()) + "\n";
    }
}
