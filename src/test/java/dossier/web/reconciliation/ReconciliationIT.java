package dossier.web.reconciliation;

import dossier.screening.IndexKeeper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/**
 * The Reconciliation Service API. What each answer must hold is what the published schemas of 0.2 and of the draft of 1.0 demand: required
 * fields, the exact spelling, cells of one form only.
 */
@QuarkusTest
class ReconciliationIT {

    private static final String OPENREFINE = "http://127.0.0.1:3333";

    @Inject
    IndexKeeper keeper;

    @BeforeEach
    void theListingsOfAPartyAreJoined() {
        keeper.index().joined();
    }

    private static Response ask(String queries) {
        return given().formParam("queries", queries).post("/reconcile/default");
    }

    private static String party() {
        return ask("{\"q\": {\"query\": \"Yevgeniy Prigozhin\"}}").path("q.result[0].id");
    }

    @Test
    void theManifestIsSpeltAsTheSpecificationSays() {
        JsonPath manifest =
                given().get("/reconcile").then().statusCode(200).extract().jsonPath();

        assertThat(manifest.getList("versions", String.class)).contains("0.1", "0.2");
        assertThat(manifest.getString("name")).isNotBlank();
        assertThat(manifest.getString("identifierSpace")).startsWith("http");
        assertThat(manifest.getString("schemaSpace")).startsWith("http");
        assertThat(manifest.getString("view.url")).contains("{{id}}");
        assertThat(manifest.getString("preview.url")).contains("{{id}}");
        assertThat(manifest.getInt("preview.width")).isPositive();
        assertThat(manifest.getList("defaultTypes.id")).doesNotHaveDuplicates();
        for (String sort : List.of("entity", "property", "type")) {
            Map<String, String> service = manifest.getMap("suggest." + sort);
            assertThat(service).containsOnlyKeys("service_url", "service_path");
        }
        assertThat(manifest.getMap("extend")).containsOnlyKeys("propose_properties", "property_settings");
        List<Map<String, Object>> settings = manifest.getList("extend.property_settings");
        assertThat(settings)
                .hasSize(2)
                .allSatisfy(
                        setting -> assertThat(setting).containsKeys("name", "label", "type", "default", "help_text"));
        assertThat(settings.get(0)).doesNotContainKey("choices").containsEntry("default", 0);
        List<Map<String, String>> choices = manifest.getList("extend.property_settings[1].choices");
        assertThat(choices).allSatisfy(choice -> assertThat(choice).containsOnlyKeys("value", "name"));
        given().get("/reconcile/eu-fsf").then().body("name", containsString("EU"));
    }

    @Test
    void everyRowGetsItsCandidates() {
        JsonPath answer = ask("""
                {"q0": {"query": "Yevgeniy Prigozhin", "type": "Person", "limit": 3, "type_strict": "any",
                        "properties": [{"pid": "birthDate", "v": 1961}, {"pid": "Person:nationality", "v": {"id": "ru", "name": "Russia"}}]},
                 "q1": {"query": "Zdenka Vyvozova", "type": ["Person", "Company"]}}""").then().statusCode(200).extract().jsonPath();

        assertThat(answer.getMap("")).containsOnlyKeys("q0", "q1");
        assertThat(answer.getString("q0.result[0].id")).isEqualTo(party());
        assertThat(answer.getString("q0.result[0].name")).isNotBlank();
        assertThat(answer.getDouble("q0.result[0].score")).isBetween(40.0, 100.0);
        assertThat(answer.getBoolean("q0.result[0].match")).isTrue();
        assertThat(answer.getString("q0.result[0].type[0].id")).isEqualTo("Person");
        assertThat(answer.getString("q0.result[0].description"))
                .contains("1961")
                .contains("listed by");
        assertThat(answer.getList("q0.result[0].features.id")).contains("birth_dates_agree");
        assertThat(answer.getList("q1.result")).isEmpty();
    }

    @Test
    void whoHasAnIdHasDecided() {
        ask("{\"q\": {\"query\": \"" + party() + "\"}}")
                .then()
                .body("q.result.size()", is(1))
                .body("q.result[0].score", is(100.0f))
                .body("q.result[0].match", is(true));
    }

    @Test
    void theOldestFormIsUnderstoodToo() {
        given().get("/reconcile?query=Yevgeniy Prigozhin").then().body("result[0].id", is(party()));
        given().queryParam("query", "{\"query\": \"Yevgeniy Prigozhin\", \"limit\": 1}")
                .get("/reconcile")
                .then()
                .body("result.size()", is(1));
        given().queryParam("queries", "{\"q\": {\"query\": \"Yevgeniy Prigozhin\"}}")
                .get("/reconcile/default")
                .then()
                .body("q.result[0].id", is(party()));
    }

    @Test
    void wrongQueriesAreRefusedByName() {
        ask("{\"q\": ").then().statusCode(400).body("field", is("queries"));
        ask("[]").then().statusCode(400).body("field", is("queries"));
        ask("{\"q\": {\"limit\": 3}}").then().statusCode(400).body("field", is("queries.q.query"));
        given().contentType("application/x-www-form-urlencoded")
                .post("/reconcile/default")
                .then()
                .statusCode(400);
        given().formParam("queries", "{}").post("/reconcile/nowhere").then().statusCode(404);
    }

