package dossier.web.pages.profile;

import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.rescreening.WatchedLists;
import dossier.screening.IndexKeeper;
import dossier.web.access.SentForms;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

/** The page of a party as a browser without scripts gets it. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class ProfilePageIT {

    @Inject
    WatchedLists lists;

    @Inject
    IndexKeeper keeper;

    @Test
    void whatNoListHasIsNotFound() {
        read("/profiles/eu-fsf.no-such").statusCode(404).body(containsString("There is no such page"));
        read("/profiles/name.no-such").statusCode(404);
        read("/profiles/nonsense").statusCode(404);
        read("/listings/no-such/1").statusCode(404);
        read("/listings/eu-fsf/no-such").statusCode(404);
    }

    @Test
    void aListingLeadsToItsPartOfThePage() {
        publish("page-part", person("1 a", "Gleb Vostrikov", "1961-04-24"));
        given().redirects()
                .follow(false)
                .get("/listings/page-part/1 a")
                .then()
                .statusCode(404); // only lists that this build knows have addresses
        page("/profiles/page-part.1%20a").body(containsString("id=\"page-part.1 a\""));
    }

    @Test
    void theIdOfAnEntryLeadsToThePageWhichSaysSo() {
        publish("page-one", person("1", "Igor Probatov", "1961-04-24"));
        publish("page-two", person("2", "Igor Probatov", "1961-04-24"));
        page("/profiles/page-two.2")
                .body(containsString("You asked for page-two.2, which is an entry of this profile."));
    }

    @Test
    void whatAListSaysIsShownAsText() {
        publish("page-odd", person("1\"<i>", "<script>alert(1)</script> Odd", "1970"));
        page("/profiles/page-odd.1%22%3Ci%3E")
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<i>")))
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; Odd"));
    }

    @Test
    void aDayOfThePastIsShownAsSuch() {
        lists.publish(ListCode.of("page-past"), LocalDate.parse("2020-01-01"), person("1", "Semyon Vlasenko", "1966"));
        keeper.index().joined();
        page("/profiles/page-past.1?asOf=2021-05-06")
                .body(containsString("As of 6 May 2021."))
                .body(not(containsString("method=\"post\"")));
        read("/profiles/page-past.1?asOf=yesterday").statusCode(400).body(containsString("must be a day"));
        read("/profiles/page-past.1?asOf=2019-05-06").statusCode(404);
    }

    @Test
    void theHistoryOfAnEntrySaysWhatChanged() {
        lists.publish(ListCode.of("page-then"), LocalDate.parse("2024-01-01"), person("1", "Kirill Odintsov", "1966"));
        lists.publish(ListCode.of("page-then"), LocalDate.parse("2024-03-01"), person("1", "Kirill Odincov", "1966"));
        keeper.index().joined();
        page("/profiles/page-then.1")
                .body(containsString("published 1 March 2024"))
                .body(containsString("<del dir=\"auto\">Kirill Odintsov</del>"))
                .body(containsString("<ins dir=\"auto\">Kirill Odincov</ins>"))
                .body(containsString("entry changed: main name, names"));
    }

    @Test
    void analystsJoinAndUndoByForms() {
        publish("page-join", person("1", "Fyodor Bespalov", "1971-01-02"));
        publish("page-with", person("2", "Teodor Nalivayko", "1972-03-04"));
        send("/profiles/page-join.1/join", "with", "page-with.2")
                .statusCode(400)
                .body(containsString("reason must not be blank"))
                .body(containsString("value=\"page-with.2\""));
        send("/profiles/page-join.1/join", "with", "page-with.none", "reason", "<b>why</b>")
                .statusCode(400)
                .body(containsString("there is no listed party of the id page-with.none"))
                .body(containsString("&lt;b&gt;why&lt;/b&gt;"));
        String joined = send("/profiles/page-join.1/join", "with", "page-with.2", "reason", "a new name, <i>2019</i>")
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(joined).endsWith("/profiles/page-join.1#decide");
        String page = page("/profiles/page-with.2")
                .body(containsString("a new name, &lt;i&gt;2019&lt;/i&gt;"))
                .body(containsString("local user"))
                .extract()
                .asString();
        Matcher undo =
                Pattern.compile("/profiles/page-join.1/decisions/\\d+/undo").matcher(page);
        assertThat(undo.find()).isTrue();
        send(undo.group()).statusCode(303);
        send(undo.group()).statusCode(404);
        page("/profiles/page-with.2").body(not(containsString("are one party.")));
    }

    @Test
    void analystsPartEntriesByAForm() {
        publish("page-stay", person("1", "Semyon Vlasov", "1966-06-06"));
        publish("page-away", person("2", "Semyon Vlasov", "1966-06-06"));
        send("/profiles/page-stay.1/part", "reason", "his twin")
                .statusCode(400)
                .body(containsString("Tick the entries"));
        send("/profiles/page-stay.1/part", "listings", "page-away.2", "reason", "his twin")
                .statusCode(303)
                .header("Location", endsWith("/profiles/page-stay.1#decide"));
        page("/profiles/page-stay.1").body(containsString("are two parties.")).body(containsString("his twin"));
        page("/profiles/page-away.2").body(not(containsString("You asked for")));
    }

    @Test
    void analystsJoinANameToAPartyByAForm() {
        publish("page-name", person("1", "Gordey Zelenin", "1966-06-06"));
        String article = given().contentType("application/json")
                .body(Map.of("text", "Lawmaker Hordiy Zelenchuk spoke in Prague.", "title", "<b>Prague</b>"))
                .post("/api/articles")
                .path("article.id");
        String page = "/profiles/name.hordiy-zelenchuk";
        page(page)
                .body(containsString("name=\"scope\" value=\"one\" checked"))
                .body(containsString("In every article that uses the name, also in articles that are added later"))
                .body(containsString("&lt;b&gt;Prague&lt;/b&gt;"));
        send(page + "/name", "to", "page-name.1", "reason", "<i>office</i>")
                .statusCode(400)
                .body(containsString("choose the one article"))
                .body(containsString("value=\"page-name.1\""));
        send(page + "/name", "to", "page-name.none", "article", article, "reason", "x")
                .statusCode(400)
                .body(containsString("there is no profile of the id page-name.none"));
        send(page + "/name", "to", "page-name.1", "scope", "one", "article", article, "reason", "<i>office</i>")
                .statusCode(303)
                .header("Location", endsWith("/profiles/page-name.1#decide"));
        send(page + "/name", "to", "page-name.1", "scope", "one", "article", article, "reason", "again")
                .statusCode(409)
                .body(containsString("is joined to profile page-name.1 already"));
        page(page).body(containsString("The name Hordiy Zelenchuk means Gordey Zelenin (page-name.1) in one article."));
        String joined = page("/profiles/page-name.1")
                .body(containsString("The name Hordiy Zelenchuk means this party in one article."))
                .body(containsString("Joined by hand by local user on "))
                .body(containsString("&lt;i&gt;office&lt;/i&gt;"))
                .body(containsString("Articles (1)"))
                .extract()
                .asString();
        Matcher undo = Pattern.compile("/profiles/page-name.1/names/\\d+/undo").matcher(joined);
        assertThat(undo.find()).isTrue();

        send(page + "/name", "to", "page-name.1", "scope", "every", "reason", "all of them")
                .statusCode(303);
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get(page + "?asOf=2021-05-06")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/profiles/page-name.1?asOf=2021-05-06"))
                .header("Cache-Control", "no-cache");
        given().get(page + "/dossier.html").then().body(containsString("Joined by hand by local user on "));
        send(undo.group()).statusCode(303);
        send(undo.group()).statusCode(404);
    }

    private static ValidatableResponse send(String address, String... form) {
        RequestSpecification request = SentForms.form().accept("text/html");
        for (int i = 0; i < form.length; i += 2) {
            request.formParam(form[i], form[i + 1]);
        }
        return request.post(address).then();
    }

    private void publish(String list, Listing... listings) {
        lists.publish(ListCode.of(list), listings);
        keeper.index().joined();
    }

    private static ValidatableResponse page(String address) {
        return read(address).statusCode(200).contentType("text/html");
    }

    private static ValidatableResponse read(String address) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .then();
    }
}
