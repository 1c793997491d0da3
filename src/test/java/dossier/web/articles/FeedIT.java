package dossier.web.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.web.http.ProblemView;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

/** Feeds given as files, over HTTP. */
@QuarkusTest
class FeedIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void eachEntryIsKeptOrReportedWithItsNumberAndField() throws IOException {
        Response answer = post("application/rss+xml", sample("news.rss"));
        answer.then().statusCode(200).header(FeedResource.ENTRIES, is("5"));
        List<JsonNode> lines = lines(answer);
        assertThat(lines).extracting(line -> line.get("entry").asInt()).containsExactly(1, 2, 3, 4, 5);
        JsonNode whole = lines.get(0);
        assertThat(whole.get("partial").asBoolean()).isFalse();
        assertThat(whole.at("/analysis/article/title").asText())
                .isEqualTo("Treasury & allies act against Russian parliament");
        assertThat(whole.at("/analysis/article/text").asText())
                .contains("328 members")
                .contains("Volodin.")
                .doesNotContain("alert")
                .doesNotContain("<p>");
        assertThat(whole.at("/analysis/article/publishedOn").asText()).isEqualTo("2022-03-25");
        assertThat(whole.at("/analysis/article/source").asText()).isEqualTo("https://news.example/world/duma");
        assertThat(whole.at("/analysis/article/language").asText()).isEqualTo("en");
        assertThat(lines.get(1).get("partial").asBoolean()).isTrue();
        assertThat(lines.get(1).at("/analysis/people").findValuesAsText("name")).contains("Roman Abramovich");
        assertThat(lines.get(2).at("/problem/field").asText()).isEqualTo("publishedOn");
        assertThat(lines.get(2).at("/problem/detail").asText()).contains("last Wednesday");
        assertThat(lines.get(3).at("/problem/field").asText()).isEqualTo("text");
        assertThat(lines.get(4).at("/analysis/article/language").asText()).isEqualTo("ru");
    }

    @Test
    void theSameFeedAgainIsTheSameArticles() throws IOException {
        List<JsonNode> once = lines(post("application/atom+xml", sample("news.atom")));
        List<JsonNode> again = lines(post("text/xml", sample("news.atom")));
        assertThat(once)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.has("problem")).isFalse());
        assertThat(ids(again)).isEqualTo(ids(once));
        given().get("/api/articles/" + ids(once).get(0))
                .then()
                .statusCode(200)
                .body("article.title", is("Sechstes Paket"))
                .body("article.publishedOn", is("2022-06-04"));
        assertThat(lines(post("application/rdf+xml", sample("news.rdf")))).hasSize(1);
    }

    @Test
    void anEntryThatIsTooLongDoesNotStopTheOthers() {
        String feed = "<rss version='2.0'><channel><item><description>" + "long ".repeat(200_001)
                + "</description></item>"
                + "<item><title>" + "t".repeat(1_001) + "</title><description>One.</description></item>"
                + "<item><description>After them " + UUID.randomUUID() + "</description></item></channel></rss>";
        List<JsonNode> lines = lines(post("application/xml", feed.getBytes(UTF_8)));
        assertThat(lines.get(0).at("/problem/status").asInt()).isEqualTo(413);
        assertThat(lines.get(0).at("/problem/field").asText()).isEqualTo("text");
        assertThat(lines.get(1).at("/problem/field").asText()).isEqualTo("title");
        assertThat(lines.get(2).has("analysis")).isTrue();
    }

    @Test
    void anEmptyFeedIsAnsweredWithNoLine() {
        Response answer = post(
                "application/rss+xml", "<rss version='2.0'><channel><title>t</title></channel></rss>".getBytes(UTF_8));
        answer.then().statusCode(200).header(FeedResource.ENTRIES, is("0"));
        assertThat(answer.asString()).isEmpty();
    }

    @Test
    void tooManyEntriesAreRefusedAndNoneIsKept() {
        String word = "x" + UUID.randomUUID().toString().replace("-", "");
        String feed = "<rss version='2.0'><channel>"
                + ("<item><description>" + word + "</description></item>").repeat(10_000) + "</channel></rss>";
        post("application/rss+xml", feed.getBytes(UTF_8))
                .then()
                .statusCode(413)
                .contentType(ProblemView.MEDIA_TYPE)
                .body("detail", containsString("1000 entries"));
        given().get("/api/articles?q=" + word).then().body("total", is(0));
    }

    @Test
    void tooLargeAFileIsRefused() {
        byte[] feed = (" ".repeat(16 * 1024 * 1024) + "<rss version='2.0'><channel/></rss>").getBytes(UTF_8);
        post("application/rss+xml", feed).then().statusCode(413).contentType(ProblemView.MEDIA_TYPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/rss+xml | <!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title></channel></rss> | 400 | document type",
                "application/rss+xml | <!DOCTYPE a [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><rss version='2.0'><channel><title>&b;</title></channel></rss> | 400 | document type",
                "application/rss+xml | <html/>                                   | 400 | not an RSS, RDF or Atom",
                "application/rss+xml | <rss version='2.0'><channel><item>        | 400 | line 1",
                "application/rss+xml | ``                                        | 400 | well-formed",
                "application/xml;charset=nonsense | <rss version='2.0'><channel/></rss> | 400 | encoding",
                "application/json    | {}                                        | 415 | Content-Type"
            })
    void whatIsNoFeedIsRefusedInWords(String type, String body, int status, String detail) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body.getBytes(UTF_8))
                .post("/api/articles/feed")
                .then()
                .statusCode(status)
                .contentType(ProblemView.MEDIA_TYPE)
                .body("detail", containsString(detail));
    }

    /** Two papers print one wire story, one of them cut. */
    @Test
    void copiesOfAWireStoryAreShownWithEachOther() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        StringBuilder story = new StringBuilder(word);
        for (int i = 0; i < 80; i++) {
            story.append(i % 7 == 0 ? " and " : " ").append(UUID.randomUUID().toString(), 0, 8);
        }
        String cut = story.substring(0, story.length() * 6 / 10);
        String feed = "<rss version='2.0'><channel>"
                + "<item><title>A</title><pubDate>2022-04-20</pubDate><description>ROME - " + story
                + "</description></item>"
                + "<item><title>B</title><description>" + cut + "</description></item></channel></rss>";
        List<String> ids = ids(lines(post("application/rss+xml", feed.getBytes(UTF_8))));
        given().get("/api/articles/" + ids.get(1))
                .then()
                .body("article.group", is(ids.get(0)))
                .body("article.nearCopiesTotal", is(1))
                .body("article.nearCopies[0].id", is(ids.get(0)))
                .body("article.nearCopies[0].title", is("A"))
                .body("article.nearCopies[0].publishedOn", is("2022-04-20"))
                .body("article.nearCopies[0].likeness", greaterThan(0.8f));
        given().get("/api/articles?q=" + word)
                .then()
                .body("total", is(2))
                .body("articles.copies", is(List.of(1, 1)))
                .body("articles.group", is(List.of(ids.get(0), ids.get(0))));
        given().get("/api/articles?copies=hide&q=" + word)
                .then()
                .body("total", is(1))
                .body("articles.id", is(List.of(ids.get(0))));
        given().get("/api/articles?copies=some").then().statusCode(400).body("field", is("copies"));
    }

    private static Response post(String type, byte[] feed) {
        return given().contentType(type).body(feed).post("/api/articles/feed");
    }

    private static List<JsonNode> lines(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString().lines().map(FeedIT::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException noJson) {
            throw new AssertionError(line, noJson);
        }
    }

    private static List<String> ids(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.at("/analysis/article/id").asText())
                .toList();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = FeedIT.class.getResourceAsStream("/feeds/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
