package dossier.web.pages.article;

import com.sun.net.httpserver.HttpServer;
import dossier.articles.LocalPages;
import dossier.articles.PageFetcher;
import dossier.sql.Database;
import dossier.web.access.SentForms;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** The page on which an article is read, without a script. */
@QuarkusTest
class ReadPageIT {

    private static final String TEXT =
            "Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, led the talks. The United States"
                    + " sanctioned Alexseyev in 2016.";

    @Inject
    DataSource source;

    @Test
    void theVerdictStandsFirst() {
        String page =
                form(TEXT).multiPart("publishedOn", "2022-06-10").post("/read").asString();

        assertThat(page.indexOf("1 person under sanctions")).isPositive().isLessThan(page.indexOf("Who may be listed"));
        assertThat(page).contains("1 claim confirmed", "Published on 10 June 2022", "Nothing of this is stored");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        form(TEXT)
                .multiPart("publishedOn", "last week")
                .multiPart("language", "english")
                .multiPart("title", "Talks")
                .post("/read")
                .then()
                .statusCode(400)
                .body(containsString("Day of publication must be a day"))
                .body(containsString("Language must be a code of two letters"))
                .body(containsString("value=\"Talks\""))
                .body(containsString("led the talks"));
    }

    @Test
    void aTextThatIsNoneIsRefusedInWords() {
        form("").post("/read").then().statusCode(400).body(containsString("Text must not be blank"));
        form("a".repeat(1_000_001))
                .post("/read")
                .then()
                .statusCode(413)
                .body(containsString("at most 1000000 are read"));
    }

    @Test
    void aPageIsRecognised() {
        form("<html><head><title>Talks</title></head><body><p>Vladimir Putin spoke.</p></body></html>")
                .post("/read")
                .then()
                .statusCode(200)
                .body(containsString("<h1 id=\"headline\" dir=\"auto\">Talks</h1>"))
                .body(not(containsString("&lt;p&gt;")));
    }

    @Test
    void aFileIsReadWithItsTitleAndItsDay() {
        String page =
                "<html><head><title>Talks</title><meta property='article:published_time' content='2022-06-10T08:00:00Z'></head>"
                        + "<body><article><h1>Talks</h1><p>" + TEXT + "</p></article></body></html>";

        SentForms.inParts()
                .multiPart("file", "talks.html", page.getBytes(StandardCharsets.UTF_8))
                .post("/read")
                .then()
                .statusCode(200)
                .body(containsString("Published on 10 June 2022"))
                .body(containsString("1 person under sanctions"))
                .body(containsString("talks.html"));
    }

    @Test
    void aFileThatCannotBeReadIsSaidAtItsField() {
        String evil = "<img src=x onerror=alert(1)>.pdf";
        SentForms.inParts()
                .multiPart("file", evil, "%PDF-1.7 rubbish".getBytes(StandardCharsets.UTF_8))
                .post("/read")
                .then()
                .statusCode(400)
                .body(containsString("The PDF is broken and cannot be read."));
        SentForms.inParts()
                .multiPart("file", evil, TEXT.getBytes(StandardCharsets.UTF_8))
                .post("/read")
                .then()
                .statusCode(200)
                .body(not(containsString("<img")), containsString("&lt;img src=x onerror=alert(1)&gt;.pdf"));
    }

    @Test
    void programsGetTheTextOfAFile() {
        given().multiPart("file", "a.txt", TEXT.getBytes(StandardCharsets.UTF_8))
                .post("/api/articles/text")
                .then()
                .statusCode(200)
                .body("kind", is("TEXT"))
                .body("text", is(TEXT));
        given().multiPart("other", "x")
                .post("/api/articles/text")
                .then()
                .statusCode(400)
                .body("field", is("file"));
    }

