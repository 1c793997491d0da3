package dossier.web.http;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** The running service after its PostgreSQL has gone: it answers whatever needs only names, and says the rest at once. */
@QuarkusTest
@TestProfile(DatabaseAwayIT.OwnDatabase.class)
class DatabaseAwayIT {

    private static final String ARTICLE =
            "{\"text\":\"Lt. Gen. Vladimir Alexseyev of the GRU came.\",\"publishedOn\":\"2022-06-10\"}";

    /** The server of this test, set by {@code TestDatabase}; a server that only died would be started again. */
    AutoCloseable databaseServer;

    /** A service and a database that no other test uses. */
    public static final class OwnDatabase implements QuarkusTestProfile {

        /** Each of some twenty callers waits that long; how long is not what is tested. */
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.acquisition-timeout", "1S");
        }
    }

    @Test
    void lookUpsGoOnAndStoringSaysThatTheDatabaseIsAway() throws Exception {
        post("/api/articles", ARTICLE, 201);
        databaseServer.close();
        given().get("/q/health/ready").then().statusCode(503).body("status", is("DOWN"));
        given().get("/q/health/live").then().statusCode(200);

        given().contentType("application/json")
                .body("{\"queries\":[{\"name\":\"Vladimir Alexseyev\"}],\"limit\":20}")
                .post("/api/screenings")
                .then()
                .statusCode(200)
                .body("results[0].hits.reference", hasItem("21331"));
        post(
                "/api/comparisons",
                "{\"pairs\":[{\"a\":{\"name\":\"Ivan Petrov\"},\"b\":{\"name\":\"Ivan Petrov\"}}]}",
                200);
        given().contentType("application/json")
                .body(ARTICLE)
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("people.hits.flatten().reference", hasItem("21331"));
        given().get("/api/profiles/us-ofac-sdn.21331")
                .then()
                .statusCode(200)
                .body("listings.reference", hasItem("21331"))
                .body("articlesRead", is(false));
        given().get("/api/profiles?q=Alexseyev").then().statusCode(200).body("profiles.size()", not(is(0)));

        isAway("POST", "/api/articles", ARTICLE);
        everyEntryOfAFeedIsAnswered();
        isAway("GET", "/api/articles", "");
        isAway("GET", "/api/articles/5f0c2ab6-7fd3-4f1f-b4a8-0d9f5f3d5b11", "");
        isAway("GET", "/api/lists", "");
        isAway("GET", "/api/lists/us-ofac-sdn/snapshots", "");
        isAway("GET", "/api/listings/us-ofac-sdn/21331", "");
        isAway("GET", "/api/listings?q=putin", "");
        for (String file : List.of(
                "articles.csv",
                "articles.ftm.json",
                "hits.csv",
                "mentions.csv",
                "listings.csv",
                "listings.ftm.json",
                "profiles.csv",
                "profiles.ftm.json")) {
            isAway("GET", "/api/export/" + file, "");
        }
        given().multiPart("files", "sdn.csv", "x".getBytes(UTF_8))
                .post("/api/lists/us-ofac-sdn/imports")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
    }

    private static void isAway(String method, String path, String body) {
        given().contentType("application/json")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("detail", containsString("database"));
    }

    private static void everyEntryOfAFeedIsAnswered() {
        String entry = "<item><description>Vladimir Putin spoke.</description></item>";
        String answer = given().contentType("application/rss+xml")
                .body(("<rss version='2.0'><channel>" + entry.repeat(3) + "</channel></rss>").getBytes(UTF_8))
                .post("/api/articles/feed")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"status\":503"));
    }

    private static void post(String path, String body, int status) {
        given().contentType("application/json").body(body).post(path).then().statusCode(status);
    }
}
