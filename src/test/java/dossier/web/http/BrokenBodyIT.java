package dossier.web.http;

import dossier.web.RawHttp;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** Bodies that are not what they say: the caller's slip, answered as one. */
@QuarkusTest
class BrokenBodyIT {

    private static final String UPLOAD = "/api/lists/eu-fsf/imports?dryRun=true";

    @TestHTTPResource("/")
    URI service;

    private RawHttp http;

    @BeforeEach
    void client() {
        http = new RawHttp(service);
    }

    private RawHttp.Answer upload(String type, String body) {
        return http.send("POST " + UPLOAD + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.getBytes(ISO_8859_1).length + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static void refused(RawHttp.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + answer.status()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "--x",
                "--x\r\n",
                "--x\r\n\r\n",
                "--x--",
                "--x\r\n--x--\r\n",
                "--y\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\na\r\n--y--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\na",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Type: text/csv\r\n\r\na\r\n--x--\r\n",
                "--x\r\nno header\r\n\r\na\r\n--x--\r\n",
                "--x\r\n: \r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\nContent-Type: \u0000\u00ff;;=\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\nContent-Type: text/csv; charset=nothing\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../a.csv\"\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename*=UTF-8''%ff%zz\r\n\r\na\r\n--x--\r\n",
                "--x\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\n\na\n--x--\n"
            })
    void aBrokenUploadIsTheCallersSlip(String body) {
        refused(upload("multipart/form-data; boundary=x", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"",
                "multipart/form-data; boundary",
                "multipart/form-data; charset=nothing; boundary=x",
                "multipart/mixed; boundary=x",
                "application/x-www-form-urlencoded",
                "multipart",
                "/",
                ";",
                "text/",
                "a/b/c",
                "multipart/form-data, multipart/form-data; boundary=x"
            })
    void aContentTypeThatIsNoneIsTheCallersSlip(String type) {
        String part = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\na\r\n--x--\r\n";
        refused(upload(type, part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ";", "a/b/c", "text/html;q=", "application/json, /"})
    void anAcceptThatIsNoneIsTheCallersSlip(String accept) {
        refused(http.send("GET", "/api/lists", Map.of("Accept", accept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "a b", "x:y:z", "localhost:99999999", "[", "%%", "a@localhost", "localhost/", ""})
    void aHostThatIsNoneIsTheCallersSlip(String host) {
        refused(http.send("GET", "/api/lists", Map.of("Host", host)));
    }

    @Test
    void aRequestWithoutAHostOrWithTwoIsTheCallersSlip() {
        refused(http.send("GET /api/lists HTTP/1.1\r\nConnection: close\r\n\r\n"));
        refused(http.send(
                "GET /api/lists HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void manyPartsAndLongHeadersAreTheCallersSlip() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\na\r\n";
        refused(upload("multipart/form-data; boundary=x", part.repeat(5_000) + "--x--\r\n"));
        refused(upload(
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"" + "n".repeat(100_000) + "\"\r\n\r\na\r\n--x--\r\n"));
        String field =
                "--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n" + "v".repeat(5_000_000) + "\r\n--x--\r\n";
        refused(upload("multipart/form-data; boundary=x", field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00c1\u0081", "\u00c0\u0080", "\u00e0\u0080\u00ae", "\u00ed\u00a0\u0080", "\u00ff", "\u00e9"})
    void overlongAndBrokenUtf8IsRefused(String bytes) {
        byte[] body = ("{\"text\": \"Somebody came. " + bytes + "\"}").getBytes(ISO_8859_1);
        given().contentType("application/json")
                .body(body)
                .post("/api/articles/preview")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        given().contentType("application/x-ndjson")
                .body(body)
                .post("/api/articles/batch")
                .then()
                .statusCode(200)
                .body(containsString("\"status\":400")); // of that line alone
        byte[] feed = ("<rss version=\"2.0\"><channel><title>N</title><item><title>T " + bytes
                        + "</title><description>Somebody came.</description></item></channel></rss>")
                .getBytes(ISO_8859_1);
        given().contentType("application/rss+xml; charset=UTF-8") // the client would say another one
                .body(feed)
                .post("/api/articles/feed")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5\r\nabc",
                "zz\r\n\r\n",
                "-1\r\n\r\n",
                "ffffffffffffffff\r\nabc\r\n0\r\n\r\n",
            })
    void aBrokenChunkIsTheCallersSlip(String chunks) throws IOException {
        String request = "POST /api/screenings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunks;
        assertThat(answerAfterHangingUp(request)).doesNotContain("HTTP/1.1 5").doesNotContain("Exception");
        given().get("/api/lists").then().statusCode(200);
    }

    /** Sends a request, says that no more comes, and reads what is answered. */
    private String answerAfterHangingUp(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(ISO_8859_1);
        }
    }

    @Test
    void refusalsWorkOverHttp2() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        // the first answer agrees on HTTP/2, the others are over it
        client.send(
                HttpRequest.newBuilder(service.resolve("/q/health/live")).build(),
                HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> foreign = client.send(
                HttpRequest.newBuilder(service.resolve("/api/articles"))
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("x".repeat(100_000)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(foreign.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.headers().firstValue("connection")).isEmpty();
        assertThat(foreign.body()).contains("\"status\":403");
        HttpResponse<String> odd = client.send(
                HttpRequest.newBuilder(URI.create(service + "api/lists;x=1")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(odd.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(odd.statusCode()).isEqualTo(400);
        HttpResponse<String> good = client.send(
                HttpRequest.newBuilder(service.resolve("/api/lists")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(good.statusCode()).isEqualTo(200);
    }
}
