package dossier.web.yente;

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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** The calls of yente, as its clients make them. */
@QuarkusTest
class YenteIT {

    private static final String PRIGOZHIN = """
            {"queries": {"a": {"schema": "Person", "properties": {"name": ["Yevgeniy Prigozhin"], "birthDate": ["1961"]}, "filters": null}},
             "weights": {}, "config": {}}""";

    @Inject
    IndexKeeper keeper;

    @BeforeEach
    void theListingsOfAPartyAreJoined() {
        keeper.index().joined();
    }

    private static Response match(String address, String body) {
        return given().contentType("application/json").body(body).post("/match/" + address);
    }

    private static String question(String properties) {
        return "{\"queries\": {\"a\": {\"schema\": \"Person\", \"properties\": " + properties + "}}}";
    }

    @Test
    void aPartyIsOneResultWhateverListsItIsOn() {
        JsonPath answer =
                match("default", PRIGOZHIN).then().statusCode(200).extract().jsonPath();

        assertThat(answer.getList("responses.a.results")).hasSize(1);
        assertThat(answer.getString("responses.a.results[0].schema")).isEqualTo("Person");
        assertThat(answer.getList("responses.a.results[0].datasets", String.class))
                .contains("us-ofac-sdn", "uk-sanctions-list", "eu-fsf");
        assertThat(answer.getBoolean("responses.a.results[0].match")).isTrue();
        assertThat(answer.getBoolean("responses.a.results[0].target")).isTrue();
        assertThat(answer.getDouble("responses.a.results[0].score")).isBetween(0.4, 1.0);
        assertThat(answer.getList("responses.a.results[0].properties.topics")).isEqualTo(List.of("sanction"));
        assertThat(answer.getString("responses.a.results[0].last_change")).matches("\\d{4}-\\d{2}-\\d{2}T[\\d:]{8}");
        assertThat(answer.getInt("responses.a.total.value")).isEqualTo(1);
        assertThat(answer.getString("responses.a.total.relation")).isEqualTo("eq");
        assertThat(answer.getString("responses.a.query.properties.name[0]")).isEqualTo("Yevgeniy Prigozhin");
        Map<String, Object> features = answer.getMap("responses.a.results[0].features");
        assertThat(features).containsKey("birth_dates_agree");
        assertThat(answer.getMap("matcher")).containsKeys(features.keySet().toArray());
    }

    @Test
    void thresholdAndCutoffAreTheCallers() {
        match("default?threshold=1&cutoff=0.1", PRIGOZHIN).then().body("responses.a.results[0].match", is(false));
        match("default?threshold=0.7&cutoff=0.7", question("{\"name\": [\"Zdenka Vyvozova\"]}"))
                .then()
                .body("responses.a.results.size()", is(0));
        match("default?threshold=2", PRIGOZHIN).then().statusCode(400).body("field", is("threshold"));
    }

    @Test
    void whatIsExcludedIsNotThere() {
        String id = match("default", PRIGOZHIN).path("responses.a.results[0].referents[1]");

        match("default?exclude_entity_ids=" + id, PRIGOZHIN).then().body("responses.a.results.size()", is(0));
        match("default?exclude_schema=Person", PRIGOZHIN).then().body("responses.a.results.size()", is(0));
        match("default?topics=role.pep", PRIGOZHIN).then().body("responses.a.results.size()", is(0));
        match("default?changed_since=2999-01-01", PRIGOZHIN).then().body("responses.a.results.size()", is(0));
        match("default?topics=sanction&changed_since=2020-01-01", PRIGOZHIN)
                .then()
                .body("responses.a.results.size()", is(1));
        match("eu-fsf?exclude_dataset=eu-fsf", PRIGOZHIN).then().body("responses.a.results.size()", is(0));
    }

    @Test
    void aQueryWithoutANameSaysSoAndHoldsUpNoOther() {
        String both = """
                {"queries": {"a": {"schema": "Person", "properties": {"birthDate": ["1961"]}},
                             "b": {"schema": "Person", "properties": {"name": ["Yevgeniy Prigozhin"]}}}}""";

        match("default", both)
                .then()
                .statusCode(200)
                .body("responses.a.status", is(400))
                .body("responses.a.notes[0]", containsString("a name or a number is needed"))
                .body("responses.b.results.size()", is(1));
    }

