package dossier.web.pages.lists;

import dossier.startup.MadeUpList;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** The lists as a reader of pages sees them. The list that it imports takes the samples away, so it has a service of its own. */
@QuarkusTest
@TestProfile(ListsPagesIT.OwnService.class)
class ListsPagesIT {

    private static final String ODD = "<script>alert(1)</script>";

    private static boolean imported;

    /** A service in which nothing else is done. */
    public static final class OwnService implements QuarkusTestProfile {}

    @BeforeEach
    void twoPublicationsOfWhichTheSecondIsOdd() {
        if (imported) {
            return;
        }
        imported = true;
        send(MadeUpList.files(0), "?publishedOn=" + MadeUpList.day(0)).statusCode(200);
        Map<String, String> second = new HashMap<>(MadeUpList.files(1));
        second.computeIfPresent(
                "cons_prim.csv",
                (name, lines) -> lines.replaceFirst("10000,\"", "10000,\"" + ODD)
                        .replaceFirst("10001,(\"[^\"]*\"),\"individual\"", "10001,$1,\"<i>robot</i>\""));
        send(second, "?publishedOn=" + MadeUpList.day(1)).statusCode(200).body("status", is("PUBLISHED"));
    }

    private static ValidatableResponse send(Map<String, String> files, String asked) {
        RequestSpecification request = given();
        files.forEach((name, text) -> request.multiPart("files", name, text.getBytes(UTF_8)));
        return request.post("/api/lists/" + MadeUpList.CODE + "/imports" + asked)
                .then();
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then().contentType("text/html");
    }

    @Test
    void allListsSayHowOldTheyAreAndWhatChanged() {
        page("/lists")
                .statusCode(200)
                .body(containsString("OFAC Consolidated Sanctions List (Non-SDN)"))
                .body(containsString("United States"))
                .body(containsString("Published <time datetime=\"2024-01-08\">8 January 2024</time>"))
                .body(containsString("The publisher probably has a newer one"))
                .body(containsString("<ins>12 added</ins>"))
                .body(containsString("Nobody is compared with this list"));
    }

    @Test
    void aListShowsHowItGrewAndWhatItsLastImportChanged() {
        page("/lists/" + MadeUpList.CODE)
                .statusCode(200)
                .body(containsString("From 432 entries on 1 January 2024 to 444 on 8 January 2024"))
                .body(containsString("<path class=\"line\" d=\"M0.0 "))
                .body(containsString("+12"))
                .body(containsString("uploaded files"))
                .body(containsString("Against the list of 1 January 2024"))
                .body(containsString("/changes?list=us-ofac-cons&amp;since=2024-01-01"))
                .body(containsString("birth dates"))
                .body(containsString("<span class=\"unseen\">before: </span>"))
                .body(containsString("<form id=\"form\""));
    }

    @Test
    void theProblemsOfAnImportAreKept() {
        int snapshot = given().get("/api/lists/" + MadeUpList.CODE + "/snapshots")
                .then()
                .extract()
                .path("snapshots[0].id");
        given().get("/api/lists/" + MadeUpList.CODE + "/snapshots/" + snapshot + "/problems")
                .then()
                .statusCode(200)
                .body("problemCount", is(1))
                .body("problems[0].file", is("cons_prim.csv"))
                .body("problems[0].line", is(2));
    }

    @Test
    void whatFilesSayIsShownAsText() {
        send(Map.of("<img src=x>.csv", "a,b\n"), "").statusCode(422);
        page("/lists/" + MadeUpList.CODE)
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"))
                .body(containsString("&lt;i&gt;robot"))
                .body(containsString("cons_prim.csv, line 2"))
                .body(containsString("The last import was refused"))
                .body(containsString("&lt;img src=x&gt;.csv"))
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<i>robot")))
                .body(not(containsString("<img")));
        page("/lists").body(containsString("&lt;img src=x&gt;.csv")).body(not(containsString("<img")));
    }

    @Test
    void aListThatIsNotLoadedHasAPageToo() {
        page("/lists/eu-fsf").statusCode(200).body(containsString("Nobody is compared with this list"));
    }

    @Test
    void anUnknownListIsAPageThatSaysSo() {
        page("/lists/no-such").statusCode(404).body(containsString("There is no such page"));
        page("/lists/<b>").statusCode(404).body(not(containsString("<b>")));
        page("/lists/eu-fsf?page=x").statusCode(400).body(containsString("Page must be a whole number"));
        page("/lists/" + MadeUpList.CODE + "?page=999").statusCode(200);
    }
}
