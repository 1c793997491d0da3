package dossier.screening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import static org.assertj.core.api.Assertions.assertThat;

class BuildFingerprintTest {

    @TempDir
    Path folder;

    @Test
    void itIsTheSameForTheSameFilesWhateverTheirDay() throws IOException {
        assertThat(BuildFingerprint.of(jar("one.jar", 0, Map.of("a/Reader.class", "code", "words.tsv", "bank"))))
                .isEqualTo(BuildFingerprint.of(
                        jar("other.jar", 100_000_000, Map.of("words.tsv", "bank", "a/Reader.class", "code"))));
    }

    @Test
    void anyChangeOfCodeOrTablesChangesIt() throws IOException {
        String before =
                BuildFingerprint.of(jar("before.jar", 0, Map.of("a/Reader.class", "code", "words.tsv", "bank")));
        assertThat(BuildFingerprint.of(jar("code.jar", 0, Map.of("a/Reader.class", "cope", "words.tsv", "bank"))))
                .isNotEqualTo(before);
        assertThat(BuildFingerprint.of(jar("table.jar", 0, Map.of("a/Reader.class", "code", "words.tsv", "bonk"))))
                .isNotEqualTo(before);
        assertThat(BuildFingerprint.of(jar("name.jar", 0, Map.of("a/Writer.class", "code", "words.tsv", "bank"))))
                .isNotEqualTo(before);
    }

    @Test
    void itNamesTheEngine() throws IOException {
        assertThat(BuildFingerprint.of(jar("one.jar", 0, Map.of("a", "b")))).startsWith(Stamp.ENGINE + " ");
    }

    @Test
    void classesInAFolderHaveNone() {
        assertThat(BuildFingerprint.ofRunning()).isEmpty();
    }

    private Path jar(String name, long time, Map<String, String> files) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }
}
