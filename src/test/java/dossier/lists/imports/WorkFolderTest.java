package dossier.lists.imports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class WorkFolderTest {

    @TempDir
    Path temporary;

    @Test
    void aFolderInUseStaysAndGoesWithItsImport() throws IOException {
        Path path;
        try (WorkFolder folder = WorkFolder.create()) {
            path = folder.path();
            Files.writeString(path.resolve("text-sdn.csv"), "rows");
            WorkFolder.removeLeft(path.getParent());
            assertThat(path.resolve("text-sdn.csv")).exists();
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void aFolderWhoseLockNobodyHoldsGoes() throws IOException {
        Path left = Files.createDirectories(temporary.resolve("dossier-import1"));
        Files.createFile(left.resolve("in-use.lock"));
        Files.writeString(left.resolve("text-sdn.csv"), "rows");
        WorkFolder.removeLeft(temporary);
        assertThat(left).doesNotExist();
    }

    @Test
    void aFolderWithoutALockGoesWhenNoImportCanBeSoOld() throws IOException {
        Path fresh = Files.createDirectories(temporary.resolve("dossier-import2"));
        Path old = Files.createDirectories(temporary.resolve("dossier-import3"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path other = Files.createDirectories(temporary.resolve("another-program"));
        WorkFolder.removeLeft(temporary);
        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
        assertThat(other).exists();
    }
}
