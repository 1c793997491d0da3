package dossier.web.access;

import dossier.web.RawHttp;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** People sign in by a form and programs by a password, each as they are used to. */
@QuarkusTest
@TestProfile(GuardedIT.WithUsers.class)
class SignInIT {

    private static final String RIGHT = "correct horse";

    @TestHTTPResource("/")
    URI service;

    private String origin() {
        return "http://" + service.getAuthority();
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).urlEncodingEnabled(false).accept("text/html,application/xhtml+xml");
    }

    /** Sends the form as the page holds it. */
    private Response signIn(String user, String password, String to) {
        Response page = browser().get("/sign-in?to=%2Freview");
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .header("Origin", origin())
                .cookie(FormToken.COOKIE, page.cookie(FormToken.COOKIE))
                .formParam(FormToken.FIELD, tokenIn(page.asString()))
                .formParam("user", user)
                .formParam("password", password)
                .formParam("to", to)
                .post("/sign-in");
    }

    private static String tokenIn(String page) {
        int at = page.indexOf("name=\"form-token\" value=\"");
        assertThat(at).isPositive();
        return page.substring(at).split("\"")[3];
    }

    private String session(String user) {
        return signIn(user, RIGHT, "/").then().statusCode(303).extract().cookie(Sessions.COOKIE);
    }

    @ParameterizedTest
    @CsvSource({
        "/, %2F",
        "/review, %2Freview",
        "/?q=putin&list=eu-fsf, %2F%3Fq%3Dputin%26list%3Deu-fsf",
        "/swagger-ui/, %2Fswagger-ui%2F",
        "/profiles/eu-fsf.1, %2Fprofiles%2Feu-fsf.1"
    })
    void whoOpensAPageWithoutASessionIsLedToTheForm(String page, String to) {
        browser()
                .get(page)
                .then()
                .statusCode(303)
                .header("Location", "/sign-in?to=" + to)
                .body(is(""));
        browser().head(page).then().statusCode(303).header("Location", "/sign-in?to=" + to);
        browser()
                .get("/sign-in?to=" + to)
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + page.replace("&", "&amp;") + "\""));
    }

    @Test
    void theFormTellsNothingOfWhatIsInside() {
        browser()
                .get("/sign-in")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body(containsString("<h1>Sign in</h1>"))
                .body(not(containsString("Sample data")))
                .body(not(containsString("href=\"/review\"")))
                .body(not(containsString("Signed in as")));
        browser().head("/sign-in").then().statusCode(200);
        browser().delete("/sign-in").then().statusCode(405);
        browser().get("/sign-out").then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/lists", "/api/nothing", "/openapi", "/q/metrics", "/api"})
    void programsAreToldWhatIsMissingAndNeverLedToAPage(String path) {
        browser()
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Location", nullValue())
                .header("WWW-Authenticate", startsWith("Basic"));
        given().post("/api/screenings").then().statusCode(401).header("WWW-Authenticate", startsWith("Basic"));
        given().get("/review").then().statusCode(401).contentType("application/problem+json");
        given().header("Authorization", "Basic bm8=")
                .accept("text/html")
                .get("/review")
                .then()
                .statusCode(401);
    }

    @Test
    void aScriptOfAPageWhoseSessionIsOverDoesNotMakeTheBrowserAskForAPassword() {
        given().header("Sec-Fetch-Dest", "empty")
                .get("/api/lists")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Form"));
        given().header("HX-Request", "true")
                .get("/?q=x")
                .then()
                .statusCode(401)
                .header("HX-Redirect", "/sign-in?to=%2F%3Fq%3Dx");
    }

    @Test
    void theRightPasswordLeadsToThePageThatWasWanted() {
        Response answer = signIn("anna", RIGHT, "/review?state=SAME");
        answer.then().statusCode(303).header("Location", "/review?state=SAME");
        String cookie = answer.getHeaders().getValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(Sessions.COOKIE))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("; HttpOnly").contains("; SameSite=Lax", "; Path=/");
        assertThat(cookie).doesNotContain("anna").doesNotContain("Domain").doesNotContain("Max-Age");
        assertThat(cookie).doesNotContain("Secure"); // by http to this machine, and only there
        browser()
                .cookie(Sessions.COOKIE, answer.cookie(Sessions.COOKIE))
                .get("/review")
                .then()
                .statusCode(200)
                .body(containsString("Signed in as <strong>anna</strong> · analyst"))
                .body(containsString("action=\"/sign-out\""));
    }

    @Test
    void elsewhereTheCookieIsSentByHttpsOnly() {
        RawHttp.Answer answer = new RawHttp(service)
                .send(rawForm(
                        Map.of("user", "anna", "password", RIGHT),
                        "Host: dossier.example\r\nOrigin: https://dossier.example\r\n"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        assertThat(answer.header("set-cookie")).startsWith(Sessions.COOKIE).contains("; Secure");
    }

    @Test
    void byHttpOverTheNetworkNoPasswordIsTaken() {
        SentForms.form()
                .header("Host", "dossier.example")
                .header("Origin", "http://dossier.example")
                .formParam("user", "anna")
                .formParam("password", RIGHT)
                .post("/sign-in")
                .then()
                .statusCode(401)
                .header("Set-Cookie", nullValue())
                .body(containsString("Signing in needs https"));
    }

    /** Each from an address of its own: wrong passwords make the next ones of their address slow. */
    @ParameterizedTest
    @CsvSource({
        "11, anna, wrong, 401",
        "12, nobody, correct horse, 401",
        "13, anna, '', 401",
        "14, '', '', 400",
        "15, 'anna ', wrong, 401",
        "16, <b>, x, 401"
    })
    void aWrongPasswordIsNotToldFromAWrongName(int from, String user, String password, int status) {
        RawHttp.Answer answer = new RawHttp(service, "127.0.0." + from)
                .send(rawForm(Map.of("user", user, "password", password, "to", "/review"), ""));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("text/html");
        assertThat(answer.header("set-cookie")).isEmpty();
        assertThat(answer.body())
                .contains("The user name or the password is wrong.")
                .contains("name=\"to\" value=\"/review\"")
                .doesNotContain("value=\"" + RIGHT)
                .doesNotContain("<b>");
    }

    /** The form with its token, to the letter. */
    private String rawForm(Map<String, String> fields, String headers) {
        String token = "T".repeat(43);
        StringBuilder body = new StringBuilder(FormToken.FIELD + "=" + token);
        fields.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        String host = headers.contains("Host: ") ? "" : "Host: " + service.getAuthority() + "\r\n";
        return "POST /sign-in HTTP/1.1\r\n" + host + headers + "Cookie: " + FormToken.COOKIE + "=" + token
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "http:evil.example",
                "javascript:alert(1)",
                "/%2f/evil.example",
                "/%5cevil.example",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                " //evil.example",
                "/.//evil.example",
                "evil.example",
                "/api/lists",
                "/sign-in?to=/",
                "/sign-out",
                "/é",
                ""
            })
    void nobodyIsLedAwayFromHere(String to) {
        signIn("rita", RIGHT, to).then().statusCode(303).header("Location", "/").header("a", nullValue());
        given().redirects()
                .follow(false)
                .queryParam("to", to)
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("name=\"to\" value=\"/\""));
    }

    @Test
    void signsThatJavaTakesForNoAddressLeadBackToo() {
        signIn("rita", RIGHT, "/?q=a|b{c}").then().statusCode(303).header("Location", "/?q=a|b{c}");
    }

    @Test
    void guessingByTheFormIsAsSlowAsByTheHeader() {
        RawHttp guesser = new RawHttp(service, "127.0.0.3");
        Map<String, String> guess = Map.of("Authorization", RawHttp.basic("rita", "guess"));
        for (int i = 0; i < 3; i++) {
            assertThat(guesser.send("GET", "/api/lists", guess).status()).isEqualTo(401);
        }
        String request = rawForm(Map.of("user", "rita", "password", "guess"), "");
        List<RawHttp.Answer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> guesser.send(request), command -> new Thread(command).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers)
                .extracting(RawHttp.Answer::status)
                .contains(429)
                .isSubsetOf(401, 429)
                .doesNotContain(303);
        RawHttp.Answer refused = answers.stream()
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 65);
        assertThat(refused.body()).contains("Too many wrong passwords came from this address. Try again in ");
        signIn("rita", RIGHT, "/").then().statusCode(303); // from another address
    }

    @Test
    void signingOutTakesTheSessionFromTheBrowser() {
        String session = session("anna");
        String page = browser().cookie(Sessions.COOKIE, session).get("/").asString();
        Response out = SentForms.form()
                .cookie(Sessions.COOKIE, session)
                .header("Origin", origin())
                .accept("text/html")
                .post("/sign-out");
        out.then().statusCode(303).header("Location", "/sign-in").header("Clear-Site-Data", "\"cache\"");
        assertThat(out.header("Set-Cookie")).startsWith(Sessions.COOKIE + "=;").contains("Max-Age=0", "Path=/");
        assertThat(page).contains("action=\"/sign-out\"");
        SentForms.form().post("/sign-out").then().statusCode(303); // who is out stays out
        signIn("anna", "wrong", "/").then().statusCode(401);
        for (String filter : List.of("SIGNED_IN&who=anna", "SIGNED_OUT&who=anna", "SIGN_IN_FAILED")) {
            given().auth()
                    .preemptive()
                    .basic("adam", RIGHT)
                    .get("/api/audit?limit=1&action=" + filter)
                    .then()
                    .statusCode(200)
                    .body("entries.size()", is(1))
                    .body("entries[0].said", anyOf(startsWith("Signed"), startsWith("Wrong password from 127.0.0.")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review", "/review/undo", "/sign-out", "/sign-in", "/profiles/eu-fsf.1/join"})
    void aFormOfAnotherSiteChangesNothing(String address) {
        String session = session("anna");
        for (String token : List.of("", "S".repeat(43))) {
            given().redirects()
                    .follow(false)
                    .cookie(Sessions.COOKIE, session)
                    .cookie(FormToken.COOKIE, "T".repeat(43))
                    .header("Origin", origin())
                    .accept("text/html")
                    .formParam(FormToken.FIELD, token)
                    .formParam("reason", "because")
                    .post(address)
                    .then()
                    .statusCode(403)
                    .header("Set-Cookie", not(startsWith(Sessions.COOKIE)))
                    .body(containsString("did not come from a page of this service"));
        }
        for (String foreign : List.of("https://evil.example", "null", "http://" + service.getHost() + ":1")) {
            SentForms.form()
                    .cookie(Sessions.COOKIE, session)
                    .header("Origin", foreign)
                    .post(address)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aFormOfManyPartsNeedsTheTokenToo() {
        given().cookie(FormToken.COOKIE, "T".repeat(43))
                .auth()
                .preemptive()
                .basic("anna", RIGHT)
                .multiPart(FormToken.FIELD, "T".repeat(43))
                .post("/review/undo")
                .then()
                .statusCode(415); // this one takes no parts; the token does not change that
    }

    @Test
    void aCookieThatIsNoneLeadsToTheForm() {
        for (String cookie : List.of(
                "",
                "x",
                "=",
                "AAAA",
                "\"",
                "%",
                "f".repeat(5_000),
                ForgedSession.ofAnotherKey("adam"),
                ForgedSession.idleForTooLong("adam"),
                ForgedSession.begunTooLongAgo("adam"),
                ForgedSession.ofAnotherPassword("adam"),
                ForgedSession.tampered("adam"),
                ForgedSession.good("nobody"))) {
            for (String method : List.of("GET", "HEAD")) {
                RawHttp.Answer page = new RawHttp(service)
                        .send(
                                method,
                                "/review",
                                Map.of("Cookie", Sessions.COOKIE + "=" + cookie, "Accept", "text/html"));
                assertThat(page.status()).as(cookie).isEqualTo(303);
                assertThat(page.header("location")).isEqualTo("/sign-in?to=%2Freview");
            }
            RawHttp.Answer api =
                    new RawHttp(service).send("GET", "/api/lists", Map.of("Cookie", Sessions.COOKIE + "=" + cookie));
            assertThat(api.status()).as(cookie).isEqualTo(401);
        }
        browser()
                .cookie(Sessions.COOKIE, ForgedSession.good("rita"))
                .get("/")
                .then()
                .statusCode(200);
    }

    @Test
    void aFormSentAfterTheSessionLeadsBackToItsPage() {
        SentForms.form()
                .header("Origin", origin())
                .header("Referer", origin() + "/review?state=SAME")
                .accept("text/html")
                .post("/review")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in?to=%2Freview%3Fstate%3DSAME");
        SentForms.form()
                .header("Referer", "https://evil.example/review")
                .accept("text/html")
                .post("/review")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in?to=%2F");
    }

    @Test
    void theApiTakesAPasswordOrASession() {
        String session = session("rita");
        given().auth()
                .preemptive()
                .basic("rita", RIGHT)
                .get("/api/lists")
                .then()
                .statusCode(200);
        given().cookie(Sessions.COOKIE, session).get("/api/lists").then().statusCode(200);
        screening(given().auth().preemptive().basic("rita", RIGHT)).statusCode(200);
        screening(given().cookie(Sessions.COOKIE, session).header("Origin", origin()))
                .statusCode(200);
        screening(given().cookie(Sessions.COOKIE, session))
                .statusCode(403)
                .body("detail", containsString("Origin header"));
        screening(given().cookie(Sessions.COOKIE, session).header("Origin", "https://evil.example"))
                .statusCode(403);
        // a wrong password is not mended by a session
        given().cookie(Sessions.COOKIE, session)
                .auth()
                .preemptive()
                .basic("rita", "wrong")
                .get("/api/lists")
                .then()
                .statusCode(401);
        // nor a role by either
        given().cookie(Sessions.COOKIE, session).get("/api/webhooks").then().statusCode(403);
    }

    private static ValidatableResponse screening(RequestSpecification as) {
        return as.contentType("application/json")
                .body("{\"queries\":[{\"name\":\"Ivan Petrov\"}]}")
                .post("/api/screenings")
                .then();
    }
}
