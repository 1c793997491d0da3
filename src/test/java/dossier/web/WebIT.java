package dossier.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.lists.ListCode;
import dossier.lists.store.SnapshotDraft;
import dossier.lists.store.SnapshotStore;
import dossier.web.access.SentForms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The API as a caller sees it: good requests, bad ones, and foreign ones. */
@QuarkusTest
class WebIT {

    @Inject
    SnapshotStore store;

    @Inject
    WebSettings settings;

    /** What is still allowed to work when the service is told to stop is answered. */
    @Test
    void aStopWaitsAsLongAsARequestMayTake() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.shutdown.timeout", Duration.class))
                .isEqualTo(settings.maxProcessing());
    }

    @Test
    void aFormOfTwoFilesIsNoArticle() {
        byte[] text = "A text.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        given().multiPart("file", "a.txt", text)
                .multiPart("file", "b.txt", text)
                .post("/api/articles/text")
                .then()
                .statusCode(400)
                .body("field", is("file"));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    @Test
    void whereNobodyHasToSignInNoPageSpeaksOfIt() {
        given().accept("text/html")
                .get("/")
                .then()
                .statusCode(200)
                .body(not(containsString("Signed in")))
                .body(not(containsString("Sign out")));
        given().accept("text/html").get("/sign-in").then().statusCode(404).contentType("text/html");
        for (String path : List.of("/sign-in", "/sign-out")) {
            SentForms.form().formParam("user", "anna").post(path).then().statusCode(404);
        }
    }

    @Test
    void listsTellEveryKnownList() {
        given().get("/api/lists")
                .then()
                .statusCode(200)
                .body("lists.code", hasItem("us-ofac-sdn"))
                .body("stamp.engine", notNullValue());
    }

    @Test
    void aScreeningAnswersInOrderAndWithAStamp() {
        post(
                        "/api/screenings",
                        "{\"queries\":[{\"id\":\"a\",\"name\":\"Vladimir Putin\",\"kind\":null},{\"name\":\"Путин\"}],"
                                + "\"cutoff\":0.0,\"limit\":5,\"lists\":[\"us-ofac-sdn\"]}")
                .statusCode(200)
                .body("results.size()", is(2))
                .body("results[0].id", is("a"))
                .body("results[1]", not(hasKey("id")))
                .body("results.hits", everyItem(notNullValue()))
                .body("stamp.snapshots", notNullValue());
    }

    @Test
    void aHitSaysWhatAnAnalystNeedsAndEveryReasonOnlyOnDemand() {
        String query = "{\"queries\":[{\"name\":\"ALEXSEYEV VLADIMIR STEPANOVICH MR\",\"kind\":\"PERSON\"}],"
                + "\"lists\":[\"us-ofac-sdn\"]}";
        post("/api/screenings", query)
                .statusCode(200)
                .body("results[0].notes", hasItem(containsString("'MR' was read as a title")))
                .body("results[0].hits[0].primaryName", is("ALEXSEYEV, Vladimir Stepanovich"))
                .body("results[0].hits[0].asked", is("ALEXSEYEV VLADIMIR STEPANOVICH"))
                .body("results[0].hits[0].listTitle", containsString("OFAC"))
                .body("results[0].hits[0].birthDates", is(List.of("1961-04-24")))
                .body("results[0].hits[0].because", containsString("name"))
                .body("results[0].hits[0].programmes.code", not(empty()))
                .body("results[0].hits[0].listedSince.date", notNullValue())
                .body("results[0].hits[0]", not(hasKey("evidence")))
                .body("results[0].hits[0]", not(hasKey("alignment")));
        post("/api/screenings?explain=true", query)
                .body("results[0].hits[0].evidence.sentence", everyItem(notNullValue()))
                .body("results[0].hits[0].alignment.size()", is(3));
        post("/api/screenings", query.replace("\"lists\"", "\"explain\":true,\"lists\""))
                .body("results[0].hits[0].alignment.size()", is(3));
    }

    @Test
    void aScreeningForADayOfThePastSaysWhatIsKnownOfIt() {
        String query = "{\"queries\":[{\"name\":\"Vladimir Alexseyev\",\"kind\":\"PERSON\"}]}";
        post("/api/screenings?asOf=2010-01-01", query)
                .statusCode(200)
                .body("results[0].hits", empty())
                .body("asOf.day", is("2010-01-01"))
                .body("asOf.lists.known", everyItem(is(false)))
                .body("asOf.lists.note", everyItem(containsString("we cannot say whether others were listed")));
        post("/api/screenings?asOf=2199-01-01", query)
                .statusCode(200)
                .body("results[0].hits", not(empty()))
                .body("$", not(hasKey("asOf")));
        post("/api/screenings?asOf=yesterday", query).statusCode(400).body("field", is("asOf"));
    }

    @Test
    void aProfileSetsTheAuthoritiesSideBySideAndHasATimeline() {
        String id = given().get("/api/profiles?q=Alexseyev").then().extract().path("profiles[0].id");
        given().get("/api/profiles/" + id)
                .then()
                .statusCode(200)
                .body("sideBySide.authorities.authority", hasItem("US"))
                .body("sideBySide.authorities.listed", everyItem(is(true)))
                .body("sideBySide.authorities.programmes", everyItem(notNullValue()));
        given().get("/api/profiles/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body("profile", is(id))
                .body("events.kind", hasItem("FIRST_SEEN"))
                .body("articlesBefore", notNullValue());
        given().get("/api/profiles/eu-fsf.no-such/timeline").then().statusCode(404);
    }

    @Test
    void theDayOfAnImportIsChecked() {
        for (String day : List.of("2023", "yesterday", "2023-02-30", "2199-01-01")) {
            given().multiPart("files", "sdn.csv", "x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post("/api/lists/us-ofac-sdn/imports?publishedOn=" + day)
                    .then()
                    .statusCode(400)
                    .body("field", is("publishedOn"));
        }
    }

    @Test
    void listingsAreExportedForOtherTools() {
        String[] lines = given().get("/api/export/listings.ftm.json?list=us-ofac-sdn")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .split("\n");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("{\"id\":\"us-ofac-sdn.21331\",\"schema\":\"Person\"")
                        .contains("ALEXSEYEV, Vladimir Stepanovich"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"schema\":\"Sanction\"")
                        .contains("\"entity\":[\"us-ofac-sdn.21331\"]"));
        given().get("/api/export/listings.ftm.json?by=PROFILE")
                .then()
                .statusCode(200)
                .body(containsString("\"country\":[\"gb\"]"));
        given().get("/api/export/listings.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("us-ofac-sdn,21331,"));
        given().get("/api/export/listings.csv?list=no-such")
                .then()
                .statusCode(400)
                .body("field", is("list"));
    }

    @Test
    void whatChangedOnAListIsReadLineByLine() {
        given().get("/api/lists/us-ofac-sdn/changes")
                .then()
                .statusCode(200)
                .body("changes[0].change", is("FIRST"))
                .body("more", is(false))
                .body("next", notNullValue());
        String next =
                given().get("/api/lists/us-ofac-sdn/changes").then().extract().path("next");
        given().get("/api/lists/us-ofac-sdn/changes?cursor=" + next)
                .then()
                .statusCode(200)
                .body("changes", empty());
        given().get("/api/lists/us-ofac-sdn/changes?cursor=1-2-3")
                .then()
                .statusCode(400)
                .body("field", is("cursor"));
        given().get("/api/lists/us-ofac-sdn/changes.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString(",us-ofac-sdn,FIRST,"));
        given().get("/api/lists/us-ofac-sdn/changes.atom")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.title", containsString("OFAC"))
                .body("feed.author.name", is("Dossier"));
    }

    @Test
    void listingsAreLookedUpAsAPersonExpects() {
        given().get("/api/listings?q=путин&list=us-ofac-sdn")
                .then()
                .statusCode(200)
                .body("listings[0].name", containsString("PUTIN, Vladimir"));
        given().get("/api/listings?q=alexs&kind=PERSON")
                .then()
                .statusCode(200)
                .body("total", greaterThan(1))
                .body("listings.name", everyItem(containsStringIgnoringCase("alexseyev")));
        given().get("/api/profiles?q=Putin")
                .then()
                .statusCode(200)
                .body("profiles[0].name", containsStringIgnoringCase("Putin"));
    }

    @Test
    void aComparisonGivesScoreEvidenceAndAlignment() {
        post(
                        "/api/comparisons",
                        "{\"pairs\":[{\"id\":\"1\",\"a\":{\"name\":\"Ivan Petrov\",\"kind\":\"PERSON\"},"
                                + "\"b\":{\"name\":\"Ivan Petrov\",\"kind\":\"PERSON\"}}]}")
                .statusCode(200)
                .body("results[0].id", is("1"))
                .body("results[0].score", notNullValue())
                .body("results[0].evidence.sentence", everyItem(notNullValue()))
                .body("results[0].alignment.size()", is(2))
                .body("results[0].alignment[0].agreement", is("SAME"));
    }

    @Test
    void aHitIsExplainedStageByStage() {
        given().queryParam("name", "Vladimir Alexseyev")
                .queryParam("kind", "PERSON")
                .get("/api/comparisons/explain?list=us-ofac-sdn&reference=21331&limit=50")
                .then()
                .statusCode(200)
                .body("hit", is(true))
                .body("$", not(hasKey("lostAt")))
                .body("stages.stage", is(List.of("KIND", "RETRIEVAL", "SCORE", "CUTOFF", "LIMIT")))
                .body("stages.passed", everyItem(is(true)))
                .body("stages[1].sentence", containsString("Alexseyev led to ALEXSEYEV (the same word)"))
                .body("best.evidence.sentence", everyItem(notNullValue()))
                .body("stamp.engine", notNullValue());
    }

    @Test
    void aMissIsExplainedToo() {
        given().queryParam("name", "Vladimir Alexseyev")
                .queryParam("kind", "VESSEL")
                .queryParam("cutoff", "1")
                .get("/api/comparisons/explain?list=us-ofac-sdn&reference=21331")
                .then()
                .statusCode(200)
                .body("hit", is(false))
                .body("lostAt", is("KIND"))
                .body("stages[0].sentence", containsString("is for a vessel, but the listing is a person"))
                .body("stages[3].passed", is(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=Alexseyev",
                "/read",
                "/table",
                "/changes",
                "/alerts",
                "/lists",
                "/lists/us-ofac-sdn",
                "/profiles/us-ofac-sdn.21331",
                "/nowhere"
            })
    void pagesRunOnlyOurOwnScriptsAndAreMadeAnewEachTime(String page) {
        given().accept("text/html")
                .get(page)
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'; connect-src 'self'"))
                .header("Cache-Control", is("no-cache"))
                .contentType("text/html")
                .body(not(containsString("onclick")))
                .body(not(containsString("style=")))
                .body(containsString("<nav aria-label=\"Pages\">"));
    }

    /** Their names change with what is in them, so that no browser keeps those of a former version, nor asks for them again. */
    @Test
    void scriptsAndStylesMayBeKept() {
        String page = given().get("/").asString();
        Matcher bundles =
                Pattern.compile("/static/bundle/[a-z]+-[A-Z0-9]+\\.(js|css)").matcher(page);
        List<String> found = bundles.results().map(MatchResult::group).toList();
        assertThat(found).hasSizeGreaterThanOrEqualTo(3);
        for (String bundle : found) {
            given().get(bundle).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
    }

    /** Texts of articles and names of lists are put into pages as text. */
    @Test
    void noScriptOfOursWritesHtml() throws IOException {
        try (Stream<Path> scripts = Files.walk(Path.of("src/main/resources/web"))) {
            assertThat(scripts.filter(file -> file.toString().endsWith(".js")))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(file).content(UTF_8).doesNotContain("innerHTML", "outerHTML", "eval("));
        }
    }

    @Test
    void whatDoesNotExistIsSaidAsAPageToWhoReadsPages() {
        given().accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("There is no such page"));
        given().accept("text/html").get("/api/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aNameIsFoundAndShownWithItsLists() {
        given().get("/?q=Алексеев")
                .then()
                .statusCode(200)
                .body(containsString("ALEXSEYEV"))
                .body(containsString("<abbr title=\"European Union\">EU</abbr>"));
    }

    @Test
    void aPartyHasAPageWithWhatEachAuthoritySays() {
        given().accept("text/html")
                .get("/profiles/us-ofac-sdn.21331")
                .then()
                .statusCode(200)
                .body(containsString("ALEXSEYEV, Vladimir Stepanovich"))
                .body(containsString("born 24 April 1961"))
                .body(containsString("<abbr title=\"European Union\">EU</abbr>"))
                .body(containsString("Known here only"))
                .body(containsString("<svg class=\"timeline\""))
                .body(containsString("/api/export/profiles.csv?profile="))
                .body(not(containsString("CARRIED_OVER")))
                .body(not(containsString("LEGAL_ACT")));
        given().redirects()
                .follow(false)
                .get("/listings/us-ofac-sdn/21331")
                .then()
                .statusCode(303)
                .header("Location", endsWith("#us-ofac-sdn.21331"));
    }

    @Test
    void whatSomebodyTypesIsShownAsText() {
        given().queryParam("q", "<script>alert(1)</script>\"'")
                .get("/")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;alert(1)"));
    }

    @Test
    void aWrongFilterIsSaidBesideTheForm() {
        given().get("/?q=x&country=Russia&listedOn=yesterday")
                .then()
                .statusCode(200)
                .body(containsString("The country must be a code of two letters"))
                .body(containsString("listedOn must be"));
    }

    @Test
    void mentionsOfAPreviewGiveTheirOwnText() {
        String text = "Lt. Gen. Vladimir Alexseyev met Roman Abramovich. \uD83D\uDE00 Alexseyev said little.";
        Response answer = given().contentType("application/json")
                .body(Map.of("text", text, "publishedOn", "2022-03-30"))
                .post("/api/articles/preview");
        answer.then().statusCode(200).body("article", not(hasKey("id")));
        List<Map<String, Object>> mentions = answer.path("people.mentions.flatten()");
        assertThat(mentions)
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(
                                text.substring((Integer) mention.get("start"), (Integer) mention.get("end")))
                        .isEqualTo(mention.get("text")));
    }

    @Test
    void anArticleIsNewOnceAndKeepsItsId() {
        String body = "{\"text\":\"Somebody spoke. " + UUID.randomUUID() + "\"}";
        String id = post("/api/articles", body).statusCode(201).extract().path("article.id");
        post("/api/articles", body).statusCode(200).body("article.id", is(id));
        given().get("/api/articles/" + id).then().statusCode(200).body("article.id", is(id));
    }

    @Test
    void ofAPageTheArticleIsReadAndItsOwnTitleIsTaken() {
        String page = "<html><head><title>Talks</title></head><body><nav>Igor Menu</nav><p>Vladimir&nbsp;Alexseyev"
                + " spoke &#x1F600;.</p><p>Roman Abramovich left.</p><script>alert('Ivan Script')</script></body></html>";
        String text = "Vladimir Alexseyev spoke \uD83D\uDE00.\n\nRoman Abramovich left.";
        Response answer = given().contentType("application/json")
                .body(Map.of("html", page))
                .post("/api/articles/preview");
        answer.then().statusCode(200).body("article.text", is(text)).body("article.title", is("Talks"));
        List<Map<String, Object>> mentions = answer.path("people.mentions.flatten()");
        assertThat(mentions)
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(
                                text.substring((Integer) mention.get("start"), (Integer) mention.get("end")))
                        .isEqualTo(mention.get("text")));
    }

    @Test
    void aBadLineOfABatchDoesNotStopTheOthers() {
        String lines = given().contentType("application/x-ndjson")
                .body("{\"text\":\"One.\"}\n{\"text\":1}\n\n{\"text\":\"Two.\"}\n".getBytes(UTF_8))
                .post("/api/articles/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines.lines()).hasSize(3);
        assertThat(lines.lines().toList().get(1)).contains("\"status\":400").contains("\"field\":\"text\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/api/screenings       | {                                             | 400 |",
                "/api/screenings       | []                                            | 400 |",
                "/api/screenings       | null                                          | 400 |",
                "/api/screenings       | {}                                            | 400 | queries",
                "/api/screenings       | {\"queries\":[]}                              | 400 | queries",
                "/api/screenings       | {\"queries\":[null]}                          | 400 | queries[0]",
                "/api/screenings       | {\"queries\":{}}                              | 400 | queries",
                "/api/screenings       | {\"queries\":[{\"name\":5}]}                  | 400 | queries[0].name",
                "/api/screenings       | {\"queries\":[{\"name\":\" \"}]}              | 400 | queries[0].name",
                "/api/screenings       | {\"queries\":[{\"name\":\"\\u0000\"}]}        | 400 | queries[0].name",
                "/api/screenings       | {\"queries\":[{\"name\":\"\\ud800\"}]}        | 400 | queries[0].name",
                "/api/screenings       | {\"queries\":[{\"nmae\":\"x\"}]}              | 400 | queries[0].nmae",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\",\"kind\":\"DOG\"}]} | 400 | queries[0].kind",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\",\"birthDate\":\"1961-13\"}]} | 400 |"
                        + " queries[0].birthDate",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\",\"countries\":[null]}]} | 400 |"
                        + " queries[0].countries[0]",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\",\"countries\":[\"Atlantis\"]}]} | 400 |"
                        + " queries[0].countries[0]",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\"}],\"cutoff\":2}    | 400 | cutoff",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\"}],\"cutoff\":\"0.5\"} | 400 | cutoff",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\"}],\"cutoff\":NaN}  | 400 |",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\"}],\"limit\":0}     | 400 | limit",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\"}],\"limit\":99999999999} | 400 | limit",
                "/api/screenings       | {\"queries\":[{\"name\":\"x\"}],\"lists\":[\"no\"]} | 400 | lists[0]",
                "/api/screenings       | {\"queries\":[{\"id\":\"1\",\"name\":\"x\"},{\"id\":\"1\",\"name\":\"y\"}]} |"
                        + " 400 | queries[1].id",
                "/api/comparisons      | {\"pairs\":[]}                                | 400 | pairs",
                "/api/comparisons      | {\"pairs\":[{\"a\":{\"name\":\"x\"}}]}        | 400 | pairs[0].b",
                "/api/articles/preview | {}                                            | 400 | text",
                "/api/articles/preview | {\"text\":\" \"}                              | 400 | text",
                "/api/articles/preview | {\"text\":\"a\",\"html\":\"b\"}               | 400 | text",
                "/api/articles/preview | {\"text\":\"%PDF-1.4 a\"}                     | 400 | text",
                "/api/articles/preview | {\"text\":\"A\\u0000n\\u0000n\\u0000a\\u0000 \\u0000s\\u0000\"} | 400 | text",
                "/api/articles/preview | {\"text\":\"a\",\"text\":\"b\"}               | 400 | text",
                "/api/articles/preview | {\"html\":\" \"}                              | 400 | html",
                "/api/articles/preview | {\"html\":\"<script>x</script><nav>y</nav>\"} | 400 | html",
                "/api/articles         | {\"html\":\"<p></p>\"}                        | 400 | html",
                "/api/articles         | {\"url\":\"https://example.org/\"}           | 400 | url",
                "/api/articles/preview | {\"url\":\"https://example.org/\"}           | 400 | url",
                "/api/articles/preview | {\"url\":\"http://localhost/\"}             | 400 | url",
                "/api/articles/preview | {\"url\":\"file:///etc/passwd\"}            | 400 | url",
                "/api/articles/preview | {\"url\":\"not an address\"}                | 400 | url",
                "/api/articles/preview | {\"url\":\"https://x/\",\"text\":\"a\"}      | 400 | url",
                "/api/articles/preview | {\"text\":\"a\",\"publishedOn\":\"30.3.2022\"} | 400 | publishedOn",
                "/api/articles/preview | {\"text\":\"a\",\"language\":\"English\"}     | 400 | language",
                "/api/articles         | {\"text\":\"a\\u0000b\"}                      | 400 | text",
            })
    void badBodiesGetAProblemNamingTheField(String path, String body, int status, String field) {
        post(path, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("detail", not(containsString("Exception")))
                .body("detail", not(containsString("dossier.")))
                .body("field", field == null ? nullValue() : is(field));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/nothing,                                        404,",
        "GET,    /nothing,                                            404,",
        "PUT,    /api/screenings,                                     405,",
        "GET,    /api/listings/no-such-list/1,                        404, code",
        "GET,    /api/listings/eu-fsf/no-such-reference,              404,",
        "GET,    /api/listings?kind=DOG,                              400, kind",
        "GET,    /api/listings?page=-1,                               400, page",
        "GET,    /api/listings?size=100000,                           400, size",
        "GET,    /api/listings?listedOn=yesterday,                    400, listedOn",
        "GET,    /api/listings?list=no,                               400, list",
        "GET,    /api/listings?country=zz,                            400, country",
        "GET,    /api/listings?identifier=306,                        400, identifier",
        "GET,    /api/listings?identifier=none,                       400, identifier",
        "GET,    /api/lists/no/snapshots,                             404, code",
        "GET,    /api/lists/eu-fsf/snapshots/x/changes,               404,",
        "GET,    /api/lists/eu-fsf/snapshots/999999/changes,          404,",
        "GET,    /api/lists/eu-fsf/snapshots/999999/problems,         404,",
        "POST,   /api/lists/no/imports,                               404, code",
        "POST,   /api/lists/eu-fsf/imports?dryRun=perhaps,            400, dryRun",
        "GET,    /api/articles/1,                                     404,",
        "GET,    /api/articles?from=2022-02-30,                       400, from",
        "GET,    /api/articles?from=2022-02-02&to=2021-01-01,         400, to",
        "GET,    /api/articles?profile=no.such,                       400, profile",
        "GET,    /api/comparisons/explain?list=eu-fsf&reference=1,    400, name",
        "GET,    /api/comparisons/explain?name=x&list=no&reference=1, 400, list",
        "GET,    /api/comparisons/explain?name=x&list=eu-fsf,         400, reference",
        "GET,    /api/comparisons/explain?name=x&list=eu-fsf&reference=1&limit=x, 400, limit",
        "GET,    /api/comparisons/explain?name=x&list=eu-fsf&reference=1&kind=DOG, 400, kind",
        "GET,    /api/comparisons/explain?name=x&list=eu-fsf&reference=none, 404,",
        "GET,    /api/profiles,                                       400, q",
        "GET,    /api/profiles/no.such,                               404,",
    })
    void badAddressesGetAProblem(String method, String path, int status, String field) {
        given().request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("field", field == null ? nullValue() : is(field));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().contentType("text/plain")
                .body("x")
                .post("/api/screenings")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void aMalformedBodySaysLineAndColumn() {
        post("/api/screenings", "{\n \"queries\": [}").statusCode(400).body("detail", containsString("line 2, column"));
    }

    @Test
    void aFileThatTheListDoesNotHaveIsRefusedWithItsReport() {
        given().multiPart("any", "what.csv", "a,b\n".getBytes(UTF_8))
                .post("/api/lists/eu-fsf/imports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("report.status", is("REFUSED"));
    }

    @Test
    void aRefusedFileIsNamedWithItsLine() {
        given().multiPart("files", "ConList.csv", "Last Updated,01/01/2026\nName 6,Name 1\nX\n".getBytes(UTF_8))
                .post("/api/lists/uk-ofsi-conlist/imports")
                .then()
                .statusCode(422)
                .body("detail", containsStringIgnoringCase("ConList.csv"))
                .body("report.refusal.file", equalToIgnoringCase("ConList.csv"))
                .body("report.refusal.line", greaterThan(0));
    }

    @Test
    void anImportOfAListThatIsBeingImportedIsRefused() {
        try (SnapshotDraft running = store.begin(ListCode.of("us-ofac-cons")).orElseThrow()) {
            RequestSpecification files = given();
            for (String part : List.of("prim", "alt", "add", "comments")) {
                files.multiPart("files", "cons_" + part + ".csv", "1\n".getBytes(UTF_8));
            }
            files.post("/api/lists/us-ofac-cons/imports")
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void anImportTakesFilesOrNothing() {
        given().contentType("text/csv")
                .body("x")
                .post("/api/lists/eu-fsf/imports")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void anAnswerInAnotherFormatIsRefused() {
        given().accept("text/plain").get("/api/lists").then().statusCode(406).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/lists",
                "/api/lists/us-ofac-sdn/snapshots",
                "/api/listings?size=1",
                "/api/listings/us-ofac-sdn/21331",
                "/api/articles",
                "/api/profiles?q=putin",
                "/api/profiles/us-ofac-sdn.21331"
            })
    void everyAnswerSaysWhatItWasMadeFromAndThatItIsASample(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("sample", is(true))
                .body("stamp.engine", notNullValue())
                .body("stamp.snapshots.us-ofac-sdn", notNullValue());
    }

    @Test
    void aHitOfAnArticleIsExplainedInOneSentence() {
        String because = post(
                        "/api/articles/preview",
                        "{\"text\":\"Lt. Gen. Vladimir Alexseyev, second in command of the GRU, came.\"}")
                .statusCode(200)
                .extract()
                .path("people[0].hits.find { it.reference == '21331' }.because");
        assertThat(because)
                .startsWith("Same name; the list adds the patronymic Stepanovich; ")
                .contains("GRU")
                .endsWith(".");
    }

    @Test
    void aHitOfAnArticleSaysWhereBothSidesCanBeChecked() {
        String text = "Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, came.";
        String hit = "people[0].hits.find { it.reference == '21331' }";
        JsonPath answer = post("/api/articles/preview", "{\"text\":\"" + text + "\"}")
                .statusCode(200)
                .body(hit + ".source.file", is("sdn.csv"))
                .body(hit + ".source.row", is(35))
                .body(hit + ".source.column", is("SDN_Name"))
                .body(hit + ".because", containsString(" (us-ofac-sdn: sdn.csv row 35, SDN_Name, Title)."))
                .body(hit + ".becauseParts[0].list.value", is("ALEXSEYEV, Vladimir Stepanovich"))
                .body(hit + ".becauseParts[0].article[0].text", is("Vladimir Alexseyev"))
                .body(hit + ".becauseParts[1].list.column", is("Title"))
                .body(hit + ".becauseParts[1].list.value", is("First Deputy Head of the GRU"))
                .body(hit + ".said.findAll { it.kind == 'SAME_ORGANISATION' }[0].article[0].text", is("GRU"))
                .extract()
                .jsonPath();
        List<Map<String, Object>> spans = answer.getList(hit + ".becauseParts.article.flatten()");
        spans.addAll(answer.getList(hit + ".said.article.flatten()"));
        assertThat(spans)
                .isNotEmpty()
                .allSatisfy(span -> assertThat(text.substring((int) span.get("start"), (int) span.get("end")))
                        .isEqualTo(span.get("text")));
    }

    @Test
    void aHitOfAScreeningSaysWhereTheNameStands() {
        post(
                        "/api/screenings",
                        "{\"queries\":[{\"name\":\"Vladimir"
                                + " Alexeyev\",\"kind\":\"PERSON\"}],\"lists\":[\"us-ofac-sdn\"]}")
                .statusCode(200)
                .body("results[0].hits.find { it.reference == '32851' }.source.file", is("alt.csv"))
                .body("results[0].hits.find { it.reference == '32851' }.source.row", is(61))
                .body("results[0].hits.find { it.reference == '32851' }.source.column", is("alt_name"));
    }

    @Test
    void aListingSaysWhereEachValueStands() {
        given().get("/api/listings/us-ofac-sdn/32851")
                .then()
                .statusCode(200)
                .body("sources.findAll { it.field == 'names' }.source.row", hasItems(59, 61, 62))
                .body("sources.find { it.field == 'birthDates' }.source.column", is("Remarks"))
                .body("sources.find { it.field == 'programmes' }.source.value", is("NPWMD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/lists", "/swagger-ui/", "/q/health", "/openapi"})
    void aForeignHostIsRefusedEverywhere(String path) {
        given().header("Host", "evil.example:8080")
                .get(path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aForeignOriginIsRefused() {
        given().header("Origin", "https://evil.example")
                .get("/api/lists")
                .then()
                .statusCode(403);
        given().header("Origin", "null").get("/api/lists").then().statusCode(403);
        given().header("Sec-Fetch-Site", "cross-site").get("/api/lists").then().statusCode(403);
    }

    @Test
    void pagesCarrySecurityHeadersAndNoCors() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Access-Control-Allow-Origin", nullValue());
        given().get("/swagger-ui/").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    /** A description gives an example as text or, where the text is JSON, as what it says. */
    private static byte[] written(Object example) {
        try {
            return example instanceof String text
                    ? text.getBytes(UTF_8)
                    : new ObjectMapper().writeValueAsBytes(example);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void theDescriptionNamesEveryCallOnceAndItsProblemsWithTheirBody() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/openapi").path("paths");
        List<Object> names = new ArrayList<>();
        paths.forEach((path, methods) -> methods.forEach((method, call) -> {
            if (path.startsWith("/api") && call instanceof Map<?, ?> operation) {
                names.add(operation.get("operationId"));
                Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
                assertThat(List.of("400", "401", "403"))
                        .as(path)
                        .allSatisfy(status -> assertThat(responses.get(status).toString())
                                .contains("application/problem+json", "Problem"));
                if (path.contains("{")) {
                    assertThat(responses.get("404")).as(path).isNotNull();
                }
            }
        }));
        assertThat(names).isNotEmpty().doesNotContainNull().doesNotHaveDuplicates();
        given().accept("application/json")
                .get("/openapi")
                .then()
                .body("components.schemas.Problem.properties.field", notNullValue());
    }

    @Test
    void everySchemaOfTheDescriptionHasANameOfItsOwnAndSaysWhatItsFieldsAre() {
        Map<String, Map<String, Object>> schemas =
                given().accept("application/json").get("/openapi").path("components.schemas");
        assertThat(schemas).hasSizeGreaterThan(50);
        assertThat(schemas.keySet())
                .noneMatch(name -> name.matches(".*\\d") && schemas.containsKey(name.replaceAll("\\d+$", "")));
        schemas.forEach((name, schema) -> {
            if (schema.get("properties") instanceof Map<?, ?> fields) {
                fields.forEach((field, said) -> assertThat(((Map<?, ?>) said).get("description"))
                        .as(name + "." + field)
                        .isNotNull());
            }
        });
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/openapi").path("paths");
        paths.forEach((path, methods) -> methods.values().forEach(call -> {
            if (call instanceof Map<?, ?> operation && operation.get("parameters") instanceof List<?> parameters) {
                assertThat(operation.get("summary")).as(path).isNotNull();
                assertThat(parameters)
                        .as(path)
                        .allSatisfy(parameter -> assertThat(((Map<?, ?>) parameter).get("description"))
                                .isNotNull());
            }
        }));
    }

    @Test
    void everyExampleOfTheDescriptionRunsAsItStands() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/openapi").path("paths");
        List<String> ran = new ArrayList<>();
        paths.forEach((path, methods) -> {
            if (!(methods.get("post") instanceof Map<?, ?> post)
                    || !(post.get("requestBody") instanceof Map<?, ?> body)) {
                return;
            }
            ((Map<?, ?>) body.get("content")).forEach((type, content) -> {
                if (((Map<?, ?>) content).get("examples") instanceof Map<?, ?> examples) {
                    examples.values().forEach(example -> {
                        Object value = ((Map<?, ?>) example).get("value");
                        int status = given().contentType(type.toString())
                                .body(written(value))
                                .post(path)
                                .statusCode();
                        assertThat(status).as(path).isBetween(200, 201);
                        ran.add(path);
                    });
                }
            });
        });
        assertThat(ran)
                .contains(
                        "/api/screenings",
                        "/api/screenings/csv",
                        "/api/comparisons",
                        "/api/articles/preview",
                        "/api/articles",
                        "/api/articles/batch",
                        "/api/articles/feed");
    }
}
