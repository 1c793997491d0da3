package dossier.web;

import dossier.lists.ListCode;
import dossier.rescreening.WatchedLists;
import dossier.sql.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** Screenings that are kept on request, shown and computed again after the lists have changed. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class KeptScreeningIT {

    private static final ListCode LIST = ListCode.of("kept");
    private static final ListCode OTHER = ListCode.of("kept-too");
    private static final String QUESTION = """
            {"queries": [{"id": "K-1", "name": "Miroslav Zhdankin", "kind": "PERSON", "birthDate": "1961"},
                         {"name": "Somebody Unlisted"}]}""";

    @Inject
    WatchedLists lists;

    @Inject
    DataSource database;

    @Test
    void anAnswerIsShownAndComputedAgainWhateverHappenedToTheLists() {
        lists.publish(LIST, LocalDate.parse("2024-01-10"), person("1", "Miroslav Zhdankin", "1961-04-24"));
        String id = ask("?keep=true")
                .statusCode(200)
                .body("results[0].hits.reference", hasItem("1"))
                .extract()
                .path("kept");
        lists.publish(LIST, LocalDate.parse("2025-01-10"), person("2", "Yuliya Karavaeva", "1970-05-05"));
        ask("").body("results[0].hits.findAll { it.list == 'kept' }", hasSize(0))
                .body("$", not(hasKey("kept")));

        given().get("/api/screenings/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("by", equalTo("local user"))
                .body("request.queries[0].name", equalTo("Miroslav Zhdankin"))
                .body("answer.kept", equalTo(id))
                .body("answer.results[0].hits.reference", hasItem("1"));
        replay(id).body("why", equalTo("EQUAL")).body("equal", equalTo(true)).body("differences", hasSize(0));
    }

    @Test
    void whatDiffersIsToldWithWhy() {
        lists.publish(OTHER, LocalDate.parse("2024-01-10"), person("7", "Miroslav Zhdankin", "1961-04-24"));
        String id = ask("?keep=true").statusCode(200).extract().path("kept");
        change(id, "\"engine\":\"", "\"engine\":\"older-");
        replay(id).body("why", equalTo("EQUAL")).body("then.engine", not(equalTo("")));

        change(id, "\"reference\":\"7\"", "\"reference\":\"8\"");
        replay(id)
                .body("why", equalTo("ENGINE"))
                .body(
                        "because",
                        equalTo(
                                "Computed again from the same snapshots by another version of the engine, 2 hits differ."))
                .body("differences.name", contains("K-1", "K-1"))
                .body("differences.reference", contains("7", "8"))
                .body("differences[0].band", equalTo("MATCH"))
                .body("differences[1].bandBefore", equalTo("MATCH"));

        change(id, "\"kept-too\":\"", "\"kept-too\":\"gone");
        replay(id).body("why", equalTo("NOT_POSSIBLE")).body("missing", hasItem("kept-too"));
    }

    @Test
    void whatIsRemovedIsGone() {
        String id = ask("?keep=true").statusCode(200).extract().path("kept");
        given().delete("/api/screenings/" + id).then().statusCode(204);
        given().delete("/api/screenings/" + id).then().statusCode(404);
        given().get("/api/screenings/" + id).then().statusCode(404);
        given().get("/api/screenings/" + id + "/replay").then().statusCode(404);
        given().get("/api/screenings/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/screenings/x").then().statusCode(404);
    }

    @Test
    void anAnswerForADayOfThePastIsKeptAndComputedAgainFromTheSnapshotsOfThatDay() {
        ListCode past = ListCode.of("kept-past");
        ListCode young = ListCode.of("kept-young");
        lists.publish(past, LocalDate.parse("2024-01-10"), person("1", "Arkady Svetlovidov", "1961-04-24"));
        lists.publish(past, LocalDate.parse("2025-01-10"), person("2", "Yuliya Karavaeva", "1970-05-05"));
        // of this one nothing is known on that day: what it says now must not come in
        lists.publish(young, LocalDate.parse("2025-02-10"), person("3", "Arkady Svetlovidov", "1961-04-24"));
        String id = askAbout("Arkady Svetlovidov", "?keep=true&asOf=2024-02-01")
                .statusCode(200)
                .body("results[0].hits.findAll { it.list.startsWith('kept-') }.list", contains("kept-past"))
                .body("asOf.lists.find { it.list == 'kept-young' }.known", equalTo(false))
                .extract()
                .path("kept");
        lists.publish(past, LocalDate.parse("2025-03-10"), person("4", "Arkady Svetlovidov", "1961-04-24"));
        given().get("/api/screenings/" + id).then().statusCode(200).body("answer.asOf.day", equalTo("2024-02-01"));
        replay(id).body("why", equalTo("EQUAL")).body("differences", hasSize(0));
        given().get("/api/screenings?limit=1")
                .then()
                .body("screenings[0].id", equalTo(id))
                .body("screenings[0].asOf", equalTo("2024-02-01"));
    }

    @Test
    void theKeptOnesAreListedTheNewestFirst() {
        lists.publish(
                ListCode.of("kept-list"),
                LocalDate.parse("2024-01-10"),
                person("1", "Gennady Ulyanchenko", "1961-04-24"));
        String first = askAbout("Gennady Ulyanchenko", "?keep=true").extract().path("kept");
        String second = given().contentType(ContentType.JSON)
                .body("{\"queries\": [{\"identifiers\": [\"Passport 00000000999 (Nowhere)\"]}]}")
                .post("/api/screenings?keep=true")
                .path("kept");
        JsonPath page = given().get("/api/screenings?limit=1")
                .then()
                .statusCode(200)
                .body("screenings.id", contains(second))
                .body("screenings[0].by", equalTo("local user"))
                .body("screenings[0].queries", equalTo(1))
                .body("screenings[0]", not(hasKey("name")))
                .body("screenings[0]", not(hasKey("bestBand")))
                .body("screenings[0]", not(hasKey("asOf")))
                .extract()
                .jsonPath();
        given().get("/api/screenings?limit=1&cursor=" + page.getLong("next"))
                .then()
                .body("screenings.id", contains(first))
                .body("screenings[0].name", equalTo("Gennady Ulyanchenko"))
                .body("screenings[0].queries", equalTo(2))
                .body("screenings[0].bestBand", equalTo("MATCH"));
        given().get("/api/screenings?cursor=x").then().statusCode(400).body("field", equalTo("cursor"));
        ask("?keep=perhaps").statusCode(400).body("field", equalTo("keep"));
    }

    /** As if it had been kept by another service, or so. The id in the answer is a UUID and never one of a snapshot. */
    private void change(String id, String part, String other) {
        new Database(database)
                .update(
                        "change what was kept",
                        "UPDATE kept_screening SET answer = replace(answer, ?, ?) WHERE id = ?",
                        List.of(part, other, UUID.fromString(id)));
    }

    private static ValidatableResponse ask(String parameters) {
        return askAbout("Miroslav Zhdankin", parameters);
    }

    private static ValidatableResponse askAbout(String name, String parameters) {
        return given().contentType(ContentType.JSON)
                .body(QUESTION.replace("Miroslav Zhdankin", name))
                .post("/api/screenings" + parameters)
                .then();
    }

    private static ValidatableResponse replay(String id) {
        return given().get("/api/screenings/" + id + "/replay").then().statusCode(200);
    }
}
