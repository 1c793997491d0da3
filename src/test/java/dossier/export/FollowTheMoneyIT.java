package dossier.export;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The export is what FollowTheMoney's own library takes. The library is Python's: {@code .ci/run} installs it; skipped without it. */
@QuarkusTest
class FollowTheMoneyIT {

    private static final Path PYTHON =
            Path.of("target", "clients", "followthemoney", "bin", "python").toAbsolutePath();

    private static final int LEAST_ENTITIES = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"LISTING", "PROFILE"})
    void itsOwnLibraryTakesEveryValue(String by) throws IOException, InterruptedException {
        assumeTrue(Files.exists(PYTHON), "SKIPPED: there is no followthemoney in " + PYTHON + "; .ci/run installs it");
        Path export = folder.resolve("listings.ftm.json");
        Files.write(
                export, given().get("/api/export/listings.ftm.json?by=" + by).asByteArray());
        Path check = folder.resolve("validate_export.py");
        try (InputStream file =
                Objects.requireNonNull(FollowTheMoneyIT.class.getResourceAsStream("/clients/validate_export.py"))) {
            Files.copy(file, check);
        }
        Process process = new ProcessBuilder(PYTHON.toString(), check.toString(), export.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        List<String> said = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        // lists write what they want where a phone number should be; the export hands it on as it is
        assertThat(said.subList(0, said.size() - 1)).allMatch(line -> line.matches("invalid \\w+\\.phone .*"));
        assertThat(Integer.parseInt(said.get(said.size() - 1).replace(" entities", "")))
                .isGreaterThan(LEAST_ENTITIES);
    }
}
