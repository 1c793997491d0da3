package dossier.web;

import dossier.lists.ListCode;
import dossier.profiles.ProfileDirectory;
import dossier.rescreening.WatchedLists;
import dossier.screening.IndexKeeper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** The same questions for a day of the past: who was listed then and is not any more, and who came later. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class AsOfIT {

    private static final ListCode LIST = ListCode.of("as-of");
    private static final String THEN = "2024-06-01";
    private static final String TEXT =
            "Matvey Ostroumov and Yaroslav Dubinin met in Minsk on Friday, a spokesman said.";

    private static boolean published;

    @Inject
    WatchedLists lists;

    @Inject
    IndexKeeper keeper;

    @Inject
    ProfileDirectory profiles;

    @BeforeEach
    void twoSnapshots() {
        if (!published) {
            lists.publish(LIST, LocalDate.parse("2024-01-10"), person("1", "Matvey Ostroumov", "1961-04-24"));
            lists.publish(LIST, LocalDate.parse("2025-01-10"), person("2", "Yaroslav Dubinin", "1970-05-05"));
            keeper.index().joined();
            profiles.prepare(keeper.index());
            published = true;
        }
    }

    @Test
    void anArticleIsReadWithTheListsOfThatDay() {
        Map<String, String> article = Map.of("text", TEXT, "publishedOn", THEN);
        given().contentType(ContentType.JSON)
                .body(article)
                .post("/api/articles/preview?asOf=" + THEN)
                .then()
                .statusCode(200)
                .body("people.find { it.name == 'Matvey Ostroumov' }.hits.reference", hasItem("1"))
                .body("people.find { it.name == 'Matvey Ostroumov' }.hits[0].listedOnArticleDate", equalTo("YES"))
                .body("people.find { it.name == 'Yaroslav Dubinin' }.hits", hasSize(0))
                .body("asOf.day", equalTo(THEN))
                .body("asOf.lists.find { it.list == 'as-of' }.known", equalTo(true));
        given().contentType(ContentType.JSON)
                .body(article)
                .post("/api/articles/preview")
                .then()
                .statusCode(200)
                .body("people.find { it.name == 'Matvey Ostroumov' }.hits", hasSize(0))
                .body("people.find { it.name == 'Yaroslav Dubinin' }.hits.reference", hasItem("2"))
                .body("asOf", equalTo(null));
        given().contentType(ContentType.JSON)
                .body(article)
                .post("/api/articles/preview?asOf=never")
                .then()
                .statusCode(400)
                .body("field", equalTo("asOf"));
    }

    @Test
    void aTableIsScreenedAgainstTheListsOfThatDay() {
        String table = "id;name;date of birth\n1;Matvey Ostroumov;1961-04-24\n2;Yaroslav Dubinin;1970-05-05\n";
        String then = given().contentType("text/csv")
                .body(table)
                .post("/api/screenings/csv?asOf=" + THEN)
                .then()
                .statusCode(200)
                .header("Dossier-As-Of", containsString(THEN))
                .header("Dossier-As-Of", containsString("as-of=2024-01-10"))
                .extract()
                .asString();
        assertThat(then.lines().filter(line -> line.contains(",as-of,")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("1,").contains(",1,"));
        String now = given().contentType("text/csv")
                .body(table)
                .post("/api/screenings/csv")
                .then()
                .statusCode(200)
                .header("Dossier-As-Of", equalTo(null))
                .extract()
                .asString();
        assertThat(now.lines().filter(line -> line.contains(",as-of,")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("2,"));
        given().contentType("text/csv")
                .body(table)
                .post("/api/screenings/csv?asOf=soon")
                .then()
                .statusCode(400);
    }

    @Test
    void aProfileIsThatOfTheDay() {
        given().get("/api/profiles/as-of.1?asOf=" + THEN)
                .then()
                .statusCode(200)
                .body("listings.reference", contains("1"))
                .body("listings[0].delisted", equalTo(null))
                .body("asOf.day", equalTo(THEN));
        given().get("/api/profiles/as-of.2?asOf=" + THEN).then().statusCode(404).body("detail", containsString(THEN));
        given().get("/api/profiles/as-of.1").then().statusCode(200).body("listings[0].delisted", equalTo("2025-01-10"));
    }
}
