package dossier.profiles;

import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.SnapshotRepository;
import dossier.rescreening.WatchedLists;
import dossier.screening.IndexKeeper;
import dossier.screening.NameIndex;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Ids of profiles as lists change, and profiles joined and parted by hand. Every test has lists of its own. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class ProfilesOverTimeIT {

    @Inject
    WatchedLists lists;

    @Inject
    IndexKeeper keeper;

    @Inject
    CurrentProfiles profiles;

    @Inject
    ProfileLedger ledger;

    @Inject
    SnapshotRepository snapshots;

    @Test
    void anIdStaysWhenAnotherListListsThePersonTooAndAfterAStart() {
        publish("stay-b", person("1", "Igor Probatov", "1961-04-24"));
        assertThat(idOf("stay-b.1")).isEqualTo("stay-b.1");

        publish("stay-a", person("9", "Igor Probatov", "1961-04-24"));
        assertThat(idOf("stay-b.1")).isEqualTo("stay-b.1");
        profile("stay-a.9").body("id", equalTo("stay-b.1")).body("redirectedFrom", equalTo("stay-a.9"));

        publish("stay-b", person("2", "Anna Muster", "1980"));
        CurrentProfiles afterAStart = new CurrentProfiles(ledger, snapshots, keeper);
        assertThat(afterAStart
                        .of(keeper.index())
                        .find(ProfileId.listing("stay-a.9").orElseThrow())
                        .orElseThrow()
                        .id())
                .isEqualTo("stay-b.1");
    }

    @Test
    void aDelistedListingStaysInTheProfileWithItsDays() {
        publish("gone-a", person("1", "Pavel Kovalevich", "1958-02-03"));
        publish("gone-b", person("2", "Pavel Kovalevich", "1958-02-03"));
        publish("gone-a", person("7", "Somebody Else", "1990"));

        profile("gone-b.2")
                .body("id", equalTo("gone-a.1"))
                .body("listings.reference", contains("2", "1"))
                .body("listings[0].delisted", equalTo(null))
                .body("listings[1].delisted", containsString("-"));
        profile("gone-a.1").body("id", equalTo("gone-a.1")).body("listings", hasSize(2));
    }

    @Test
    void whatAnAnalystJoinsStaysJoinedAndLeadsBackUntilItIsUndone() {
        publish("join-a", person("1", "Fyodor Bespalov", "1971-01-02"));
        publish("join-b", person("2", "Teodor Nalivayko", "1972-03-04"));

        call("/api/profiles/join-a.1/join", Map.of("with", "join-b.2", "reason", "he took another name in 2019"))
                .statusCode(200)
                .body("id", equalTo("join-a.1"))
                .body("listings.reference", contains("1", "2"))
                .body("listings[1].joinedBy[0].kind", equalTo("BY_HAND"))
                .body(
                        "listings[1].joinedBy[0].sentence",
                        equalTo("An analyst joined the two listings: he took another name in 2019"));
        publish("join-b", person("2", "Teodor Nalivaiko", "1972-03-04"), person("3", "Olga Muster", "1980"));
        profile("join-b.2")
                .body("id", equalTo("join-a.1"))
                .body("redirectedFrom", equalTo("join-b.2"))
                .body("moves[0].merged", equalTo(true))
                .body("moves[0].sentence", equalTo("Profile join-b.2 became part of profile join-a.1."))
                .body("decisions[0].sort", equalTo("JOIN"))
                .body("decisions[0].reason", equalTo("he took another name in 2019"));

        int decision = profile("join-a.1").extract().path("decisions[0].id");
        given().delete("/api/profiles/decisions/" + decision)
                .then()
                .statusCode(200)
                .body("undoneBy", equalTo("local user"));
        profile("join-b.2").body("id", equalTo("join-b.2")).body("decisions", hasSize(0));
        profile("join-a.1")
                .body("listings", hasSize(1))
                .body("moves[0].merged", equalTo(false))
                .body("moves[0].to", equalTo("join-b.2"));
        given().delete("/api/profiles/decisions/" + decision).then().statusCode(404);
    }

    @Test
    void whatAnAnalystPartsStaysPartedAndIsNotPossiblyTheSame() {
        publish("part-a", person("1", "Semyon Vlasenko", "1966-06-06"));
        publish("part-b", person("2", "Semyon Vlasenko", "1966-06-06"));
        profile("part-b.2").body("id", equalTo("part-a.1"));

        call("/api/profiles/part-b.2/part", Map.of("listings", List.of("part-b.2"), "reason", "his twin"))
                .statusCode(200)
                .body("id", equalTo("part-a.1"))
                .body("listings", hasSize(1))
                .body("possiblySame", hasSize(0))
                .body("moves[0].sentence", containsString("left profile part-a.1"));
        publish("part-b", person("2", "Semyon Vlasenko", "1966-06-06"), person("3", "Irina Muster", "1981"));
        profile("part-b.2").body("id", equalTo("part-b.2"));

        call("/api/profiles/part-b.2/join", Map.of("with", "part-a.1", "reason", "one man after all"))
                .statusCode(200)
                .body("listings", hasSize(2))
                .body("decisions.sort", contains("JOIN"));
        JsonPath decisions =
                given().get("/api/profiles/decisions?limit=2").then().extract().jsonPath();
        assertThat(decisions.getString("decisions[0].reason")).isEqualTo("one man after all");
        assertThat(decisions.getString("decisions[1].undoneBy")).isEqualTo("local user");
        given().get("/api/profiles/decisions?limit=1&cursor=" + decisions.getString("decisions[0].id"))
                .then()
                .body("decisions[0].id", equalTo(decisions.getInt("decisions[1].id")));
    }

    @Test
    void aDelistedListingIsPartedStaysPartedWhenItIsListedAgainAndComesBackWhenThatIsUndone() {
        publish("old-b", person("1", "Timofey Razumovich", "1963-03-03"));
        publish("old-a", person("2", "Timofey Razumovich", "1963-03-03"), person("3", "Inga Muster", "1980"));
        publish("old-a", person("3", "Inga Muster", "1980"));
        profile("old-b.1").body("listings.reference", contains("1", "2"));

        call("/api/profiles/old-b.1/part", Map.of("listings", List.of("old-a.2"), "reason", "his uncle"))
                .statusCode(200)
                .body("id", equalTo("old-b.1"))
                .body("listings.reference", contains("1"))
                .body("moves[0].to", equalTo("old-a.2"))
                .body("decisions[0].sort", equalTo("PART"));
        profile("old-a.2").body("id", equalTo("old-a.2")).body("listings.reference", contains("2"));

        publish("old-a", person("2", "Timofey Razumovich", "1963-03-03"), person("3", "Inga Muster", "1980"));
        profile("old-a.2").body("id", equalTo("old-a.2")).body("listings.reference", contains("2"));
        publish("old-a", person("3", "Inga Muster", "1980"));

        int decision = profile("old-b.1").extract().path("decisions[0].id");
        given().delete("/api/profiles/decisions/" + decision).then().statusCode(200);
        profile("old-a.2").body("id", equalTo("old-b.1")).body("listings.reference", contains("1", "2"));
    }

    @Test
    void theIdGoesWithTheDelistedListingThatItNames() {
        publish("name-a", person("1", "Vsevolod Ordynsky", "1964-04-04"));
        publish("name-b", person("2", "Vsevolod Ordynsky", "1964-04-04"));
        publish("name-a", person("3", "Inga Muster", "1980"));
        profile("name-b.2").body("id", equalTo("name-a.1"));

        call("/api/profiles/name-b.2/part", Map.of("listings", List.of("name-a.1"), "reason", "another man"))
                .statusCode(200)
                .body("id", equalTo("name-b.2"))
                .body("listings.reference", contains("2"));
        profile("name-a.1").body("id", equalTo("name-a.1")).body("listings.reference", contains("1"));
        publish("name-b", person("2", "Vsevolod Ordynsky", "1964-04-05"));
        profile("name-b.2").body("id", equalTo("name-b.2")).body("listings.reference", contains("2"));
    }

    @Test
    void listingsThatAreAllDelistedArePartedToo() {
        publish("none-a", person("1", "Platon Zvezdochkin", "1965-05-05"));
        publish("none-b", person("2", "Platon Zvezdochkin", "1965-05-05"));
        publish("none-a", person("3", "Inga Muster", "1980"));
        publish("none-b", person("3", "Olga Muster", "1981"));
        profile("none-a.1").body("listings.reference", containsInAnyOrder("1", "2"));

        call("/api/profiles/none-a.1/part", Map.of("listings", List.of("none-b.2"), "reason", "another man"))
                .statusCode(200)
                .body("id", equalTo("none-a.1"))
                .body("listings.reference", contains("1"));
        profile("none-b.2").body("id", equalTo("none-b.2")).body("listings.reference", contains("2"));
        refused("/api/profiles/none-a.1/part", Map.of("listings", List.of("none-b.2"), "reason", "x"), "listings");
    }

    @Test
    void aDelistedListingIsJoinedStaysJoinedWhenItIsListedAgainAndLeavesWhenThatIsUndone() {
        publish("late-a", "2021-01-10", person("1", "Nikita Zorkalov", "1962-02-02"));
        publish(
                "late-b",
                "2021-01-10",
                person("2", "Mykyta Dalekyi", "1963-03-03"),
                person("3", "Olga Muster", "1980"));
        publish("late-b", "2022-01-10", person("3", "Olga Muster", "1980"));

        call("/api/profiles/late-a.1/join", Map.of("with", "late-b.2", "reason", "one passport"))
                .statusCode(200)
                .body("id", equalTo("late-a.1"))
                .body("listings.reference", contains("1", "2"))
                .body("listings[1].delisted", equalTo("2022-01-10"))
                .body("listings[1].joinedBy.sentence", contains("An analyst joined the two listings: one passport"))
                .body("moves[0].merged", equalTo(true));
        profile("late-b.2").body("id", equalTo("late-a.1")).body("redirectedFrom", equalTo("late-b.2"));
        profile("late-b.2?asOf=2021-06-01")
                .body("id", equalTo("late-a.1"))
                .body("listings.reference", contains("1", "2"))
                .body("listings.delisted", everyItem(nullValue()));
        profile("late-a.1?asOf=2023-06-01").body("listings[1].delisted", equalTo("2022-01-10"));

        publish(
                "late-b",
                "2023-01-10",
                person("2", "Mykyta Dalekyi", "1963-03-03"),
                person("3", "Olga Muster", "1980"));
        profile("late-b.2").body("id", equalTo("late-a.1")).body("listings.delisted", everyItem(nullValue()));
        publish("late-b", "2024-01-10", person("3", "Olga Muster", "1980"));
        profile("late-a.1").body("listings[1].delisted", equalTo("2024-01-10"));

        undoFirst("late-a.1");
        profile("late-a.1").body("listings", hasSize(1)).body("decisions", hasSize(0));
        profile("late-b.2").body("id", equalTo("late-b.2")).body("listings[0].delisted", equalTo("2024-01-10"));
    }

    /** From the page of the delisted one too; all its listings come along, and leave together. */
    @Test
    void aProfileThatIsOnNoListBecomesPartOfAnother() {
        publish("whole-a", person("1", "Yefim Tikhodeyev", "1951-01-01"), person("8", "Olga Muster", "1980"));
        publish("whole-b", person("2", "Yefim Tikhodeyev", "1951-01-01"), person("9", "Inga Muster", "1981"));
        publish("whole-a", person("8", "Olga Muster", "1980"));
        publish("whole-b", person("9", "Inga Muster", "1981"));
        publish("whole-c", person("3", "Efraim Ruhig", "1952-02-02"));
        profile("whole-b.2").body("id", equalTo("whole-a.1"));

        call("/api/profiles/whole-b.2/join", Map.of("with", "whole-c.3", "reason", "his new name"))
                .statusCode(200)
                .body("id", equalTo("whole-c.3"))
                .body("listings.reference", contains("3", "1", "2"))
                .body("decisions", hasSize(2));
        profile("whole-a.1").body("id", equalTo("whole-c.3"));
        call("/api/profiles/whole-a.1/join", Map.of("with", "whole-b.2", "reason", "for the next listing too"))
                .statusCode(200)
                .body("listings", hasSize(3));

        undoFirst("whole-c.3"); // that they are one party was known before
        profile("whole-c.3").body("listings", hasSize(3));
        undoFirst("whole-c.3");
        profile("whole-c.3").body("listings", hasSize(1)).body("decisions", hasSize(0));
        profile("whole-b.2").body("id", equalTo("whole-a.1")).body("listings", hasSize(2));
    }

    @Test
    void profilesThatAreBothOnNoListAreJoinedAndPartedAgain() {
        publish("both-a", person("1", "Lavr Kirpichenko", "1953-03-03"), person("8", "Olga Muster", "1980"));
        publish("both-b", person("2", "Loren Ziegler", "1954-04-04"), person("9", "Inga Muster", "1981"));
        publish("both-a", person("8", "Olga Muster", "1980"));
        publish("both-b", person("9", "Inga Muster", "1981"));

        call("/api/profiles/both-b.2/join", Map.of("with", "both-a.1", "reason", "translated"))
                .statusCode(200)
                .body("id", equalTo("both-b.2"))
                .body("listings", hasSize(2));
        call("/api/profiles/both-a.1/part", Map.of("listings", List.of("both-b.2"), "reason", "a mistake"))
                .statusCode(200)
                .body("id", equalTo("both-a.1"))
                .body("listings", hasSize(1))
                .body("decisions.sort", contains("PART"));
        call("/api/profiles/both-a.1/join", Map.of("with", "both-b.2", "reason", "no mistake"))
                .statusCode(200)
                .body("decisions.sort", contains("JOIN"))
                .body("listings", hasSize(2));
    }

    @Test
    void whatMakesNoSenseIsRefusedAndKeepsNothing() {
        publish("wrong-a", person("1", "Roman Zaytsevsky", "1955-05-05"), person("2", "Irina Muster", "1982"));
        refused("/api/profiles/wrong-a.1/join", Map.of("with", "wrong-a.9", "reason", "x"), "with");
        refused("/api/profiles/wrong-a.1/join", Map.of("with", "wrong-a.1", "reason", "x"), "with");
        refused("/api/profiles/wrong-a.1/join", Map.of("with", "wrong-a.2", "reason", " "), "reason");
        refused("/api/profiles/wrong-a.1/part", Map.of("listings", List.of(), "reason", "x"), "listings");
        refused("/api/profiles/wrong-a.1/part", Map.of("listings", List.of("wrong-a.1"), "reason", "x"), "listings");
        refused("/api/profiles/wrong-a.1/part", Map.of("listings", List.of("wrong-a.2"), "reason", "x"), "listings");
        call("/api/profiles/wrong-a.8/join", Map.of("with", "wrong-a.1", "reason", "x"))
                .statusCode(404);
        call("/api/profiles/name.igor/join", Map.of("with", "wrong-a.1", "reason", "x"))
                .statusCode(404);
        given().delete("/api/profiles/decisions/x").then().statusCode(404);
        profile("wrong-a.1").body("decisions", hasSize(0));
    }

    @Test
    void onADayOfThePastAProfileIsNotWhatItIsToday() {
        publish("then-a", person("1", "Zakhar Bondarev", "1969-09-09"));
        profile("then-a.1?asOf=2199-01-01").body("asOf", equalTo(null));
        given().get("/api/profiles/then-a.1?asOf=2001-01-01")
                .then()
                .statusCode(404)
                .body("detail", containsString("2001-01-01"));
        given().get("/api/profiles/then-a.1?asOf=yesterday").then().statusCode(400);
    }

    @Test
    void aDayOfThePastShowsWhoHadDelistedTheParty() {
        publish("left", "2023-01-10", person("1", "Kirill Podgornykh", "1958-03-03"));
        publish("stays", "2023-02-10", person("2", "Kirill Podgornykh", "1958-03-03"));
        publish("left", "2024-01-10", person("3", "Inga Muster", "1980"));
        publish(
                "stays",
                "2025-01-10",
                person("2", "Kirill Podgornykh", "1958-03-03"),
                person("4", "Olga Muster", "1981"));
        publish("stays", "2025-05-10", person("4", "Olga Muster", "1981"));

        profile("left.1?asOf=2023-06-01")
                .body("listings.reference", contains("1", "2"))
                .body("listings.delisted", everyItem(nullValue()));
        profile("left.1?asOf=2024-06-01")
                .body("id", equalTo("left.1"))
                .body("listings.reference", contains("2", "1"))
                .body("listings[0].delisted", nullValue())
                .body("listings[1].delisted", equalTo("2024-01-10"));
        profile("stays.2?asOf=2025-06-01")
                .body("id", equalTo("left.1"))
                .body("listings.delisted", containsInAnyOrder("2024-01-10", "2025-05-10"));
        given().get("/api/profiles/left.1?asOf=2022-06-01").then().statusCode(404);

        profile("left.1/timeline?asOf=2023-06-01")
                .body("asOf.day", equalTo("2023-06-01"))
                .body("events.findAll { it.list == 'left' }.kind", contains("FIRST_SEEN"));
        profile("left.1/timeline?asOf=2024-06-01")
                .body("events.findAll { it.kind == 'DELISTED' }.date", contains("2024-01-10"));
        profile("left.1/timeline")
                .body("asOf", nullValue())
                .body("events.findAll { it.kind == 'DELISTED' }.date", contains("2024-01-10", "2025-05-10"));
        given().get("/api/profiles/left.1/timeline?asOf=2022-06-01").then().statusCode(404);
        given().get("/api/profiles/left.1/timeline?asOf=then").then().statusCode(400);
    }

    /** Back on the list after the day: what it says now is none of that day's business. */
    @Test
    void aListingThatCameBackLaterIsDelistedOnTheDayBetween() {
        publish("back", "2023-01-10", person("1", "Arseniy Kolokoltsov", "1957-07-07"));
        publish("back", "2024-01-10", person("2", "Inga Muster", "1980"));
        publish(
                "back",
                "2025-01-10",
                person("1", "Arseniy Kolokoltsov", "1957-07-08"),
                person("2", "Inga Muster", "1980"));
        profile("back.1?asOf=2024-06-01")
                .body("listings.delisted", contains("2024-01-10"))
                .body("birthDates", contains("1957-07-07"));
        profile("back.1/timeline?asOf=2024-06-01").body("events.kind", contains("FIRST_SEEN", "DELISTED"));
        profile("back.1").body("listings[0].delisted", nullValue()).body("birthDates", contains("1957-07-08"));
    }

    private void publish(String list, String day, Listing... listings) {
        lists.publish(ListCode.of(list), LocalDate.parse(day), listings);
        keep();
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

    private static void undoFirst(String id) {
        int decision = profile(id).extract().path("decisions[0].id");
        given().delete("/api/profiles/decisions/" + decision).then().statusCode(200);
    }

    private String idOf(String id) {
        return profile(id).extract().path("id");
    }

    private static ValidatableResponse profile(String id) {
        return given().get("/api/profiles/" + id).then().statusCode(200);
    }

    private static ValidatableResponse call(String address, Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post(address).then();
    }

    private static void refused(String address, Map<String, ?> body, String field) {
        call(address, body).statusCode(400).body("field", equalTo(field));
    }
}
