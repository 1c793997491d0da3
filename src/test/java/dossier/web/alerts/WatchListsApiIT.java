package dossier.web.alerts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

/** Watch lists, alerts and webhooks as a caller sees them. */
@QuarkusTest
class WatchListsApiIT {

    private static final long LONGEST_WAIT_MILLIS = 60_000;

    @Test
    void aTableIsKeptComparedAndRemoved() throws InterruptedException {
        String id = given().contentType("text/csv")
                .body("Kundennr;Vorname;Nachname;Geburtsdatum;Land\nK-1;Vladimir;Alexseyev;24.04.1961;Russland\n"
                        + "K-2;;;1.1.1990;Deutschland\nK-3;Mira;Muster;1.2.1990;Deutschland\n")
                .queryParam("name", "Test customers")
                .queryParam("dateOrder", "dmy")
                .post("/api/watchlists")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/watchlists/"))
                .body("name", is("Test customers"))
                .body("customers", is(2))
                .body("leftOut", is(1))
                .body("problems[0].row", is(2))
                .body("columns.name", is(List.of("Vorname", "Nachname")))
                .extract()
                .path("id");
        JsonPath kept = waitFor(id);
        assertThat(kept.getInt("withHit")).isEqualTo(1);
        given().get("/api/watchlists/" + id + "/hits")
                .then()
                .statusCode(200)
                .body("customers.id", is(List.of("K-1")))
                .body("customers[0].hits[0].band", is("MATCH"))
                .body("more", is(false));
        given().get("/api/watchlists/" + id + "/hits?cursor=1").then().body("customers", empty());
        given().delete("/api/watchlists/" + id).then().statusCode(204);
        given().get("/api/watchlists/" + id).then().statusCode(404);
        given().delete("/api/watchlists/" + id).then().statusCode(404);
    }

    private static JsonPath waitFor(String id) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
        JsonPath list = given().get("/api/watchlists/" + id).jsonPath();
        while (list.getInt("screened") < list.getInt("customers") && System.currentTimeMillis() < end) {
            Thread.sleep(200);
            list = given().get("/api/watchlists/" + id).jsonPath();
        }
        assertThat(list.getInt("screened")).isEqualTo(list.getInt("customers"));
        return list;
    }

    @Test
    void aTableWithoutARowThatCanBeAskedIsRefusedAndNothingIsKept() {
        List<String> before = given().get("/api/watchlists").path("watchLists.id");
        given().contentType("text/csv")
                .body("id,name\nK-1,\nK-2,\n")
                .post("/api/watchlists")
                .then()
                .statusCode(400)
                .body("detail", containsString("row 1"));
        given().contentType("text/csv")
                .body("a,b\n1,2\n")
                .post("/api/watchlists")
                .then()
                .statusCode(400);
        assertThat(given().get("/api/watchlists").<List<String>>path("watchLists.id"))
                .isEqualTo(before);
    }

    @Test
    void alertsAndRunsAreThereAndWrongQuestionsAreNamed() {
        given().get("/api/alerts").then().statusCode(200).body("next", notNullValue());
        given().get("/api/alerts?state=OLD").then().statusCode(400).body("field", is("state"));
        given().get("/api/alerts?cursor=x").then().statusCode(400).body("field", is("cursor"));
        given().get("/api/alerts?watchList=7").then().statusCode(400).body("field", is("watchList"));
        given().get("/api/rescreenings").then().statusCode(200).body("runs", notNullValue());
        given().get("/api/rescreenings/articles").then().statusCode(200).body("articles", notNullValue());
        given().post("/api/rescreenings/articles/" + UUID.randomUUID() + "/retry")
                .then()
                .statusCode(404);
        given().contentType("application/json")
                .body("{\"state\": \"SEEN\"}")
                .post("/api/alerts/999999999/state")
                .then()
                .statusCode(404);
        given().contentType("application/json")
                .body("{\"note\": \"x\"}")
                .post("/api/alerts/1/state")
                .then()
                .statusCode(400)
                .body("field", is("state"));
    }

    @Test
    void noWebhookIsMadeUnlessConfigurationAllowsItsHost() {
        given().contentType("application/json")
                .body("{\"url\": \"https://example.org/hook\"}")
                .post("/api/webhooks")
                .then()
                .statusCode(400)
                .body("field", is("url"))
                .body("detail", containsString("DOSSIER_ALERTS_ALLOWED_HOSTS"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/webhooks")
                .then()
                .statusCode(400)
                .body("field", is("url"));
        given().get("/api/webhooks").then().statusCode(200).body("webhooks", empty());
        given().get("/api/webhooks/" + UUID.randomUUID() + "/dead-letters")
                .then()
                .statusCode(404);
        given().delete("/api/webhooks/x").then().statusCode(404);
    }
}
