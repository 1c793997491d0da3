package dossier.web.pages.profile;

import dossier.lists.ListCode;
import dossier.rescreening.WatchedLists;
import dossier.screening.IndexKeeper;
import dossier.screening.Stamp;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import jakarta.inject.Inject;

import static dossier.rescreening.WatchedLists.person;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The dossier of a party as a file: everything in it, nothing in it that a reader's program would run or fetch. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class ProfileDossierIT {

    private static final String HOSTILE =
            "<script>alert(1)</script> <img src=http://127.0.0.1:9/x> {made.style} O'Hara";

    @Inject
    WatchedLists lists;

    @Inject
    IndexKeeper keeper;

    private void publish(String list, String name) {
        lists.publish(ListCode.of(list), LocalDate.parse("2024-01-10"), person("1", name, "1961-04-24"));
        keeper.index().joined();
    }

    private static Response get(String address) {
        Response answer = given().get(address);
        answer.then().statusCode(200);
        return answer;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }

    @Test
    void thePdfHoldsTheNameTheDatesAndTheStamp() throws IOException {
        publish("handed", "Tibor Csernay");
        given().contentType("application/json")
                .body(Map.of(
                        "title",
                        "Ports",
                        "text",
                        "The businessman Tibor Csernay sold his shares in the port.",
                        "publishedOn",
                        "2024-02-03"))
                .post("/api/articles")
                .then()
                .statusCode(201);
        Response answer = get("/profiles/handed.1/dossier.pdf");
        answer.then()
                .contentType("application/pdf")
                .header("Content-Disposition", equalTo("attachment; filename=\"dossier-handed.1.pdf\""));
        assertThat(textOf(answer.asByteArray()))
                .contains(
                        "Tibor Csernay",
                        "24 April 1961",
                        "published 10 January 2024",
                        Stamp.ENGINE,
                        "by local user",
                        "1 / ")
                .contains("sold his shares in the port", "3 February 2024")
                .contains("No reviewer has decided");
        given().get("/api/audit?limit=1")
                .then()
                .body("entries[0].action", equalTo("EXPORTED"))
                .body("entries[0].subject", equalTo("/profiles/handed.1/dossier.pdf"));
    }

    @Test
    void theHtmlNeedsNothingElse() {
        publish("handed-html", "Ferenc Vasarely");
        Document page = Jsoup.parse(get("/profiles/handed-html.1/dossier.html").asString());
        assertThat(page.title()).isEqualTo("Ferenc Vasarely · Dossier");
        assertThat(page.select("script, img, link, iframe, object, [src], [href]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void hostileNamesStayText() throws IOException {
        publish("handed-hostile", HOSTILE);
        Document page =
                Jsoup.parse(get("/profiles/handed-hostile.1/dossier.html").asString());
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(textOf(get("/profiles/handed-hostile.1/dossier.pdf").asByteArray()))
                .contains("<script>alert(1)</script> <img src=http://127.0.0.1:9/x> {made.style} O'Hara");
    }

    @Test
    void aPastDayAndUnknownPartiesAreAnsweredAsOnThePage() throws IOException {
        publish("handed-past", "Gyula Andrassy");
        assertThat(textOf(get("/profiles/handed-past.1/dossier.pdf?asOf=2025-01-01")
                        .asByteArray()))
                .contains("As of 1 January 2025.");
        given().get("/profiles/handed-past.1/dossier.pdf?asOf=x").then().statusCode(400);
        given().get("/profiles/nobody.1/dossier.pdf").then().statusCode(404);
        given().accept("text/html")
                .get("/profiles/nobody.1/dossier.html")
                .then()
                .statusCode(404);
    }
}
