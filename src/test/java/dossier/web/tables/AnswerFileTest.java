package dossier.web.tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerFileTest {

    @TempDir
    Path temporary;

    @Test
    void whatAKilledProcessLeftIsRemoved() throws IOException {
        Path left = file("dossier-answer123.csv", Duration.ofHours(1));
        AnswerFile.removeLeft(temporary);
        assertThat(left).doesNotExist();
    }

    @Test
    void aFileThatIsBeingOpenedAndFilesOfOthersStay() throws IOException {
        Path opening = file("dossier-answer123.csv", Duration.ZERO);
        Path other = file("dossier-answers.xlsx", Duration.ofHours(1));
        Path folder = Files.createDirectory(temporary.resolve("dossier-answer.csv"));
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        AnswerFile.removeLeft(temporary);
        assertThat(opening).exists();
        assertThat(other).exists();
        assertThat(folder).exists();
    }

    private Path file(String name, Duration age) throws IOException {
        Path file = Files.createFile(temporary.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return file;
    }
}
