package dossier.web.watchman;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

/** The calls of Watchman that look names up. */
@QuarkusTest
class WatchmanIT {

    @Test
    void aNameFindsListings() {
        given().get("/v2/search?name=Yevgeniy Prigozhin&type=person&birthDate=1961-06-01&source=us_ofac&minMatch=0.4")
                .then()
                .statusCode(200)
                .body("query.name", is("Yevgeniy Prigozhin"))
                .body("entities.size()", is(1))
                .body("entities[0].sourceList", is("us-ofac-sdn"))
                .body("entities[0].sourceID", is("21171"))
                .body("entities[0].entityType", is("person"))
                .body("entities[0].person.birthDate", is("1961-06-01T00:00:00Z"))
                .body("entities[0].match", greaterThan(0.4f))
                .body("entities[0].because", containsString("name"));
        given().get("/v2/search?name=Wagner&type=business&limit=2")
                .then()
                .body("entities.entityType", everyItem(is("business")))
                .body("entities.match", everyItem(greaterThanOrEqualTo(0.15f)));
    }

    @Test
    void wrongQuestionsAreRefusedByName() {
        given().get("/v2/search").then().statusCode(400).body("field", is("name"));
        given().get("/v2/search?name=x&type=dog").then().statusCode(400).body("field", is("type"));
        given().get("/v2/search?name=x&source=nowhere").then().statusCode(400).body("field", is("source"));
        given().get("/v2/search?name=x&minMatch=2").then().statusCode(400).body("field", is("minMatch"));
    }

    @Test
    void whatIsLoadedIsCounted() {
        given().get("/v2/listinfo")
                .then()
                .statusCode(200)
                .body("lists", hasKey("us-ofac-sdn"))
                .body("listHashes.'us-ofac-sdn'", matchesPattern("[0-9a-f]{64}"));
    }
}
