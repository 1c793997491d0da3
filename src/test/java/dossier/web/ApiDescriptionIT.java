package dossier.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What the description says of parameters and answers is what the service does. */
@QuarkusTest
class ApiDescriptionIT {

    private static final Map<String, String> SEGMENTS =
            Map.of("code", "us-ofac-sdn", "reference", "21331", "id", "us-ofac-sdn.21331", "job", "x");

    /** What a call cannot do without. */
    private static final Map<String, String> NEEDED =
            Map.of("name", "Vladimir Alexseyev", "list", "us-ofac-sdn", "reference", "21331", "q", "putin");

    private static final String ARTICLE =
            "{\"text\": \"Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, led the talks in 2016. Alexseyev was"
                    + " sanctioned by the US in 2016 and by the EU in January 2019.\", \"publishedOn\": \"2022-04-20\"}";

    /** Longer than what may be skipped of it. */
    private static final String TABLE = "name\n".repeat(1002);

    private static final String PAIR =
            "{\"name\": \"Vladimir Alexseyev\", \"kind\": \"PERSON\", \"birthDate\": \"1961\", \"gender\": null}";

    private final ObjectMapper json = new ObjectMapper();
    private JsonNode description = json.createObjectNode();

    @BeforeEach
    void read() throws IOException {
        description = json.readTree(given().get("/openapi?format=json").asString());
    }

    private record Call(String method, String path, JsonNode said) {

