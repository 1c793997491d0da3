package dossier.web.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dossier.screening.IndexKeeper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Answers of the Reconciliation API held against the schemas that its specification publishes (reconciliation-api.github.io/specs/0.2/schemas/).
 * They are not the project's: whoever has a copy beside it, or names one with {@code -Dreconciliation.schemas}, runs these cases. What they
 * demand is asserted field by field in {@link ReconciliationIT} for everybody.
 */
@QuarkusTest
class ReconciliationSchemasIT {

    private static final Path SCHEMAS =
            Path.of(System.getProperty("reconciliation.schemas", "../reconciliation-schemas"), "0.2");

    private static final String PUBLISHED = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    IndexKeeper keeper;

    @BeforeEach
    void schemasAreThere() {
        assumeTrue(Files.isDirectory(SCHEMAS), () -> "no schemas in " + SCHEMAS);
        keeper.index().joined();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/default",
                "/sanctions",
                "/us-ofac-sdn",
                "/us-ofac-cons",
                "/uk-sanctions-list",
                "/uk-ofsi-conlist",
                "/eu-fsf"
            })
    void manifest(String dataset) throws IOException {
        check(given().get("/reconcile" + dataset), "manifest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"q\": {\"query\": \"Yevgeniy Prigozhin\"}}",
                "{\"q\": {\"query\": \"Евгений Пригожин\"}}",
                "{\"q\": {\"query\": \"Prigozhin\", \"limit\": 1}}",
                "{\"q\": {\"query\": \"Zdenka Vyvozova\"}}",
                "{\"q\": {\"query\": \"Prigozhin\", \"type\": \"Person\"}}",
                "{\"q\": {\"query\": \"Wagner\", \"type\": [\"Organization\", \"Company\"], \"type_strict\": \"any\"}}",
                "{\"q\": {\"query\": \"Alexseyev\", \"type\": \"Thing\", \"limit\": 20}}",
                "{\"a\": {\"query\": \"Prigozhin\"}, \"b\": {\"query\": \"Putin\"}, \"c\": {\"query\": \"Nobody at all\"}}",
                "{\"q\": {\"query\": \"Prigozhin\", \"properties\": [{\"pid\": \"birthDate\", \"v\": \"1961\"}]}}",
                "{\"q\": {\"query\": \"Prigozhin\", \"properties\": [{\"pid\": \"nationality\", \"v\": {\"id\": \"ru\", \"name\": \"Russia\"}}]}}",
                "{\"q\": {\"query\": \"Путин\", \"type_strict\": \"should\"}}",
                "{\"q\": {\"query\": \"a\"}}"
            })
    void candidates(String queries) throws IOException {
        check(given().formParam("queries", queries).post("/reconcile/default"), "reconciliation-result-batch");
        check(given().queryParam("queries", queries).get("/reconcile/default"), "reconciliation-result-batch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "alias",
                "birthDate",
                "birthPlace",
                "nationality",
                "gender",
                "position",
                "address",
                "passportNumber",
                "lists",
                "linked"
            })
    void furtherColumns(String property) throws IOException {
        String party = given().formParam("queries", "{\"q\": {\"query\": \"Yevgeniy Prigozhin\"}}")
                .post("/reconcile/default")
                .path("q.result[0].id");
        String extend =
                "{\"ids\": [\"%s\", \"nobody.1\"], \"properties\": [{\"id\": \"%s\"}]}".formatted(party, property);
        Response answer = given().formParam("extend", extend).post("/reconcile/default");
        check(answer, "data-extension-response");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prigoz", "alex", "wag", "zzzz"})
    void entities(String prefix) throws IOException {
        check(given().get("/reconcile/default/suggest/entity?prefix=" + prefix), "suggest-entities-response");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "birth", "na", "zzzz"})
    void properties(String prefix) throws IOException {
        check(given().get("/reconcile/default/suggest/property?prefix=" + prefix), "suggest-properties-response");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "per", "ves", "zzzz"})
    void types(String prefix) throws IOException {
        check(given().get("/reconcile/default/suggest/type?prefix=" + prefix), "suggest-types-response");
    }

    private static void check(Response answer, String schema) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        ObjectNode rules =
                (ObjectNode) JSON.readTree(SCHEMAS.resolve(schema + ".json").toFile());
        // "http://json-schema.org/schema#" names no version
        rules.remove("$schema");
        // a description of somebody else's, and we have no such field
        if (rules.get("properties") instanceof ObjectNode properties) {
            properties.remove("authentication");
        }
        JsonNode said = JSON.readTree(answer.asString());
        assertThat(JsonSchemaFactory.getInstance(
                                SpecVersion.VersionFlag.V7,
                                factory -> factory.schemaMappers(places -> places.mapPrefix(
                                        PUBLISHED, SCHEMAS.toUri().toString())))
                        .getSchema(rules)
                        .validate(said))
                .as(said::toPrettyString)
                .isEmpty();
    }
}
