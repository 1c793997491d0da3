package dossier.web.agents;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** The tools, asked by the Model Context Protocol over real HTTP. */
@QuarkusTest
class AgentToolsIT {

    /** Of a megabyte each; those beyond the limit stand in buffers on the way. */
    private static final int MOST_CHUNKS = 64;

    private static final String SESSION = "Mcp-Session-Id";

    @TestHTTPResource("/")
    URI service;

    private String session = "";

    private RequestSpecification message(Object body) {
        RequestSpecification sent = given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(body);
        return session.isEmpty() ? sent : sent.header(SESSION, session);
    }

    @BeforeEach
    void sayHello() {
        Response hello = message(Map.of(
                        "jsonrpc",
                        "2.0",
                        "id",
                        0,
                        "method",
                        "initialize",
                        "params",
                        Map.of(
                                "protocolVersion", "2025-03-26",
                                "capabilities", Map.of(),
                                "clientInfo", Map.of("name", "test", "version", "1"))))
                .post("/mcp");
        session = hello.header(SESSION);
        message(Map.of("jsonrpc", "2.0", "method", "notifications/initialized")).post("/mcp");
    }

    private JsonPath ask(String method, Map<String, Object> parameters) {
        String answer = message(Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", parameters))
                .post("/mcp")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        // the protocol lets a server answer as a stream of events
        return JsonPath.from(answer.substring(answer.indexOf('{')));
    }

    private JsonPath call(String tool, Map<String, Object> arguments) {
        return ask("tools/call", Map.of("name", tool, "arguments", arguments));
    }

    @Test
    void everyToolReadsAndSaysWhatItAnswers() {
        JsonPath tools = ask("tools/list", Map.of());

        assertThat(tools.getList("result.tools.name", String.class))
                .containsExactlyInAnyOrder("screen_name", "who_in_this_text_is_sanctioned", "profile", "list_changes");
        assertThat(tools.getList("result.tools.annotations.readOnlyHint")).containsOnly(true);
        assertThat(tools.getList("result.tools.outputSchema.type")).containsOnly("object");
    }

    @Test
    void aNameIsScreened() {
        JsonPath answer = call(
                "screen_name",
                Map.of(
                        "name",
                        "Yevgeniy Prigozhin",
                        "kind",
                        "PERSON",
                        "birthDate",
                        "1961",
                        "countries",
                        List.of("ru")));

        assertThat(answer.getString("result.structuredContent.parties[0].band")).isEqualTo("MATCH");
        assertThat(answer.getBoolean("result.structuredContent.parties[0].underSanctions"))
                .isTrue();
        assertThat(answer.getString("result.content[0].text")).contains("\"band\":\"MATCH\"");
        String party = answer.getString("result.structuredContent.parties[0].id");
        JsonPath profile = call("profile", Map.of("id", party));
        assertThat(profile.getList("result.structuredContent.authorities.authority"))
                .contains("US");
    }

    @Test
    void aTextIsRead() {
        JsonPath answer = call(
                "who_in_this_text_is_sanctioned",
                Map.of(
                        "text",
                        "Yevgeniy Prigozhin, the founder of Wagner, met Zdenka Vyvozova.",
                        "publishedOn",
                        "2022-05-01"));

        assertThat(answer.getList("result.structuredContent.parties.standing")).contains("MATCH", "NONE");
        assertThat(answer.getString("result.structuredContent.result")).startsWith("Parties named: ");
    }

    @Test
    void changesOfAListAreTold() {
        JsonPath answer = call("list_changes", Map.of("list", "eu-fsf", "since", "2000-01-01"));

        assertThat(answer.getList("result.structuredContent.lines")).isNotEmpty();
    }

    @Test
    void aQuestionThatIsWrongIsToldToTheAgent() {
        assertThat(call("screen_name", Map.of()).getBoolean("result.isError")).isTrue();
        assertThat(call("screen_name", Map.of("name", "x", "kind", "DOG")).getString("result.content[0].text"))
                .contains("kind must be one of");
        assertThat(call("profile", Map.of("id", "nobody")).getBoolean("result.isError"))
                .isTrue();
        assertThat(call("list_changes", Map.of("list", "nowhere", "since", "2000-01-01"))
                        .getString("result.content[0].text"))
                .contains("there is no list of that code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "\"x\"",
                "true",
                "[]",
                "[1]",
                "[null]",
                "[{},1]",
                "[[]]",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":1}",
                "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[]}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":\"x\"}"
            })
    void whatIsNoMessageIsTheCallersSlip(String body) {
        message(body).post("/mcp").then().statusCode(400).body("error.code", is(-32600));
    }

    /** The protocol itself fails at them, and answers some of them never. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nonsense | {} | -32601 | there is no method 'nonsense' here
            q/close | {} | -32601 | there is no method 'q/close' here
            resources/read | {"uri":"x"} | -32601 | there is no method 'resources/read' here
            prompts/get | null | -32601 | there is no method 'prompts/get' here
            tools/call | null | -32602 | params.name must be given, as a string
            tools/call | {} | -32602 | params.name must be given, as a string
            tools/call | {"name":null} | -32602 | params.name must be given, as a string
            tools/call | {"name":"profile","name":5} | -32602 | params.name must be given, as a string
            tools/call | {"name":"profile","arguments":1} | -32602 | params.arguments must be an object
            logging/setLevel | null | -32602 | params.level must be given, as a string
            initialize | {} | -32602 | params.protocolVersion must be given, as a string
            initialize | {"protocolVersion":"2025-03-26"} | -32602 | params.clientInfo.name must be given, as a string
            initialize | {"protocolVersion":"2025-03-26","clientInfo":{"name":"a"}} | -32602 | params.clientInfo.version must be given, as a string
            """)
    void aMessageThatCannotBeAnsweredIsToldSo(String method, String parameters, int code, String told) {
        message("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"" + method + "\",\"params\":" + parameters + "}")
                .post("/mcp")
                .then()
                .statusCode(200)
                .body("id", is("a"))
                .body("error.code", is(code))
                .body("error.message", is(told));
    }

    @Test
    void amongOthersItIsToldInTheirPlace() {
        message(List.of(
                        Map.of("jsonrpc", "2.0", "id", 1, "method", "ping"),
                        Map.of("jsonrpc", "2.0", "id", 2, "method", "nonsense")))
                .post("/mcp")
                .then()
                .statusCode(400)
                .body("id", is(2))
                .body("error.code", is(-32601));
    }

    @Test
    void whatNobodyWaitsForIsTaken() {
        message(Map.of("jsonrpc", "2.0", "method", "notifications/nonsense"))
                .post("/mcp")
                .then()
                .statusCode(202);
    }

    @Test
    void aFieldOfAnotherTypeIsTheCallersSlip() {
        session = "";
        message(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-03-26\","
                                + "\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"},\"capabilities\":1}}")
                .post("/mcp")
                .then()
                .statusCode(400)
                .body("error.code", is(-32602));
    }

    @Test
    void noMoreThanAHundredMessagesComeAtOnce() {
        List<Map<String, Object>> messages =
                Collections.nCopies(101, Map.of("jsonrpc", "2.0", "id", 1, "method", "ping"));

        message(messages).post("/mcp").then().statusCode(400);
        message(messages.subList(0, 100)).post("/mcp").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":", "[{}", "nothing", "\u0000"})
    void whatIsNoJsonIsTheCallersSlip(String body) {
        assertThat(message(body).post("/mcp").statusCode()).isLessThan(500);
    }

    /** Its length is not said beforehand, so reading it has to end. */
    @Test
    void aMessageWithoutEndIsReadNoFurtherThanAnyOtherJson() throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Accept: application/json, text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("100000\r\n" + "a".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            InputStream in = socket.getInputStream();
            int sent = 0;
            while (in.available() == 0 && sent < MOST_CHUNKS) {
                out.write(chunk);
                sent++;
            }
            assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }
}