    @Test
    void wrongRequestsAreRefusedByName() {
        match("nowhere", PRIGOZHIN).then().statusCode(404).body("detail", containsString("us-ofac-sdn"));
        match("default", "{\"queries\": {}}").then().statusCode(400).body("field", is("queries"));
        match("default", "{\"queries\": {\"a\": {\"schema\": \"Address\", \"properties\": {}}}}")
                .then()
                .statusCode(400)
                .body("field", is("queries.a.schema"));
        match("default", "{\"queries\": {\"a\": {\"schema\": \"Person\"}}, \"weights\": {\"name_match\": 2}}")
                .then()
                .statusCode(400)
                .body("field", is("weights"));
        match("default?limitt=1", PRIGOZHIN).then().statusCode(400).body("field", is("limitt"));
    }

    @Test
    void aSearchFindsCountsAndTurnsPages() {
        JsonPath all = given().get("/search/default?q=&limit=1&facets=countries&facets=schema")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(all.getList("results")).hasSize(1);
        assertThat(all.getInt("total.value")).isGreaterThan(20);
        assertThat(all.getMap("facets")).containsOnlyKeys("countries", "schema");

        given().get("/search/default?q=prigozhin&schema=Person")
                .then()
                .statusCode(200)
                .body("results[0].caption", containsString("PRIGOZHIN"))
                .body("facets.datasets.values.name", hasItem("eu-fsf"));
        given().get("/search/eu-fsf?q=&schema=Vessel").then().body("results.schema", everyItem(is("Vessel")));
        given().get("/search/default?q=x&sort=caption:asc")
                .then()
                .statusCode(400)
                .body("field", is("sort"));
    }

    @Test
    void anEntityHasWhatBelongsToItUnderOneAddress() {
        Response found = match("default", PRIGOZHIN);
        String id = found.path("responses.a.results[0].id");
        List<String> referents = found.path("responses.a.results[0].referents");
        String other =
                referents.stream().filter(each -> !each.equals(id)).findFirst().orElseThrow();

        given().get("/entities/" + id)
                .then()
                .statusCode(200)
                .body("properties.sanctions.schema", everyItem(is("Sanction")))
                .body("properties.sanctions[0].properties", not(hasKey("entity")));
        given().get("/entities/" + id + "?nested=false").then().body("properties", not(hasKey("sanctions")));
        given().redirects()
                .follow(false)
                .get("/entities/" + other)
                .then()
                .statusCode(308)
                .header("Location", containsString("/entities/" + id));
        given().get("/entities/" + id + "/adjacent")
                .then()
                .body("entity.id", is(id))
                .body("adjacent.sanctions.total.value", is(referents.size()));
        given().get("/entities/" + id + "/adjacent/sanctions?limit=1&offset=1")
                .then()
                .body("results.size()", is(1))
                .body("total.value", is(referents.size()));
        given().get("/entities/nobody").then().statusCode(404);
    }

    @Test
    void theCatalogNamesWhatAnswers() {
        given().get("/catalog")
                .then()
                .statusCode(200)
                .body("datasets.name", hasItem("default"))
                .body("datasets.find { it.name == 'default' }.children", hasItem("us-ofac-sdn"))
                .body("datasets.find { it.name == 'default' }.load", is(true))
                .body("current", hasItem("eu-fsf"))
                .body("index_stale", is(false));
        given().get("/algorithms")
                .then()
                .body("default", is("dossier"))
                .body("best", is("dossier"))
                .body("algorithms[0].docs", hasKey("identical"));
        given().get("/healthz").then().statusCode(200).body("status", is("ok"));
        given().get("/readyz").then().statusCode(200).body("status", is("ok"));
    }

    @Test
    void listsThatMayNotBeFetchedAreNotUpdated() {
        given().post("/updatez").then().statusCode(409).body("detail", containsString("dossier.lists.fetch"));
    }
}
