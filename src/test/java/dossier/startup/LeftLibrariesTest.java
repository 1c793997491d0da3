package dossier.startup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class LeftLibrariesTest {

    @TempDir
    Path temporary;

    @TempDir
    Path processes;

    @Test
    void whatNoProcessHasLoadedGoes() throws IOException {
        Path left = library("onnxruntime-java1", Duration.ofHours(1));
        Path other = library("somebody-elses", Duration.ofHours(1));
        LeftLibraries.remove(temporary, processes);
        assertThat(left).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void whatAProcessHasLoadedStays() throws IOException {
        Path loaded = library("onnxruntime-java2", Duration.ofHours(1));
        Path maps = Files.createDirectories(processes.resolve("4711")).resolve("maps");
        Files.writeString(maps, "7f00-7f01 r-xp 0 00:00 1 " + loaded.resolve("libonnxruntime.so") + "\n");
        LeftLibraries.remove(temporary, processes);
        assertThat(loaded).exists();
    }

    @Test
    void whatMayJustBeUnpackedStays() throws IOException {
        Path fresh = library("onnxruntime-java3", Duration.ZERO);
        LeftLibraries.remove(temporary, processes);
        assertThat(fresh).exists();
    }

    private Path library(String name, Duration age) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        Files.writeString(folder.resolve("libonnxruntime.so"), "library");
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
        return folder;
    }
}