    @Test
    void aFieldThatIsSentTwiceIsRefusedByName() {
        for (String address : List.of("/reconcile", "/reconcile/default")) {
            given().formParam("queries", "{}", "{}")
                    .post(address)
                    .then()
                    .statusCode(400)
                    .body("field", is("queries"))
                    .body("detail", is("queries must be sent only once"));
        }
    }

    @Test
    void furtherColumnsAreFilledForEveryParty() {
        String extend = """
                {"ids": ["%s", "nobody.1"],
                 "properties": [{"id": "nationality"}, {"id": "lists", "settings": {"render": "code", "limit": 1}}, {"id": "birthDate"},
                                {"id": "linked"}]}""".formatted(party());
        JsonPath answer = given().formParam("extend", extend)
                .post("/reconcile/default")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getList("meta.id")).isEqualTo(List.of("nationality", "lists", "birthDate", "linked"));
        assertThat(answer.getString("meta[3].type.id")).isEqualTo("Thing");
        Map<String, Map<String, List<Map<String, String>>>> rows = answer.getMap("rows");
        assertThat(rows).containsOnlyKeys(party(), "nobody.1");
        assertThat(rows.get("nobody.1").values()).allMatch(List::isEmpty);
        assertThat(rows.get(party()).get("nationality")).contains(Map.of("str", "Russia"));
        assertThat(rows.get(party()).get("lists")).hasSize(1);
        assertThat(rows.get(party()).get("birthDate"))
                .allSatisfy(cell -> assertThat(cell)
                        .containsOnlyKeys("date")
                        .extractingByKey("date")
                        .asString()
                        .matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z"));
        given().formParam("extend", "{\"ids\": []}")
                .post("/reconcile/default")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsTypedIsCompleted() {
        given().get("/reconcile/default/suggest/entity?prefix=prigoz")
                .then()
                .body("result.id", hasItem(party()))
                .body("result[0].notable[0].id", is("Person"));
        given().get("/reconcile/default/suggest/property?prefix=birth").then().body("result.id", hasItem("birthDate"));
        given().get("/reconcile/default/suggest/type?prefix=").then().body("result.id", hasItem("Vessel"));
        given().get("/reconcile/default/extend/propose?type=Person&limit=2")
                .then()
                .body("type", is("Person"))
                .body("limit", is(2))
                .body("properties.size()", is(2));
    }

    @Test
    void thePreviewIsAShortPageThatOpenRefineMayFrame() {
        given().get("/reconcile/default/preview?id=" + party())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("frame-ancestors " + OPENREFINE))
                .body(containsString("All that the lists say"));
        given().get("/reconcile/default/preview?id=nobody").then().statusCode(404);
    }

    @Test
    void pagesOfOpenRefineMayReadAnswersAndNoOthersMay() {
        given().header("Origin", OPENREFINE)
                .get("/reconcile")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", OPENREFINE);
        given().header("Origin", OPENREFINE)
                .formParam("queries", "{\"q\": {\"query\": \"x\"}}")
                .post("/reconcile/default")
                .then()
                .statusCode(200);
        given().header("Origin", OPENREFINE).get("/api/lists").then().statusCode(403);
        given().header("Origin", "http://evil.example").get("/reconcile").then().statusCode(403);
        given().get("/reconcile").then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theDraftAnswersInItsOwnForms() {
        JsonPath manifest = given().get("/reconcile-draft/default").jsonPath();
        assertThat(manifest.getList("versions")).isEqualTo(List.of("1.0-draft"));
        assertThat(manifest.getBoolean("standardizedScore")).isTrue();
        assertThat(manifest.getString("view.url")).endsWith("{id}");
        assertThat(manifest.getMap("suggest")).isEqualTo(Map.of("entity", true, "property", true, "type", true));
        assertThat(manifest.getMap("extend.propertySettings[0]"))
                .containsKeys("id", "name", "type", "default", "helpText");

        draft("reconcile", """
                {"queries": [{"type": "Person", "limit": 1, "conditions": [{"matchType": "name", "v": "Yevgeniy Prigozhin"},
                    {"matchType": "property", "pid": "birthDate", "v": "1961", "required": false}]}]}""")
                .then()
                .statusCode(200)
                .body("results.size()", is(1))
                .body("results[0].candidates[0].id", is(party()));
        draft("reconcile", "{\"queries\": [{\"conditions\": []}]}")
                .then()
                .statusCode(400)
                .body("field", is("queries[0].conditions"));
        draft("extend", "{\"ids\": [\"" + party() + "\"], \"properties\": [{\"id\": \"nationality\"}]}")
                .then()
                .body("rows[0].id", is(party()))
                .body("rows[0].properties[0].values[0].str", is("Russia"));
        given().get("/reconcile-draft/default/suggest/type?prefix=Ship").then().body("result[0].id", is("Vessel"));
        given().get("/reconcile-draft/default/extend/propose?type=Person")
                .then()
                .body("type", is("Person"));
        given().get("/reconcile-draft/default/suggest/colour").then().statusCode(404);
    }

    private static Response draft(String where, String body) {
        return given().contentType("application/json").body(body).post("/reconcile-draft/default/" + where);
    }
}
