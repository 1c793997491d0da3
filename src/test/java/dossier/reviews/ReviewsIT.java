package dossier.reviews;

import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.rescreening.WatchedLists;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningQuery;
import dossier.web.access.SentForms;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Verdicts on customers and on parties in articles, over changes of the lists and with two people at once. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class ReviewsIT {

    private static final ListCode LIST = ListCode.of("reviewed");
    private static final ListingRef FIRST = new ListingRef(LIST, "1");

    @Inject
    WatchedLists lists;

    @Inject
    ReviewQueue queue;

    @Inject
    Verdicts verdicts;

    @Inject
    Screener screener;

    @Inject
    DataSource database;

    @BeforeEach
    void nothingWatched() {
        lists.forget();
        new dossier.sql.Database(database)
                .update("empty", "TRUNCATE verdict, verdict_listing, review_assignment", List.of());
    }

    private void watched(String born) {
        lists.publish(LIST, person("1", "Zoltan Breitner", born));
        lists.look();
    }

    private void customer(String name) {
        lists.keep(Set.of(LIST), ScreeningQuery.ofName(name, Optional.of(ListingKind.PERSON)));
        lists.look();
    }

    private List<ReviewCase> waiting() {
        return queue.cases(screener.index(), ReviewFilter.waiting(), 20);
    }

    private ReviewVerdict decide(ReviewCase about, ReviewVerdict.Said said, String by) {
        NameIndex index = screener.index();
        return verdicts.say(about, said, by, "because", index);
    }

    @Test
    void aDecidedCaseWaitsNoMoreUntilAComparedFactChanges() {
        watched("1961");
        customer("Zoltan Breitner");
        ReviewCase open = waiting().get(0);
        assertThat(open.asked().name()).isEqualTo("Zoltan Breitner");
        assertThat(open.best().listing()).isEqualTo(FIRST);
        ReviewVerdict said = decide(open, ReviewVerdict.Said.DIFFERENT, "anna");
        assertThat(said.facts()).contains("\"1961\"").contains("Zoltan Breitner");
        assertThat(waiting()).isEmpty();

        lists.publish(LIST, person("1", "Zoltan Breitner", "1961"), person("2", "Clara Hadrami", "1970"));
        lists.look();
        assertThat(waiting()).as("it holds over an import").isEmpty();

        watched("1962");
        ReviewCase back = waiting().get(0);
        assertThat(back.last().orElseThrow().id()).isEqualTo(said.id());
        assertThat(back.last().orElseThrow().changed()).containsExactly("birthDates");
        decide(back, ReviewVerdict.Said.SAME, "bert");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void verdictsAreLabelledCases() {
        watched("1961");
        customer("Breitner Zoltan");
        ReviewVerdict same = decide(waiting().get(0), ReviewVerdict.Said.SAME, "anna");
        customer("Zoltan Breitner");
        decide(waiting().get(0), ReviewVerdict.Said.UNSURE, "anna");

        assertThat(given().get("/api/reviews/verdicts/pairs.csv").asString().lines())
                .containsExactly(
                        "source,case_id,schema,query_name,query_dob,query_country,candidate_name,candidate_dob,candidate_country,"
                                + "is_match,note",
                        "verdicts," + same.id() + ",PERSON,Breitner Zoltan,,,Zoltan Breitner,1961,ru,true,because");
    }

    @Test
    void theSameCustomerInAnotherTableNeedsNoSecondVerdict() {
        watched("1961");
        customer("Zoltan Breitner");
        decide(waiting().get(0), ReviewVerdict.Said.DIFFERENT, "anna");
        customer("Zoltan Breitner");
        assertThat(waiting()).isEmpty();
        assertThat(queue.count(ReviewFilter.waiting())).isZero();
    }

    @Test
    void aVerdictTakenBackLetsTheOneBeforeStand() {
        watched("1961");
        customer("Zoltan Breitner");
        ReviewVerdict first = decide(waiting().get(0), ReviewVerdict.Said.DIFFERENT, "anna");
        ReviewCase decided = queue.find(screener.index(), new ReviewCase.Key(first.subject(), first.profile()))
                .orElseThrow();
        ReviewVerdict second = decide(decided, ReviewVerdict.Said.SAME, "bert");
        assertThat(verdicts.withdraw(second.id(), "bert")).isPresent();
        assertThat(queue.find(screener.index(), new ReviewCase.Key(first.subject(), first.profile()))
                        .orElseThrow()
                        .last()
                        .orElseThrow()
                        .id())
                .isEqualTo(first.id());
        assertThat(waiting()).isEmpty();
        verdicts.withdraw(first.id(), "anna");
        assertThat(waiting()).hasSize(1);
        assertThat(verdicts.withdraw(first.id(), "anna")).as("only once").isEmpty();
    }

    @Test
    void ofTwoPeopleWhoDecideAtOnceOneIsToldOfTheOther() throws Exception {
        watched("1961");
        for (int round = 0; round < 10; round++) {
            customer("Zoltan Breitner");
            ReviewCase open = waiting().get(0);
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService two = Executors.newFixedThreadPool(2);
            List<Future<Boolean>> said = List.of("anna", "bert").stream()
                    .map(who -> two.submit(() -> {
                        together.await();
                        try {
                            decide(open, ReviewVerdict.Said.DIFFERENT, who);
                            return true;
                        } catch (OtherVerdictException other) {
                            assertThat(other.other().by()).isNotEqualTo(who);
                            return false;
                        }
                    }))
                    .toList();
            assertThat(said.get(0).get() ^ said.get(1).get()).as("one of both").isTrue();
            two.shutdown();
            assertThat(verdicts.before(Long.MAX_VALUE, 10)).hasSize(1);
            nothingWatched();
        }
    }

    @Test
    void everythingGoesByTheApiToo() {
        watched("1961");
        customer("Zoltan Breitner");
        given().contentType("application/json")
                .body(Map.of(
                        "title",
                        "Trade",
                        "text",
                        "Zoltan Breitner told reporters on Monday that he had sold the shares.",
                        "language",
                        "en"))
                .post("/api/articles")
                .then()
                .statusCode(201);
        given().get("/api/reviews")
                .then()
                .statusCode(200)
                .body("cases", hasSize(2))
                .body("cases.sort", hasItems("CUSTOMER", "ARTICLE"));
        Map<String, Object> about = given().get("/api/reviews?sort=CUSTOMER").path("cases[0]");
        Map<String, Object> verdict = Map.of(
                "subject",
                about.get("subject"),
                "profile",
                about.get("profile"),
                "said",
                "DIFFERENT",
                "note",
                "Other <b>man",
                "seen",
                0);
        int id = given().contentType(ContentType.JSON)
                .body(verdict)
                .post("/api/reviews/verdicts")
                .then()
                .statusCode(200)
                .body("by", equalTo("local user"))
                .body("holds", is(true))
                .extract()
                .path("id");
        given().contentType(ContentType.JSON)
                .body(verdict)
                .post("/api/reviews/verdicts")
                .then()
                .statusCode(409)
                .body("detail", containsString("local user has decided this case meanwhile"));
        given().get("/api/reviews?state=DIFFERENT").then().body("cases[0].last.id", equalTo(id));
        given().get("/api/reviews/verdicts").then().body("verdicts[0].note", equalTo("Other <b>man"));
        given().contentType(ContentType.JSON)
                .body(Map.of("subject", about.get("subject"), "assignedTo", "bert"))
                .post("/api/reviews/assignments")
                .then()
                .statusCode(204);
        given().get("/api/reviews?state=DIFFERENT&assignedTo=bert").then().body("cases", hasSize(1));
        given().delete("/api/reviews/verdicts/" + id).then().statusCode(200);
        given().delete("/api/reviews/verdicts/" + id).then().statusCode(404);
        given().get("/api/reviews?sort=CUSTOMER")
                .then()
                .body("cases", hasSize(1))
                .body("hits", equalTo(1));
    }

    @Test
    void aBadVerdictIsRefusedByItsFields() {
        given().contentType(ContentType.JSON)
                .body(Map.of("said", "PERHAPS", "seen", -1))
                .post("/api/reviews/verdicts")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("subject", "profile", "said", "seen"));
        given().contentType(ContentType.JSON)
                .body(Map.of("subject", "customer:x", "profile", "reviewed.1", "said", "SAME", "seen", 0))
                .post("/api/reviews/verdicts")
                .then()
                .statusCode(404);
    }

    @Test
    void aCaseIsDecidedOnThePageWithoutAScript() {
        watched("1961");
        customer("Zoltan Breitner");
        String page = given().get("/review")
                .then()
                .statusCode(200)
                .body(containsString("Zoltan Breitner"))
                .extract()
                .asString();
        ReviewCase open = waiting().get(0);
        assertThat(page).contains("value=\"" + open.subject() + "\"");
        String next = SentForms.form()
                .formParam("subject", open.subject())
                .formParam("profile", open.profile())
                .formParam("said", "SAME")
                .formParam("note", "")
                .formParam("seen", "0")
                .post("/review")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().get(next)
                .then()
                .statusCode(200)
                .body(containsString("Undo"))
                .body(containsString("waits for a verdict"));
        SentForms.form()
                .formParam("subject", open.subject())
                .formParam("profile", open.profile())
                .formParam("said", "DIFFERENT")
                .formParam("seen", "0")
                .post("/review")
                .then()
                .statusCode(409)
                .body(containsString("has decided this case meanwhile"));
    }
}
