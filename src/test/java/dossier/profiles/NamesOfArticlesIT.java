package dossier.profiles;

import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.rescreening.WatchedLists;
import dossier.screening.IndexKeeper;
import dossier.screening.NameIndex;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Names that only articles know, joined to profiles by hand. Every test has lists and names of its own. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class NamesOfArticlesIT {

    @Inject
    WatchedLists lists;

    @Inject
    IndexKeeper keeper;

    @Inject
    CurrentProfiles profiles;

    @Inject
    DataSource database;

    @Test
    void aNameInEveryArticleLeadsToTheProfileUntilThatIsUndone() {
        lists.publish(
                ListCode.of("every-a"), LocalDate.parse("2019-01-10"), person("1", "Anton Zherebtsov", "1961-04-24"));
        keep();
        String first = save("Lawmaker Taras Molchanenko met a delegation in Vienna on Monday.", "2020-02-03");
        String second = save("Lawmaker Taras Molchanenko spoke in Prague on Friday.", "2021-02-03");
        profile("name.molchanenko-taras").body("byNameOnly", equalTo(true)).body("articles", hasSize(2));

        join("every-a.1", Map.of("name", "Taras Molchanenko", "everyArticle", true, "reason", "his birth name"))
                .statusCode(200)
                .body("id", equalTo("every-a.1"))
                .body("articles.id", contains(second, first))
                .body("articles[0].byHand.sentence", containsString("Joined by hand by local user on "))
                .body("articles[0].byHand.sentence", endsWith(": his birth name"))
                .body("articles[0].certain", equalTo(false))
                .body("timeline.findAll { it.kind == 'ARTICLE' }.date", contains("2020-02-03", "2021-02-03"))
                .body("joinedNames.name", contains("Taras Molchanenko"));
        profile("name.molchanenko-taras")
                .body("id", equalTo("every-a.1"))
                .body("redirectedFrom", equalTo("name.molchanenko-taras"));
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/profiles/name.molchanenko-taras")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/profiles/every-a.1"));
        profile("name.molchanenko-taras?asOf=2020-06-01")
                .body("id", equalTo("every-a.1"))
                .body("articles.id", contains(first));
        profile("every-a.1/timeline").body("events.findAll { it.kind == 'ARTICLE' }", hasSize(2));
        given().get("/api/articles?profile=every-a.1").then().body("total", equalTo(2));
        given().get("/api/articles?profile=name.molchanenko-taras").then().body("total", equalTo(2));
        given().get("/api/profiles?q=Taras Molchanenko")
                .then()
                .body("profiles.id", hasItem("every-a.1"))
                .body("profiles.find { it.id == 'every-a.1' }.matched", equalTo("Taras Molchanenko"))
                .body("profiles.find { it.id == 'every-a.1' }.score", greaterThan(0.9f))
                .body("profiles.id", not(hasItem("name.molchanenko-taras")));

        // the analysis says what it said, and a later one of the same article too
        save("Lawmaker Taras Molchanenko spoke in Prague on Friday.", "2021-02-03");
        given().get("/api/articles/" + second)
                .then()
                .body("people.find { it.name == 'Taras Molchanenko' }.hits", hasSize(0))
                .body("people.find { it.name == 'Taras Molchanenko' }.profile", equalTo("name.molchanenko-taras"));
        publish("every-a", person("1", "Anton Zherebtsov", "1961-04-25"), person("2", "Olga Muster", "1980"));
        profile("every-a.1").body("articles", hasSize(2));

        undoFirst("every-a.1").body("undoneBy", equalTo("local user"));
        profile("every-a.1").body("articles", hasSize(0)).body("joinedNames", hasSize(0));
        profile("name.molchanenko-taras")
                .body("id", equalTo("name.molchanenko-taras"))
                .body("redirectedFrom", nullValue())
                .body("articles", hasSize(2));
        given().get("/api/articles?profile=every-a.1").then().body("total", equalTo(0));
        given().get("/api/profiles/names?limit=1").then().body("decisions[0].undoneBy", equalTo("local user"));
    }

    @Test
    void inOneArticleTheNameMeansTheProfileAndElsewhereNot() {
        publish("one-a", person("1", "Nikodim Shchukarev", "1961-04-24"));
        publish("one-b", person("2", "Karl Vogelsang", "1971-04-24"));
        String first = save("Lawmaker Ruslan Tkachivsky met a delegation in Vienna on Monday.", "2020-02-03");
        String second = save("Lawmaker Ruslan Tkachivsky spoke in Prague on Friday.", "2021-02-03");

        join("one-a.1", Map.of("name", "name.ruslan-tkachivsky", "article", first, "reason", "his office"))
                .statusCode(200)
                .body("articles.id", contains(first))
                .body("articles[0].byHand.article", equalTo(first));
        given().get("/api/articles?profile=one-a.1").then().body("articles.id", contains(first));
        profile("name.ruslan-tkachivsky")
                .body("articles.id", contains(second, first))
                .body("joinedNames.to", contains("one-a.1"));

        // another man in the other article; what overlaps is refused, and nobody else's decision is lost
        conflict("one-b.2", Map.of("name", "Ruslan Tkachivsky", "everyArticle", true, "reason", "x"), "one-a.1");
        conflict("one-b.2", Map.of("name", "Ruslan Tkachivsky", "article", first, "reason", "x"), "one-a.1");
        conflict("one-a.1", Map.of("name", "Ruslan Tkachivsky", "article", first, "reason", "x"), "one-a.1");
        join("one-b.2", Map.of("name", "Ruslan Tkachivsky", "article", second, "reason", "a namesake"))
                .statusCode(200)
                .body("articles.id", contains(second));
        undoFirst("one-b.2");
        join("one-a.1", Map.of("name", "Ruslan Tkachivsky", "everyArticle", true, "reason", "all of them"))
                .statusCode(200)
                .body("articles.id", contains(second, first));
        conflict("one-b.2", Map.of("name", "Ruslan Tkachivsky", "article", second, "reason", "x"), "one-a.1");
    }

    @Test
    void theNameFollowsTheEntryThroughMergesAndPartings() {
        publish("follow-b", person("2", "Gustav Eisenherz", "1971-04-24"));
        publish("follow-a", person("1", "Innokenty Polozov", "1961-04-24"));
        save("Lawmaker Demyan Hrushevenko spoke in Prague on Friday.", "2021-02-03");
        join("follow-a.1", Map.of("name", "Demyan Hrushevenko", "everyArticle", true, "reason", "he said so"))
                .statusCode(200);

        given().contentType(ContentType.JSON)
                .body(Map.of("with", "follow-b.2", "reason", "one passport"))
                .post("/api/profiles/follow-a.1/join")
                .then()
                .statusCode(200)
                .body("id", equalTo("follow-b.2"))
                .body("articles", hasSize(1));
        profile("name.demyan-hrushevenko").body("id", equalTo("follow-b.2"));
        // a conflict names the profile of today
        publish("follow-c", person("3", "Bruno Feldkirch", "1981-04-24"));
        conflict("follow-c.3", Map.of("name", "Demyan Hrushevenko", "everyArticle", true, "reason", "x"), "follow-b.2");

        // off the list, parted: the name stays with its entry
        publish("follow-a", person("9", "Olga Muster", "1980"));
        profile("name.demyan-hrushevenko").body("id", equalTo("follow-b.2"));
        given().contentType(ContentType.JSON)
                .body(Map.of("listings", List.of("follow-a.1"), "reason", "another passport"))
                .post("/api/profiles/follow-b.2/part")
                .then()
                .statusCode(200)
                .body("articles", hasSize(0));
        profile("name.demyan-hrushevenko").body("id", equalTo("follow-a.1")).body("articles", hasSize(1));
    }

    @Test
    void twoSpellingsOfAnUnlistedNameAreOneAndLeadOnTogether() {
        publish("spelt-a", person("1", "Erast Vinogradsky", "1961-04-24"));
        String one = save("Lawmaker Havrylo Stodolsky spoke in Prague on Friday.", "2021-02-03");
        String other = save("Lawmaker Gavriil Stodolskiy spoke in Vienna on Monday.", "2022-02-03");
        join("name.havrylo-stodolsky", Map.of("name", "Gavriil Stodolskiy", "everyArticle", true, "reason", "Russian"))
                .statusCode(200)
                .body("id", equalTo("name.havrylo-stodolsky"))
                .body("name", equalTo("Havrylo Stodolsky"))
                .body("articles.id", contains(other, one));
        given().get("/api/articles?profile=name.gavriil-stodolskiy").then().body("total", equalTo(2));
        refused(
                "name.gavriil-stodolskiy",
                Map.of("name", "Havrylo Stodolsky", "everyArticle", true, "reason", "x"),
                "name");

        join("spelt-a.1", Map.of("name", "Havrylo Stodolsky", "everyArticle", true, "reason", "his office"))
                .statusCode(200)
                .body("articles.id", contains(other, one));
        profile("name.gavriil-stodolskiy").body("id", equalTo("spelt-a.1"));

        // as soon as a list has the name itself, what the analysis finds goes first; the join does no harm
        publish("spelt-b", person("2", "Havrylo Stodolsky", "1955-05-05"));
        save("Lawmaker Havrylo Stodolsky, born 1955, was in Graz on Sunday.", "2023-02-03");
        profile("spelt-b.2").body("articles", hasSize(1)).body("articles[0].byHand", nullValue());
        profile("spelt-a.1").body("articles.id", contains(other, one));
    }

    @Test
    void aNameKeepsItsPageWhileTheListingThatItLeadsToIsNotHere() throws SQLException {
        publish("away-a", person("1", "Prokhor Lebyazhin", "1961-04-24"));
        save("Lawmaker Yukhym Dovbysh spoke in Prague on Friday.", "2021-02-03");
        join("away-a.1", Map.of("name", "Yukhym Dovbysh", "everyArticle", true, "reason", "his office"))
                .statusCode(200);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE name_decision SET target = 'no-list.1' WHERE name_key = 'dovbysh-yukhym'");
        }
        profile("name.dovbysh-yukhym")
                .body("id", equalTo("name.dovbysh-yukhym"))
                .body("joinedNames", hasSize(1));
        given().get("/api/articles?profile=name.dovbysh-yukhym").then().body("total", equalTo(1));
        given().accept("text/html").get("/profiles/name.dovbysh-yukhym").then().statusCode(200);
        undoFirst("name.dovbysh-yukhym");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndKeepsNothing() {
        publish("sense-a", person("1", "Pyotr Rozhnov", "1961-04-24"));
        String article = save("Lawmaker Lavrenty Kosobokov spoke in Prague on Friday.", "2021-02-03");
        refused("sense-a.1", Map.of("name", "Lavrenty Kosobokov", "reason", "x"), "article");
        refused(
                "sense-a.1",
                Map.of("name", "Lavrenty Kosobokov", "article", article, "everyArticle", true, "reason", "x"),
                "article");
        refused("sense-a.1", Map.of("name", "Lavrenty Kosobokov", "article", "x", "reason", "x"), "article");
        refused("sense-a.1", Map.of("name", "Lavrenty Kosobokov", "everyArticle", true, "reason", " "), "reason");
        refused("sense-a.1", Map.of("name", "Lavrenty Nobody", "everyArticle", true, "reason", "x"), "name");
        refused("sense-a.1", Map.of("name", "Lavrenty Nobody", "article", article, "reason", "x"), "article");
        refused("sense-a.1", Map.of("name", "!", "everyArticle", true, "reason", "x"), "name");
        refused(
                "name.kosobokov-lavrenty",
                Map.of("name", "Lavrenty Kosobokov", "everyArticle", true, "reason", "x"),
                "name");
        join("sense-a.9", Map.of("name", "Lavrenty Kosobokov", "everyArticle", true, "reason", "x"))
                .statusCode(404);
        given().delete("/api/profiles/names/x").then().statusCode(404);
        given().delete("/api/profiles/names/999999").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("with", "name.kosobokov-lavrenty", "reason", "x"))
                .post("/api/profiles/sense-a.1/join")
                .then()
                .statusCode(400)
                .body("detail", containsString("POST /api/profiles/{id}/names"));
        profile("sense-a.1").body("joinedNames", hasSize(0)).body("articles", hasSize(0));
    }

    private void publish(String list, Listing... listings) {
        lists.publish(ListCode.of(list), listings);
        keep();
    }

    private void keep() {
        NameIndex index = keeper.index();
        index.joined();
        profiles.keep(index);
    }

    private static String save(String text, String day) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", text, "publishedOn", day))
                .post("/api/articles")
                .then()
                .extract()
                .path("article.id");
    }

    private static ValidatableResponse join(String id, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/profiles/" + id + "/names")
                .then();
    }

    private static void refused(String id, Map<String, ?> body, String field) {
        join(id, body).statusCode(400).body("field", equalTo(field));
    }

    private static void conflict(String id, Map<String, ?> body, String where) {
        join(id, body)
                .statusCode(409)
                .body("field", equalTo("name"))
                .body("detail", containsString("profile " + where));
    }

    private static ValidatableResponse undoFirst(String id) {
        int decision = profile(id).extract().path("joinedNames[0].id");
        return given().delete("/api/profiles/names/" + decision).then().statusCode(200);
    }

    private static ValidatableResponse profile(String id) {
        return given().get("/api/profiles/" + id).then().statusCode(200);
    }
}