        Iterable<JsonNode> parameters() {
            return said.path("parameters");
        }
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        description
                .get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(call -> calls.add(new Call(call.getKey(), path.getKey(), call.getValue()))));
        assertThat(calls).hasSizeGreaterThan(15);
        return calls;
    }

    private static String filled(String path) {
        String filled = path.contains("snapshots/{id}")
                ? path.replace("{id}", snapshot())
                : path.contains("watchlists/{id}")
                        ? path.replace("{id}", watchList())
                        : path.contains("screenings/{id}") ? path.replace("{id}", keptScreening()) : path;
        for (Map.Entry<String, String> segment : SEGMENTS.entrySet()) {
            filled = filled.replace("{" + segment.getKey() + "}", segment.getValue());
        }
        return filled;
    }

    private static String snapshot() {
        return given().get("/api/lists/us-ofac-sdn/snapshots")
                .path("snapshots[0].id")
                .toString();
    }

    private static String watchList() {
        List<String> ids = given().get("/api/watchlists").path("watchLists.id");
        return ids.isEmpty()
                ? given().contentType("text/csv")
                        .body("id,name\nK-1,Vladimir Alexseyev\n")
                        .post("/api/watchlists")
                        .path("id")
                : ids.get(0);
    }

    private static String keptScreening() {
        return given().contentType("application/json")
                .body("{\"queries\": [{\"name\": \"Vladimir Alexseyev\"}]}")
                .post("/api/screenings?keep=true")
                .path("kept");
    }

    /** A call with what it cannot do without, and with a body where its parameters are read after that. */
    private static RequestSpecification prepared(Call call) {
        RequestSpecification request = given();
        for (JsonNode parameter : call.parameters()) {
            String name = parameter.get("name").asText();
            if (parameter.path("required").asBoolean()
                    && parameter.get("in").asText().equals("query")) {
                request.queryParam(name, NEEDED.get(name));
            }
        }
        return switch (call.path()) {
            case "/api/screenings/csv", "/api/watchlists" ->
                call.method().equals("get")
                        ? request
                        : request.contentType("text/csv").body(TABLE);
            case "/api/screenings" ->
                request.contentType("application/json").body("{\"queries\": [{\"name\": \"x\"}]}");
            case "/api/articles/preview" ->
                request.contentType("application/json").body(ARTICLE);
            default -> request;
        };
    }

    @Test
    void everyCallHasANameForProgramsAndNoSecurityOfItsOwn() {
        assertThat(description.get("openapi").asText()).startsWith("3.0.");
        assertThat(description.get("components").get("securitySchemes").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("password", "token");
        assertThat(description.get("security").toString()).contains("password", "token");
        assertThat(calls())
                .extracting(call -> call.said().get("operationId").asText())
                .allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)+"))
                .doesNotHaveDuplicates();
        assertThat(calls())
                .allSatisfy(call -> assertThat(call.said().get("description").asText())
                        .as(call.path())
                        .containsPattern("Needs the role (reader|analyst|admin)\\.$"));
    }

    @Test
    void numbersDaysAndConstantsAreTypedAndTheirBoundsAreTheRealOnes() {
        Set<String> types = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        for (Call call : calls()) {
            for (JsonNode parameter : call.parameters()) {
                if (parameter.get("in").asText().equals("query") && !call.path().contains("/imports")) {
                    JsonNode schema = resolved(parameter.get("schema"));
                    String name = parameter.get("name").asText();
                    types.add(name + " " + schema.get("type").asText() + " "
                            + schema.path("format").asText());
                    tryBounds(call, name, schema, faults);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(types)
                .contains(
                        "limit integer int32",
                        "offset integer int32",
                        "page integer int32",
                        "size integer int32",
                        "skipLines integer int32",
                        "cutoff number double",
                        "from string date",
                        "to string date",
                        "since string date",
                        "asOf string date",
                        "listedOn string date",
                        "explain boolean ",
                        "heading boolean ",
                        "countries array ",
                        "identifiers array ",
                        "nameColumn array ")
                .doesNotContain("limit string ", "offset string ", "page string ", "size string ", "cutoff string ");
    }

    private void tryBounds(Call call, String name, JsonNode schema, List<String> faults) {
        BiConsumer<String, Boolean> attempt = (value, taken) -> {
            Response answer = prepared(call).queryParam(name, value).request(call.method(), filled(call.path()));
            boolean refused = answer.statusCode() == 400 && name.equals(answer.path("field"));
            if (refused == taken || answer.statusCode() >= 500) {
                faults.add(call.path() + " " + name + "=" + value + ": " + answer.statusCode());
            }
        };
        if (NEEDED.containsKey(name) && !schema.has("enum")) {
            return; // given already
        }
        switch (schema.get("type").asText() + schema.path("format").asText()) {
            case "integerint32" -> {
                attempt.accept(schema.get("minimum").asText(), true);
                attempt.accept(schema.get("maximum").asText(), true);
                attempt.accept(String.valueOf(schema.get("minimum").asLong() - 1), false);
                attempt.accept(String.valueOf(schema.get("maximum").asLong() + 1), false);
                attempt.accept("x", false);
            }
            case "numberdouble" -> {
                attempt.accept(schema.get("minimum").asText(), true);
                attempt.accept(schema.get("maximum").asText(), true);
                attempt.accept(String.valueOf(schema.get("minimum").asDouble() - 0.01), false);
                attempt.accept(String.valueOf(schema.get("maximum").asDouble() + 0.01), false);
                attempt.accept("x", false);
            }
            case "stringdate" -> {
                attempt.accept("2099-12-31", true);
                attempt.accept("2099-13-31", false);
                attempt.accept("2099", false);
            }
            case "boolean" -> {
                attempt.accept("true", true);
                attempt.accept("false", true);
                attempt.accept("yes", false);
            }
            default -> {
                if (schema.has("enum")) {
                    schema.get("enum").forEach(value -> attempt.accept(value.asText(), true));
                    attempt.accept("nothing", false);
                }
            }
        }
        if (schema.has("default")) {
            attempt.accept(schema.get("default").asText(), true);
        }
    }

    @Test
    void everyAnswerHasTheFieldsThatItsSchemaPromisesAndNoOthers() {
        List<String> faults = new ArrayList<>();
        Set<String> checked = new TreeSet<>();
        given().contentType("application/json").body(ARTICLE).post("/api/articles");
        given().contentType("text/csv").body("name\nVladimir Alexseyev\n").post("/api/screenings/csv?job=x");
        for (Call call : calls()) {
            if (call.method().equals("delete") || call.path().startsWith("/api/webhooks/")) {
                continue; // the one has no answer, of the others there is none: no host is allowed
            }
            boolean ofArticle =
                    call.path().equals("/api/articles/{id}") || call.path().startsWith("/api/analyses/");
            String path = ofArticle
                    ? call.path().replace("{id}", given().get("/api/articles").path("articles[0].id"))
                    : filled(call.path());
            Map<String, String> bodies = Map.of(
                    "/api/articles/preview",
                    ARTICLE,
                    "/api/articles",
                    ARTICLE,
                    "/api/screenings",
                    "{\"queries\": [" + PAIR + ", {\"name\": \"x\"}], \"explain\": true}",
                    "/api/comparisons",
                    "{\"pairs\": [{\"a\": " + PAIR + ", \"b\": " + PAIR + "}]}",
                    "/api/watchlists",
                    "id,name\nK-1,Vladimir Alexseyev\nK-2,\n");
            RequestSpecification request = prepared(call);
            if (call.method().equals("post")) {
                if (!bodies.containsKey(path)) {
                    continue;
                }
                request.contentType(path.equals("/api/watchlists") ? "text/csv" : "application/json")
                        .body(bodies.get(path));
            }
            Response answer = request.request(call.method(), path);
            assertThat(answer.statusCode()).as(path).isBetween(200, 201);
            JsonNode content = call.said()
                    .get("responses")
                    .get(String.valueOf(answer.statusCode()))
                    .get("content");
            String type = answer.contentType().replaceAll(";.*", "");
            JsonNode schema = content.path(type).path("schema");
            if (type.equals("application/json")) {
                check(path, read(answer), schema, faults);
            } else if (!schema.path("format").asText().equals("binary")
                    || !content.at("/application~1octet-stream/schema").equals(schema)) {
                faults.add(path + " is described otherwise than as a file of " + type + ": " + content);
            }
            checked.add(path);
        }
        JsonNode refused = read(
                given().multiPart("files", "what.csv", "a,b\n".getBytes(UTF_8)).post("/api/lists/eu-fsf/imports"));
        check("refused", refused, reference("RefusedImport"), faults);
        assertThat(faults).isEmpty();
        assertThat(checked).hasSizeGreaterThan(15);
    }

    private JsonNode reference(String name) {
        return json.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private JsonNode read(Response answer) {
        try {
            return json.readTree(answer.asByteArray());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode one = schema.has("allOf") ? schema.get("allOf").get(0) : schema;
        return one.has("$ref")
                ? description
                        .get("components")
                        .get("schemas")
                        .get(one.get("$ref").asText().replaceAll(".*/", ""))
                : one;
    }

    /** Compares a value with its schema; what differs is added to the faults. */
    private void check(String at, JsonNode value, JsonNode said, List<String> faults) {
        JsonNode schema = resolved(said);
        String type = schema.path("type").asText();
        boolean fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
        if (!fits) {
            faults.add(at + " is no " + type + ": " + value);
            return;
        }
        if (schema.has("enum")) {
            List<String> constants = new ArrayList<>();
            schema.get("enum").forEach(constant -> constants.add(constant.asText()));
            if (!constants.contains(value.asText())) {
                faults.add(at + " is none of " + constants + ": " + value);
            }
        }
        String format = schema.path("format").asText();
        if (format.equals("date") && !value.asText().matches("\\d{4}-\\d{2}-\\d{2}")
                || format.equals("date-time") && !value.asText().matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z")) {
            faults.add(at + " is no " + format + ": " + value);
        }
        if (value.isArray()) {
            value.forEach(item -> check(at + "[]", item, schema.get("items"), faults));
        }
        if (value.isObject()) {
            schema.path("required").forEach(field -> {
                if (!value.has(field.asText())) {
                    faults.add(at + " has no " + field.asText());
                }
            });
            value.fields().forEachRemaining(field -> {
                JsonNode of = schema.path("properties").has(field.getKey())
                        ? schema.get("properties").get(field.getKey())
                        : schema.path("additionalProperties");
                if (of.isObject()) {
                    check(at + "." + field.getKey(), field.getValue(), of, faults);
                } else {
                    faults.add(at + " has a field that its schema does not name: " + field.getKey());
                }
            });
        }
    }
}
