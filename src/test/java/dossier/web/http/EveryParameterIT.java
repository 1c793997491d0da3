package dossier.web.http;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every GET with every combination of its parameters, and with values that make no sense: none of it is a fault of ours. */
@QuarkusTest
class EveryParameterIT {

    /** Two values that make sense for each parameter. A parameter that is missing here fails the test. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("profile", List.of("us-ofac-sdn.21331", "name.vladimir putin")),
            Map.entry("list", List.of("us-ofac-sdn", "eu-fsf")),
            Map.entry("from", List.of("2022-01-01", "2021-01-01")),
            Map.entry("to", List.of("2026-12-31", "2022-01-01")),
            Map.entry("q", List.of("talks", "vladimir putin")),
            Map.entry("copies", List.of("hide", "show")),
            Map.entry("offset", List.of("0", "1")),
            Map.entry("limit", List.of("1", "50")),
            Map.entry("kind", List.of("PERSON", "VESSEL")),
            Map.entry("programme", List.of("RUSSIA", "x")),
            Map.entry("country", List.of("ru", "KP")),
            Map.entry("listedOn", List.of("2022-04-20", "1999-01-01")),
            Map.entry("asOf", List.of("2022-04-20", "2199-01-01")),
            Map.entry("since", List.of("2022-04-20", "2199-01-01")),
            Map.entry("cursor", List.of("1-0-0", "x")),
            Map.entry("state", List.of("NEW", "CLOSED")),
            Map.entry("sort", List.of("LISTED", "DELISTED")),
            Map.entry("watchList", List.of("00000000-0000-4000-8000-000000000000", "x")),
            Map.entry("article", List.of("00000000-0000-4000-8000-000000000000", "x")),
            Map.entry("assignedTo", List.of("anna", "")),
            Map.entry("by", List.of("LISTING", "PROFILE")),
            Map.entry("band", List.of("MATCH", "WEAK")),
            Map.entry("page", List.of("0", "1")),
            Map.entry("size", List.of("1", "50")),
            Map.entry("name", List.of("Vladimir Alexseyev", "Путин")),
            Map.entry("birthDate", List.of("1961", "1961-04-24")),
            Map.entry("countries", List.of("ru", "us")),
            Map.entry("gender", List.of("male", "female")),
            Map.entry("position", List.of("deputy head of the GRU", "x")),
            Map.entry("identifiers", List.of("12345", "A-1")),
            Map.entry("identifier", List.of("IMO 9187629", "12345")),
            Map.entry("who", List.of("anna", "service")),
            Map.entry("action", List.of("EXPORTED", "VERDICT_SAID")),
            Map.entry("query", List.of("Vladimir Alexseyev", "Путин")),
            Map.entry("format", List.of("LINES", "CSV")),
            Map.entry("explain", List.of("true", "false")),
            Map.entry("verdicts", List.of("true", "false")),
            Map.entry("reference", List.of("21331", "0")),
            Map.entry("cutoff", List.of("0.15", "1")));

    private static final List<String> SENSELESS = List.of(
            "",
            " ",
            "\t\n",
            "0",
            "-1",
            "99999999999999999999",
            "NaN",
            "1e400",
            "0x1",
            "١",
            "2026-02-30",
            "+999999999-01-01",
            "'",
            "\" OR 1=1 --",
            "%",
            "_%\\",
            "&|!():*<->",
            "😀",
            "\u202E",
            "a".repeat(2_000),
            "a ".repeat(1_000));

    private static final Map<String, String> SEGMENTS =
            Map.of("code", "us-ofac-sdn", "reference", "21331", "id", "1", "job", "x");

    @TestHTTPResource("/")
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();

    private record Operation(String path, List<String> parameters) {}

    @Test
    void noCombinationIsAFaultOfOurs() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations()) {
            for (int value = 0; value < 2; value++) {
                for (int chosen = 0; chosen < 1 << operation.parameters().size(); chosen++) {
                    String address = operation.path() + "?" + query(operation.parameters(), chosen, value);
                    int status = status(address);
                    if (status >= 500) {
                        faults.add(status + " " + address);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noSenselessValueIsAFaultOfOurs() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations()) {
            for (String parameter : operation.parameters()) {
                for (String value : SENSELESS) {
                    String address = operation.path() + "?" + parameter + "=" + encoded(value);
                    int status = status(address);
                    if (status >= 500) {
                        faults.add(status + " " + address);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aParameterThatIsUnknownOrDoubledIsNamed() {
        for (Operation operation : operations()) {
            given().get(operation.path() + "?nothing=1").then().statusCode(400).contentType("application/problem+json");
        }
        given().get("/api/articles?limt=1")
                .then()
                .statusCode(400)
                .body("field", org.hamcrest.Matchers.is("limt"))
                .body("detail", org.hamcrest.Matchers.containsString("copies, from, limit"));
        given().get("/api/articles?limit=1&limit=2")
                .then()
                .statusCode(400)
                .body("field", org.hamcrest.Matchers.is("limit"))
                .body("detail", org.hamcrest.Matchers.containsString("only once"));
        given().get("/api/comparisons/explain?name=x&list=eu-fsf&reference=1&countries=ru&countries=by")
                .then()
                .statusCode(404);
        given().contentType("text/csv")
                .body("name\nx\n")
                .post("/api/screenings/csv?list=eu-fsf&list=us-ofac-sdn&nameColumn=name")
                .then()
                .statusCode(200);
        given().contentType("text/csv")
                .body("name\nx\n")
                .post("/api/screenings/csv?limit=1&limit=2")
                .then()
                .statusCode(400);
    }

    private static List<Operation> operations() {
        JsonPath description = JsonPath.from(given().get("/openapi?format=json").asString());
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        List<Operation> operations = paths.keySet().stream()
                .filter(path -> paths.get(path).containsKey("get"))
                .map(path -> new Operation(filled(path), queryParameters(description, path)))
                .toList();
        assertThat(operations).hasSizeGreaterThan(5);
        return operations;
    }

    private static List<String> queryParameters(JsonPath description, String path) {
        List<Map<String, Object>> parameters = description.getList("paths.'" + path + "'.get.parameters");
        return parameters == null
                ? List.of()
                : parameters.stream()
                        .filter(parameter -> "query".equals(parameter.get("in")))
                        .map(parameter -> (String) parameter.get("name"))
                        .toList();
    }

    private static String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> segment : SEGMENTS.entrySet()) {
            filled = filled.replace("{" + segment.getKey() + "}", segment.getValue());
        }
        assertThat(filled).as("SEGMENTS has a value for each of " + path).doesNotContain("{");
        return filled;
    }

    private static String query(List<String> parameters, int chosen, int value) {
        return Stream.iterate(0, i -> i + 1)
                .limit(parameters.size())
                .filter(i -> (chosen & 1 << i) != 0)
                .map(parameters::get)
                .map(name -> name + "=" + encoded(sensible(name).get(value)))
                .reduce((all, next) -> all + "&" + next)
                .orElse("");
    }

    private static List<String> sensible(String parameter) {
        assertThat(VALUES).as("VALUES must have two of each parameter").containsKey(parameter);
        return VALUES.get(parameter);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private int status(String address) {
        try {
            return client.send(
                            HttpRequest.newBuilder(service.resolve(address)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException failure) {
            throw new AssertionError(address, failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
