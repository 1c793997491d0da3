package dossier.web.access;

import dossier.web.RawHttp;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** The service with users, roles and small limits. */
@QuarkusTest
@TestProfile(GuardedIT.WithUsers.class)
class GuardedIT {

    /** bcrypt of "correct horse", as htpasswd makes it. */
    static final String HASH = "$2a$05$/rymmjhRVA4IMRMShQdtZeaKjRDMKi76yCIifQDTHj6PI8.hki80m";

    /** What session cookies are encrypted with, so that tests can forge some. */
    static final String SESSION_KEY = "a key of the tests that is long enough";

    @TestHTTPResource("/api/screenings")
    URI screenings;

    @TestHTTPResource("/api/lists/eu-fsf/imports")
    URI imports;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "")
    String password;

    /** Three users, one of each role, and limits that a test reaches. */
    public static final class WithUsers implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "users")), "test");
                Path users = folder.resolve("users.properties");
                Path roles = folder.resolve("roles.properties");
                Files.writeString(users, "rita:" + HASH + "\nanna:" + HASH + "\nadam:" + HASH + "\n");
                Files.writeString(roles, "rita=reader\nanna=analyst\nadam=admin\n");
                return Map.of(
                        "dossier.web.users-file",
                        users.toString(),
                        "dossier.web.roles-file",
                        roles.toString(),
                        "dossier.web.session-key",
                        SESSION_KEY,
                        "dossier.web.max-json",
                        "64K",
                        "dossier.web.max-upload",
                        "1M");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, "correct horse").contentType("application/json");
    }

    @ParameterizedTest
    @CsvSource({"/api/lists", "/swagger-ui/", "/openapi", "/q/metrics", "/nothing"})
    void withoutAPasswordNothingIsShown(String path) {
        given().get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic"));
    }

    @Test
    void onlyAnalystsDecideByThePageOfAPartyAndOnlyFromOurOwnPages() {
        String id = as("rita").get("/api/profiles?q=Alexseyev").path("profiles[0].id");
        String page = "/profiles/" + id;
        as("rita").accept("text/html").get(page).then().statusCode(200).body(not(containsString("method=\"post\"")));
        as("anna").accept("text/html").get(page).then().statusCode(200).body(containsString(page + "/join"));
        for (String form : List.of("/join", "/part", "/decisions/1/undo")) {
            as("rita")
                    .contentType("application/x-www-form-urlencoded")
                    .formParam("reason", "because")
                    .post(page + form)
                    .then()
                    .statusCode(403);
            for (String origin : List.of("https://evil.example", "null")) {
                as("anna")
                        .contentType("application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .formParam("reason", "because")
                        .post(page + form)
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Test
    void aWrongPasswordIsNone() {
        for (String user : List.of("rita", "unknown")) {
            given().auth()
                    .preemptive()
                    .basic(user, "wrong horse")
                    .get("/api/lists")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Basic"));
        }
        as("rita").get("/api/lists").then().statusCode(200);
    }

    @Test
    void guessingIsSlowAndEndsInARefusalThatSaysWhenToComeAgain() {
        RawHttp guesser = new RawHttp(screenings, "127.0.0.2");
        Map<String, String> guess = Map.of("Authorization", RawHttp.basic("rita", "guess"));
        for (int i = 0; i < 3; i++) {
            assertThat(guesser.send("GET", "/api/lists", guess).status()).isEqualTo(401);
        }
        List<RawHttp.Answer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> guesser.send("GET", "/api/lists", guess), command -> new Thread(command).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(RawHttp.Answer::status).contains(429).isSubsetOf(401, 429);
        RawHttp.Answer refused = answers.stream()
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 65);
        assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
        as("rita").get("/api/lists").then().statusCode(200); // from another address
        as("rita").get("/q/metrics").then().body(containsString("dossier_logins_refused_total"));
    }

    @ParameterizedTest
    @CsvSource({"/favicon.svg", "/q/health", "/q/health/ready"})
    void pagesThatTellNothingNeedNoPassword(String path) {
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"rita, 403, 403", "anna, 201, 403", "adam, 201, 422"})
    void eachRoleMayDoWhatTheTableSays(String user, int storing, int importing) {
        as(user).get("/api/lists").then().statusCode(200);
        as(user).body("{\"queries\":[{\"name\":\"Ivan Petrov\"}]}")
                .post("/api/screenings")
                .then()
                .statusCode(200);
        as(user).body("{\"text\":\"Somebody came.\"}")
                .post("/api/articles/preview")
                .then()
                .statusCode(200);
        as(user).body("{\"text\":\"" + user + " stored this.\"}")
                .post("/api/articles")
                .then()
                .statusCode(storing);
        given().auth()
                .preemptive()
                .basic(user, "correct horse")
                .multiPart("files", "what.csv", "a,b\n".getBytes(UTF_8))
                .post("/api/lists/eu-fsf/imports")
                .then()
                .statusCode(importing)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"rita, 403", "anna, 403", "adam, 400"}) // adam's host is not allowed
    void onlyAnAdminMayHaveAPageFetched(String user, int status) {
        as(user).body("{\"url\":\"https://news.example/talks\"}")
                .post("/api/articles/preview")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("field", is("url"));
    }

    @ParameterizedTest
    @CsvSource({"rita, false", "anna, false", "adam, true"})
    void onlyAnAdminSeesTheFormThatImportsAList(String user, boolean shown) {
        String page = as(user).accept("text/html")
                .get("/lists/us-ofac-sdn")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page.contains("<form")).isEqualTo(shown);
        assertThat(page).contains("Entries");
    }

    @Test
    void withPasswordsOtherHostNamesAreFineAndForeignPagesMayChangeNothing() {
        as("anna").header("Host", "dossier.example").get("/api/lists").then().statusCode(200);
        as("anna")
                .header("Origin", "https://evil.example")
                .body("{\"text\":\"x\"}")
                .post("/api/articles")
                .then()
                .statusCode(403);
    }

    @Test
    void anOversizedBodyIsRefusedWhetherItsLengthIsSaidOrNot() throws Exception {
        as("rita")
                .body(" ".repeat(65_537))
                .post("/api/screenings")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("65536"));
        HttpResponse<String> chunked = send(screenings, "application/json", "rita", " ".repeat(65_537));
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("\"status\":413");
    }

    /** Its fields are held in memory, and it comes from anybody. */
    @Test
    void anOversizedFormIsRefusedBeforeItIsRead() throws Exception {
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body("name=" + "x".repeat(1_100_000))
                .post("/sign-in")
                .then()
                .statusCode(413);
        URI signIn = screenings.resolve("/sign-in");
        HttpResponse<String> chunked = send(signIn, "application/x-www-form-urlencoded", "rita", "name=x");
        assertThat(chunked.statusCode()).isEqualTo(411);
        assertThat(chunked.body()).contains("Content-Length");
        String field = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + "y".repeat(90_000) + "\r\n";
        HttpResponse<String> fields = send(
                screenings.resolve("/table"),
                "multipart/form-data; boundary=x",
                "rita",
                field.repeat(12) + "--x--\r\n");
        assertThat(fields.statusCode()).as("the sum of its fields is bounded").isEqualTo(413);
    }

    @Test
    void anOversizedUploadIsRefusedWhetherItsLengthIsSaidOrNot() throws Exception {
        given().auth()
                .preemptive()
                .basic("adam", "correct horse")
                .multiPart("files", "a.csv", new byte[1_100_000])
                .post("/api/lists/eu-fsf/imports")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        String part = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\n"
                + "x".repeat(1_100_000) + "\r\n--x--\r\n";
        HttpResponse<String> chunked = send(imports, "multipart/form-data; boundary=x", "adam", part);
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("\"status\":413");
    }

    private static HttpResponse<String> send(URI to, String type, String user, String body) throws Exception {
        byte[] bytes = body.getBytes(UTF_8);
        String credentials = java.util.Base64.getEncoder().encodeToString((user + ":correct horse").getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(to)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .header("Authorization", "Basic " + credentials)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void refusesToStartOpenToOthersWithoutCredentials() throws Exception {
        assertThat(refusalToStart(Map.of("QUARKUS_HTTP_HOST", "0.0.0.0")))
                .contains("Refusing to start")
                .contains("0.0.0.0")
                .contains("docs/security.md");
    }

    @Test
    void refusesToStartWithUsersThatCannotBeRead(@TempDir Path folder) throws Exception {
        Path plain = Files.writeString(folder.resolve("plain"), "anna=secret\n");
        Path roles = Files.writeString(folder.resolve("roles"), "anna=admin\n");
        assertThat(refusalToStart(Map.of(
                        "DOSSIER_WEB_USERS_FILE", folder.resolve("missing").toString(),
                        "DOSSIER_WEB_ROLES_FILE", roles.toString())))
                .contains("missing: there is no such file")
                .doesNotContain("\tat ");
        assertThat(refusalToStart(
                        Map.of("DOSSIER_WEB_USERS_FILE", plain.toString(), "DOSSIER_WEB_ROLES_FILE", roles.toString())))
                .contains("the password of 'anna' is not a bcrypt hash")
                .doesNotContain("secret")
                .doesNotContain("\tat ");
    }

    private String refusalToStart(Map<String, String> configured) throws Exception {
        Path jar = Path.of("target", "quarkus-app", "quarkus-run.jar");
        Assumptions.assumeTrue(Files.exists(jar), "the packaged service is needed: mvn package");
        ProcessBuilder start = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString());
        start.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", "0",
                        "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                        "QUARKUS_DATASOURCE_USERNAME", username,
                        "QUARKUS_DATASOURCE_PASSWORD", password,
                        "DOSSIER_START_DEMONSTRATION", "false"));
        start.environment().putAll(configured);
        Process service = start.redirectErrorStream(true).start();
        try {
            String said = new String(service.getInputStream().readAllBytes(), UTF_8);
            assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(service.exitValue()).isNotZero();
            return said;
        } finally {
            service.destroyForcibly();
        }
    }
}
