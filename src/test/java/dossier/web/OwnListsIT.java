package dossier.web;

import dossier.lists.ListCode;
import dossier.rescreening.WatchedLists;
import dossier.screening.IndexKeeper;
import dossier.web.access.SentForms;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** A list of one's own, as table and as FollowTheMoney: imported, screened, looked up, read about, and never called sanctions. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class OwnListsIT {

    private static final String SUPPLIERS = "No,Full name,Also known as,Born,Nationality,Passport\n"
            + "S-1,Radomir Vyazemtsev,Radek Vyazemtsev; R. Vyazemtsev,1971-04-24,Bulgaria,XV1234567\n"
            + "S-2,Leontina Obrazkova,,1980,fr,\n"
            + "S-3,Milorad Bezimeniev,,1969-02-03,rs,\n";

    private static final String OFFICE_HOLDERS =
            "{\"id\":\"pep-1\",\"schema\":\"Person\",\"caption\":\"Quintilia Vzorova\",\"properties\":{\"name\":[\"Quintilia Vzorova\"],"
                    + "\"birthDate\":[\"1966-05-06\"],\"nationality\":[\"bg\"],\"position\":[\"Mayor of Obrazets\"],\"topics\":[\"role.pep\"]}}\n"
                    + "{\"id\":\"pep-2\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Obrazets Water Board\"],\"topics\":[\"sanction\"]}}\n";

    private static boolean imported;

    @Inject
    WatchedLists lists;

    @Inject
    IndexKeeper keeper;

    @BeforeEach
    void bothAreImported() {
        if (imported) {
            return;
        }
        imported = true;
        send("suppliers", "suppliers.csv", SUPPLIERS, "").statusCode(200);
        send("office-holders", "export.ftm.json", OFFICE_HOLDERS, "").statusCode(200);
        keeper.index().joined();
    }

    @Test
    void theyStandAmongTheListsWithTheirTitlesAndOwner() {
        given().get("/api/lists")
                .then()
                .statusCode(200)
                .body("lists.find { it.code == 'suppliers' }.authority", is("OWN"))
                .body("lists.find { it.code == 'suppliers' }.active.listings", is(3))
                .body("lists.find { it.code == 'office-holders' }.title", is("Office holders"));
        page("/lists").body(containsString("Suppliers to watch")).body(containsString("Your lists"));
        page("/lists/office-holders").body(containsString("Office holders"));
    }

    @Test
    void aDryRunReportsAndASmallListMayLoseAnEntry() {
        String shorter = SUPPLIERS.substring(0, SUPPLIERS.indexOf("S-3"));
        send("suppliers", "suppliers.csv", shorter, "?dryRun=true")
                .statusCode(200)
                .body("status", is("DRY_RUN"))
                .body("changes.counts.delisted", is(1));
        send("suppliers", "suppliers.csv", SUPPLIERS.replace("Full name", "Name"), "?dryRun=true")
                .statusCode(422)
                .body(
                        "report.refusal.detail",
                        containsString("'Full name', which dossier.lists.own.suppliers.columns.name names"));
        send("office-holders", "export.json", "[]", "?dryRun=true")
                .statusCode(422)
                .body("report.refusal.line", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "un-sc, consolidated.xml",
        "ch-seco, consolidated-list.xml",
        "ca-sema, sema-lmes.xml",
        "au-dfat, regulation8_consolidated.csv",
        "us-csl, consolidated.csv"
    })
    void listsThatNobodyHasToHaveAreTakenUpToTheirSize(String list, String file) throws IOException {
        send(list, file, Files.readString(Path.of("data", list, file)), "?dryRun=true")
                .statusCode(422)
                .body("report.problemCount", is(0))
                .body("report.refusal.reason", is("TOO_FEW"));
        given().get("/api/lists").then().body("lists.code", not(hasItem(list)));
        page("/lists").body(containsString("/lists/" + list));
    }

    @Test
    void theyAreScreenedAndLookedUp() {
        given().contentType("application/json")
                .body("{\"queries\":[{\"id\":\"1\",\"name\":\"Radek Vyazemtsev\",\"kind\":\"PERSON\"}]}")
                .post("/api/screenings")
                .then()
                .statusCode(200)
                .body("results[0].hits[0].list", is("suppliers"))
                .body("results[0].hits[0].listTitle", is("Suppliers to watch"))
                .body("results[0].hits[0].because", is("Same name."))
                .body("results[0].hits[0].birthDates", hasItem("1971-04-24"));
        page("/?q=Vyazemtsev")
                .body(containsString(">Own</abbr> on your list Suppliers to watch"))
                .body(containsString("title=\"United States\">US</abbr> no entry"));
        page("/?q=XV1234567").body(containsString("Radomir Vyazemtsev"));
    }

    @Test
    void anArticleSaysOnWhichListAndNothingOfSanctions() {
        String page = SentForms.inParts()
                .multiPart(
                        "text",
                        "Quintilia Vzorova, the mayor of Obrazets, met Radomir Vyazemtsev on Monday. Quintilia Vzorova is under"
                                + " sanctions, said Radomir Vyazemtsev.")
                .multiPart("publishedOn", "2026-06-10")
                .post("/read")
                .asString();
        assertThat(page)
                .contains("1 person on your list Suppliers to watch")
                .contains("1 person on your list Office holders")
                .contains("<b>Own</b> on your list Suppliers to watch")
                .doesNotContain(
                        "person under sanctions", "people under sanctions", "1 claim confirmed", "no longer listed");
    }

    @Test
    void oneWhoIsOnAnOfficialListTooIsOneParty() {
        lists.publish(ListCode.of("eu-fsf"), person("77001", "Radomir Vyazemtsev", "1971-04-24"));
        keeper.index().joined();
        String id = given().get("/api/profiles/suppliers.S-1").jsonPath().getString("id");
        given().get("/api/profiles/" + id)
                .then()
                .body("listings.list", hasItems("eu-fsf", "suppliers"))
                .body("sideBySide.authorities.authority", hasItems("EU", "OWN"));
        page("/profiles/suppliers.S-1")
                .body(containsString("on your list Suppliers to watch"))
                .body(containsString("Does not apply: these lists are none of sanctions"));
        page("/profiles/office-holders.pep-1")
                .body(containsString("Politically exposed person"))
                .body(not(containsString("sanction.")));
    }

    @Test
    void anExportCallsNobodySanctioned() {
        String exported =
                given().get("/api/export/listings.ftm.json?list=office-holders").asString();
        assertThat(exported).contains("Quintilia Vzorova", "\"poi\"").doesNotContain("\"Sanction\"", "[\"sanction\"]");
    }

    private static ValidatableResponse send(String list, String name, String text, String asked) {
        return given().multiPart("files", name, text.getBytes(UTF_8))
                .post("/api/lists/" + list + "/imports" + asked)
                .then();
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then().statusCode(200);
    }
}
