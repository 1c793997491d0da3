package dossier.web;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The description is valid, and the clients that two generators make of it work against the service. The generators are
 * programs of their own: {@code mvn verify -Pclients} fetches one, {@code .ci/run} both. Where one is missing its test is
 * skipped.
 */
@QuarkusTest
class GeneratedClientsIT {

    private static final Path TOOLS = Path.of("target", "clients").toAbsolutePath();
    private static final Path GENERATOR = TOOLS.resolve("openapi-generator-cli.jar");
    private static final Path PYTHON = TOOLS.resolve("venv/bin");

    private static final String AS_EXPECTED = "Every call was answered as expected";

    /** What the Java generator says of its own limits: array parameters, examples as objects, files in a form. */
    private static final List<String> ITS_OWN_JAVA = List.of(
            "List (reserved word) cannot be used as model name",
            "Ignoring complex example on request body",
            "Could not compute datatypeWithEnum from File");

    @TestHTTPResource("/")
    URI service;

    @TempDir
    Path folder;

    private Path description = Path.of("");

    @BeforeEach
    void description() throws IOException {
        description = folder.resolve("openapi.json");
        Files.writeString(
                description, given().accept("application/json").get("/openapi").asString(), UTF_8);
    }

    @Test
    void aClientInJavaCompilesAndWorks() throws IOException, InterruptedException {
        assumeTrue(Files.exists(GENERATOR), "SKIPPED: there is no " + GENERATOR + "; mvn -Pclients puts it there");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(folder, java, "-jar", GENERATOR.toString(), "validate", "--recommend", "-i", described()))
                .contains("No validation issues detected");
        String said = run(
                folder,
                java,
                "-jar",
                GENERATOR.toString(),
                "generate",
                "-i",
                described(),
                "-g",
                "java",
                "--library",
                "native",
                "-o",
                folder.resolve("java").toString(),
                "--invoker-package",
                "dossier.client",
                "--api-package",
                "dossier.client.api",
                "--model-package",
                "dossier.client.model",
                "--additional-properties",
                "openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true");
        assertThat(said.lines()
                        .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                        .filter(line -> ITS_OWN_JAVA.stream().noneMatch(line::contains)))
                .isEmpty();
        Path use = copied("UseClient.java");
        List<String> compile = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-nowarn",
                "-proc:none",
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                classPath(),
                use.toString()));
        try (Stream<Path> sources = Files.walk(folder.resolve("java/src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> compile.add(file.toString()));
        }
        run(folder, compile.toArray(String[]::new));
        String classes = folder.resolve("classes") + File.pathSeparator + classPath();
        assertThat(run(folder, java, "-cp", classes, "UseClient", address())).contains(AS_EXPECTED);
    }

    @Test
    void aClientInPythonIsTypedAndWorks() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(PYTHON.resolve("openapi-python-client")),
                "SKIPPED: there is no openapi-python-client in " + PYTHON + "; .ci/run installs it");
        run(folder, PYTHON.resolve("openapi-spec-validator").toString(), described());
        Path client = folder.resolve("dossier_client");
        String said = run(
                folder,
                PYTHON.resolve("openapi-python-client").toString(),
                "generate",
                "--meta",
                "none",
                "--path",
                described(),
                "--output-path",
                client.toString());
        // a body that it cannot send as what it is, it sends as application/octet-stream; an Atom feed it cannot read
        assertThat(said.lines().filter(line -> line.startsWith("Unsupported")))
                .containsOnly(
                        "Unsupported content type application/x-ndjson",
                        "Unsupported content type application/xml",
                        "Unsupported content type text/csv");
        assertThat(said).doesNotContain("will not be generated");
        Path use = copied("use_client.py");
        // its class Client hands on what it is given, which the checker does not follow
        String mistakes = all(folder, PYTHON.resolve("mypy").toString(), client.toString(), use.toString());
        assertThat(mistakes.lines().filter(line -> line.contains(": error:") && !line.contains("/client.py:")))
                .isEmpty();
        assertThat(mistakes).contains("source files");
        assertThat(run(folder, PYTHON.resolve("python").toString(), use.toString(), address()))
                .contains(AS_EXPECTED);
    }

    private String described() {
        return description.toString();
    }

    private String address() {
        String root = service.toString();
        return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    /** What these tests are run with has all that a generated client needs. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private Path copied(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(GeneratedClientsIT.class.getResourceAsStream("/clients/" + name))) {
            Files.copy(file, folder.resolve(name));
        }
        return folder.resolve(name);
    }

    /** Runs a program to its end; it must succeed. */
    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        return started(folder, true, command);
    }

    private static String all(Path folder, String... command) throws IOException, InterruptedException {
        return started(folder, false, command);
    }

    private static String started(Path folder, boolean mustSucceed, String... command)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        int status = process.waitFor();
        if (mustSucceed) {
            assertThat(status).as(String.join(" ", command) + "\n" + said).isZero();
        }
        return said;
    }
}
