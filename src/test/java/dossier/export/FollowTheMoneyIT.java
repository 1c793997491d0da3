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
import java.util.Map;
import java.util.Objects;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
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
    @ValueSource(strings = {"listings.ftm.json?by=LISTING", "listings.ftm.json?by=PROFILE", "profiles.ftm.json"})
    void itsOwnLibraryTakesEveryListing(String address) throws IOException, InterruptedException {
        List<String> said = check(given().get("/api/export/" + address).asByteArray());

        assertThat(Integer.parseInt(said.get(said.size() - 1).replace(" entities", "")))
                .isGreaterThan(LEAST_ENTITIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LISTING", "PROFILE"})
    void itsOwnLibraryTakesEveryArticleAndWhatItRefersTo(String by) throws IOException, InterruptedException {
        keep(
                "https://example.org/a?b=c&d=%C3%A4",
                "en", "Vladimir Alexseyev, first deputy head of the GRU, met Nobody Inparticular.");
        keep(
                "The Daily Example",
                "no",
                "Vladimir Putin and the company Rosoboronexport were named. " + "And so on. ".repeat(7_000));
        keep("not an address:", "xx", "Igor Sechin =1+1 and the tanker Adalynn, IMO 9187629, were seen.");

        List<String> said = check(
                given().get("/api/export/articles.ftm.json?band=WEAK&by=" + by).asByteArray());

        String counts = said.get(said.size() - 2);
        assertThat(counts).contains("Article ", "Mention ", "Documentation ", "Person ", "Sanction ");
    }

    private static void keep(String source, String language, String text) {
        given().contentType("application/json")
                .body(Map.of(
                        "title",
                        "Talks",
                        "text",
                        text,
                        "publishedOn",
                        "2022-04-20",
                        "language",
                        language,
                        "source",
                        source))
                .post("/api/articles")
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    /** What the library says of an export, if it takes all of it. */
    private List<String> check(byte[] lines) throws IOException, InterruptedException {
        assumeTrue(Files.exists(PYTHON), "SKIPPED: there is no followthemoney in " + PYTHON + "; .ci/run installs it");
        Path export = folder.resolve("export.ftm.json");
        Files.write(export, lines);
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
        assertThat(said.subList(0, said.size() - 2)).allMatch(line -> line.matches("invalid \\w+\\.phone .*"));
        return said;
    }
}
