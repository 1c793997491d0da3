package dossier.screening;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class EngineVersionTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** How answers are written in a file decides none of them. */
    private static final String EXPORT = "/dossier/export/";

    @Test
    void oneChangedByteOfATableOrOfTheModelIsAnotherEngine() throws IOException {
        for (String part : List.of(
                "/dossier/names/nicknames.tsv",
                "/dossier/claims/events.tsv",
                "/models/person-org-en/person-org-en.int8.onnx")) {
            assertThat(EngineVersion.parts(EngineVersionTest::open)).contains(part);
            assertThat(EngineVersion.of(name -> name.equals(part) ? changed(open(name)) : open(name)))
                    .isNotEqualTo(Stamp.ENGINE);
        }
        assertThat(EngineVersion.of(EngineVersionTest::open)).isEqualTo(Stamp.ENGINE);
    }

    @Test
    void everyTableAndTheWholeModelAreParts() throws IOException {
        try (Stream<Path> tables = Files.walk(RESOURCES.resolve("dossier"));
                Stream<Path> model = Files.walk(RESOURCES.resolve("models"))) {
            List<String> files = Stream.concat(tables, model)
                    .filter(Files::isRegularFile)
                    .map(file -> "/" + RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".md")
                            && !name.endsWith(".css") // a style decides nothing
                            && !name.equals(EngineVersion.PARTS)
                            && !name.startsWith(EXPORT))
                    .toList();
            assertThat(EngineVersion.parts(EngineVersionTest::open))
                    .describedAs("lines of %s", EngineVersion.PARTS)
                    .containsExactlyInAnyOrderElementsOf(files);
        }
    }

    private static InputStream open(String part) throws IOException {
        return Files.newInputStream(Path.of(RESOURCES + part));
    }

    private static InputStream changed(InputStream original) throws IOException {
        try (original) {
            byte[] bytes = original.readAllBytes();
            bytes[bytes.length / 2] ^= 1;
            return new ByteArrayInputStream(bytes);
        }
    }
}
