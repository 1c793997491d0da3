package dossier.web.export;

import dossier.sql.Database;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

/** Articles, hits, mentions and profiles as files. */
@QuarkusTest
class ExportIT {

    private static final String TEXT =
            "Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, was at the export desk. Alexseyev spoke with Zdenka Vyvozova.";

    @Inject
    DataSource source;

    @TestHTTPResource("/")
    URI service;

    private String article = "";

    @BeforeEach
    void keepArticles() {
        article = keep("=HYPERLINK(\"http://evil.example\")", TEXT, "2021-07-01");
        keep("Another day", "Zdenka Vyvozova was at the export desk again, alone.", "2021-07-02");
    }

    private static String keep(String title, String text, String day) {
        return given().contentType("application/json")
                .body(Map.of("title", title, "text", text, "publishedOn", day, "source", "@example", "language", "en"))
                .post("/api/articles")
                .then()
                .extract()
                .path("article.id");
    }

    @Test
    void anArticleIsARowAndNoCellIsAFormula() throws IOException {
        List<CSVRecord> rows = table("articles.csv?from=2021-07-01&to=2021-07-01&q=desk");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("article")).isEqualTo(article);
        assertThat(rows.get(0).get("title")).isEqualTo("'=HYPERLINK(\"http://evil.example\")");
        assertThat(rows.get(0).get("source")).isEqualTo("'@example");
        assertThat(rows.get(0).get("matches")).contains("Vladimir Alexseyev");
        assertThat(rows.get(0).get("profiles of matches")).isNotEmpty();
    }

    @Test
    void aHitSaysWhoInWhichArticleMayBeWhichListing() throws IOException {
        List<CSVRecord> rows = table("hits.csv?q=export&from=2021-07-01&to=2021-07-02&list=us-ofac-sdn");

        assertThat(rows).isNotEmpty().allMatch(row -> row.get("list").equals("us-ofac-sdn"));
        CSVRecord hit = rows.stream()
                .filter(row -> row.get("reference").equals("21331"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.get("article")).isEqualTo(article);
        assertThat(hit.get("named as")).isEqualTo("Vladimir Alexseyev");
        assertThat(hit.get("band")).isEqualTo("MATCH");
        assertThat(Double.parseDouble(hit.get("score"))).isGreaterThan(0.5);
        assertThat(hit.get("because")).isNotEmpty();
        List<CSVRecord> ofProfile = table("hits.csv?q=export&profile=" + hit.get("profile"));
        assertThat(ofProfile).isNotEmpty().allMatch(row -> row.get("profile").equals(hit.get("profile")));
    }

    @Test
    void aMentionIsGivenWhereItStands() throws IOException {
        List<CSVRecord> rows = table("mentions.csv?from=2021-07-01&to=2021-07-01&q=desk");

        assertThat(rows).extracting(row -> row.get("text")).contains("Alexseyev", "Zdenka Vyvozova");
        for (CSVRecord row : rows) {
            assertThat(TEXT.substring(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))))
                    .isEqualTo(row.get("text"));
        }
        assertThat(rows).anyMatch(row -> row.get("profile").equals("name.vyvozova-zdenka"));
    }

    @Test
    void articlesOfANameAreThoseThatNameIt() throws IOException {
        assertThat(table("articles.csv?profile=name.vyvozova-zdenka")).hasSize(2);
        assertThat(table("articles.csv?profile=name.vyvozova-zdenka&from=2021-07-02"))
                .hasSize(1);
    }

    @Test
    void moreArticlesThanAPageHoldsAreAllGivenOnce() throws IOException {
        for (int number = 0; number < 45; number++) {
            keep("Many", "Number " + number + " of a row of short notes on the pagination of exports.", "2021-08-01");
        }
        List<String> ids = new ArrayList<>(table("articles.csv?from=2021-08-01&to=2021-08-01&q=pagination").stream()
                .map(row -> row.get("article"))
                .toList());

        assertThat(ids).hasSize(45);
        assertThat(new HashSet<>(ids)).hasSize(45);
    }

    /** Nobody may take half of the articles for all of them. */
    @Test
    void anExportThatBreaksOffIsNoWholeAnswer() {
        String filler = "Nothing else happened on that pier on that day, as far as anybody knows. ".repeat(40);
        List<String> ids = IntStream.range(0, 45)
                .mapToObj(number -> keep("Broken", "Note " + number + " on brittleness. " + filler, "2021-09-01"))
                .sorted()
                .toList();
        String last = ids.get(ids.size() - 1);
        Database database = new Database(source);
        String update = "UPDATE article_analysis SET body = CAST(? AS jsonb) WHERE article = ?";
        String body = database.all(
                        "read",
                        "SELECT CAST(body AS text) FROM article_analysis WHERE article = ?",
                        List.of(UUID.fromString(last)),
                        row -> row.getString(1))
                .get(0);
        URI address = service.resolve("/api/export/articles.ftm.json?q=brittleness");
        HttpClient client = HttpClient.newHttpClient();
        database.update("break", update, List.of("[]", UUID.fromString(last)));
        try {
            assertThatThrownBy(() ->
                            client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        } finally {
            database.update("mend", update, List.of(body, UUID.fromString(last)));
        }
    }

    @Test
    void aFileOfEntitiesHasEachListedPartyOnce() {
        List<String> lines = Stream.of(given().get("/api/export/articles.ftm.json?q=export&band=MATCH")
                        .then()
                        .statusCode(200)
                        .contentType("application/x-ndjson")
                        .extract()
                        .asString()
                        .split("\n"))
                .toList();
        List<String> ids = lines.stream()
                .map(line -> line.substring(0, line.indexOf("\",\"schema\"")))
                .toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(lines)
                .anyMatch(line -> line.contains("\"schema\":\"Article\"") && line.contains(article))
                .anyMatch(line -> line.contains("\"schema\":\"Mention\"") && line.contains("\"resolved\":["))
                .anyMatch(line -> line.contains("\"schema\":\"Documentation\"") && line.contains("Match, score "))
                .anyMatch(line -> line.contains("\"schema\":\"Sanction\""));
    }

    @Test
    void aProfileIsOneEntityWithASanctionOfEachList() throws IOException {
        String id = table("profiles.csv?profile=us-ofac-sdn.21331").get(0).get("profile");
        List<String> lines = Stream.of(given().get("/api/export/profiles.ftm.json?profile=us-ofac-sdn.21331")
                        .asString()
                        .split("\n"))
                .toList();

        assertThat(lines.stream().filter(line -> line.contains("\"schema\":\"Person\"")))
                .hasSize(1);
        assertThat(lines.stream().filter(line -> line.contains("\"schema\":\"Sanction\"")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.contains("\"entity\":[\"" + id + "\"]"));
    }

    @Test
    void everyListingIsOfOneProfile() throws IOException {
        List<String> listings = table("profiles.csv").stream()
                .flatMap(row -> Stream.of(row.get("listings").split("; ")))
                .toList();

        assertThat(listings).hasSameSizeAs(new HashSet<>(listings)).hasSameSizeAs(table("listings.csv"));
    }

    @Test
    void whatMakesNoSenseIsNamed() {
        for (String address : List.of(
                "articles.csv?band=STRONG|band",
                "articles.ftm.json?by=ALL|by",
                "hits.csv?from=2022-02-30|from",
                "mentions.csv?copies=some|copies",
                "hits.csv?profile=us-ofac-sdn.none|profile",
                "articles.csv?from=2022-01-02&to=2022-01-01|to",
                "profiles.csv?profile=name.nobody|profile",
                "profiles.ftm.json?list=none|list")) {
            String[] parts = address.split("\\|");
            given().get("/api/export/" + parts[0]).then().statusCode(400).body("field", is(parts[1]));
        }
    }

    private static List<CSVRecord> table(String address) throws IOException {
        String text = given().get("/api/export/" + address)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return rows.getRecords();
        }
    }
}