    /** Read, then saved by the address alone, as the page offers it. */
    @Test
    void anArticleIsFetchedFromAnAllowedHost() throws IOException {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        byte[] page = ("<html><head><title>Talks " + word + "</title><meta property='article:published_time'"
                        + " content='2022-06-10T08:00:00Z'></head><body><article><p>" + TEXT
                        + "</p></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/talks", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        try {
            String host = "127.0.0.1:" + site.getAddress().getPort();
            QuarkusMock.installMockForType(LocalPages.of(host), PageFetcher.class);
            String address = "http://" + host + "/talks";
            form("").multiPart("url", address)
                    .post("/read")
                    .then()
                    .statusCode(200)
                    .body(containsString("Talks " + word), containsString("Published on 10 June 2022"))
                    .body(containsString("1 person under sanctions"));
            String saved = form("").multiPart("url", address)
                    .multiPart("keep", "yes")
                    .redirects()
                    .follow(false)
                    .post("/read")
                    .then()
                    .statusCode(303)
                    .extract()
                    .header("Location");
            given().get(saved).then().statusCode(200).body(containsString("Talks " + word), containsString(address));
            form("").multiPart("url", "http://" + host + "/nothing")
                    .post("/read")
                    .then()
                    .statusCode(502);
        } finally {
            site.stop(0);
        }
    }

    @Test
    void savingLeadsToTheArticle() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String address = form(TEXT + " " + word)
                .multiPart("title", "Talks " + word)
                .multiPart("keep", "yes")
                .redirects()
                .follow(false)
                .post("/read")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        given().get(address).then().statusCode(200).body(containsString("Saved."), containsString("Talks " + word));
        given().queryParam("q", word)
                .get("/read")
                .then()
                .body(containsString("1 saved article."), containsString("Talks " + word));
    }

    @Test
    void nothingOfAnArticleBecomesHtml() {
        String evil = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>";
        form("He said " + evil + " and Vladimir Putin left.")
                .multiPart("title", evil)
                .multiPart("source", evil)
                .post("/read")
                .then()
                .statusCode(200)
                .body(not(containsString("<img")), not(containsString("<script>alert")));
    }

    /** An analyst who says that two are different parties is not asked again by the page. */
    @Test
    void whatAnAnalystDecidedIsShown() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        Map<String, String> article = Map.of("text", TEXT + " " + word, "publishedOn", "2022-06-10");
        String id = given().contentType("application/json")
                .body(article)
                .post("/api/articles")
                .jsonPath()
                .getString("article.id");
        assertThat(given().get("/articles/" + id).asString()).contains("1 person under sanctions");

        List<Map<String, ?>> cases = given().queryParam("sort", "ARTICLE")
                .queryParam("limit", 100)
                .get("/api/reviews")
                .jsonPath()
                .getList("cases");
        Map<String, ?> own = cases.stream()
                .filter(each -> each.get("subject").toString().contains(id))
                .findFirst()
                .orElseThrow();
        int verdict = given().contentType("application/json")
                .body(Map.of(
                        "subject",
                        own.get("subject"),
                        "profile",
                        own.get("profile"),
                        "said",
                        "DIFFERENT",
                        "note",
                        "namesake",
                        "seen",
                        0))
                .post("/api/reviews/verdicts")
                .jsonPath()
                .getInt("id");

        assertThat(given().get("/articles/" + id).asString())
                .contains("Set aside by an analyst", "a different party", "namesake")
                .doesNotContain("1 person under sanctions");

        new Database(source)
                .update(
                        "let the verdict be on one entry less, as if it had become a hit later",
                        "DELETE FROM verdict_listing WHERE verdict = ? AND reference = '21331'",
                        List.of((long) verdict));
        assertThat(given().get("/articles/" + id).asString())
                .contains("a different party", "1 person under sanctions")
                .doesNotContain("Set aside by an analyst");
        given().delete("/api/reviews/verdicts/" + verdict).then().statusCode(200);
    }

    @Test
    void aSavedArticleIsHandedOverAsOneFile() throws IOException {
        String evil = "<script>alert(1)</script> talks";
        String id = given().contentType("application/json")
                .body(Map.of("title", evil, "text", TEXT + " " + UUID.randomUUID(), "publishedOn", "2022-06-10"))
                .post("/api/articles")
                .jsonPath()
                .getString("article.id");

        Document page =
                Jsoup.parse(given().get("/articles/" + id + "/dossier.html").asString());
        assertThat(page.select("script, img, link, [src], [href]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(evil);
        byte[] file = given().get("/articles/" + id + "/dossier.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "1 person under sanctions",
                            "Published on 10 June 2022",
                            "Vladimir Alexseyev",
                            "SHA-256",
                            id);
        }
        given().get("/articles/" + UUID.randomUUID() + "/dossier.pdf").then().statusCode(404);
    }

    private static RequestSpecification form(String text) {
        return SentForms.inParts().multiPart("text", text);
    }
}
