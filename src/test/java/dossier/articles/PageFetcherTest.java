package dossier.articles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.outgoing.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageFetcherTest {

    private HttpServer server;
    private String host;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host = "127.0.0.1:" + server.getAddress().getPort();
        page("/page", "text/html; charset=iso-8859-1", "<p>caf\u00E9</p>".getBytes(StandardCharsets.ISO_8859_1));
        page("/meta", "text/html", "<meta charset=windows-1251><p>\u00CF".getBytes(StandardCharsets.ISO_8859_1));
        page("/plain", "text/plain", "caf\u00E9".getBytes(StandardCharsets.UTF_8));
        page("/pdf", "application/pdf", new byte[10]);
        page("/none", "", new byte[10]);
        page("/large", "text/html", new byte[1_000_001]);
        redirect("/once", "/page");
        redirect("/loop", "/loop");
        redirect("/inside", "http://localhost:" + server.getAddress().getPort() + "/page");
        redirect("/metadata", "http://169.254.169.254/latest/meta-data/");
        redirect("/file", "file:///etc/passwd");
        redirect("/broken", "http://[");
        for (int hop = 0; hop < 7; hop++) {
            redirect("/hop" + hop, hop == 0 ? "/page" : "/hop" + (hop - 1));
        }
        server.createContext("/slow", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush(); // and then nothing
        });
        server.createContext("/down", exchange -> answer(exchange, 503, new byte[0]));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void pageIsReadInTheLettersThatItSaysItIsIn() throws IOException {
        assertThat(fetched("/page").content()).isEqualTo("<p>caf\u00E9</p>");
        assertThat(fetched("/page").isHtml()).isTrue();
        assertThat(fetched("/meta").content()).endsWith("\u041F");
        assertThat(fetched("/plain")).isEqualTo(new PageFetcher.Page(at("/plain"), false, "caf\u00E9"));
    }

    @Test
    void redirectsAreFollowedUpToFiveAndTheLastAddressIsKept() throws IOException {
        assertThat(fetched("/once").address()).isEqualTo(at("/page"));
        assertThat(fetched("/hop4").address()).isEqualTo(at("/page"));
        refused("/hop5", "5 times");
        refused("/loop", "5 times");
    }

    @ParameterizedTest
    @CsvSource({
        "/inside, not among the hosts",
        "/metadata, not among the hosts",
        "/file, must begin with",
        "/broken, cannot be read",
        "/pdf, application/pdf",
        "/none, only text/html",
        "/large, more than 1000000 bytes"
    })
    void whatIsNoPageOrLeadsElsewhereIsRefused(String path, String why) {
        refused(path, why);
    }

    @Test
    void everyHopsAddressMustBePublic() {
        assertThatThrownBy(() -> LocalPages.of(Set.of(host), PublicAddress::is).fetch(at("/page")))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining("private network");
        String other = "localhost:" + server.getAddress().getPort();
        int[] asked = {0};
        assertThatThrownBy(() -> LocalPages.of(Set.of(host, other), address -> ++asked[0] == 1)
                        .fetch(at("/inside")))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining("private network");
    }

    @Test
    void noHostIsAllowedUnlessConfigured() {
        assertThatThrownBy(() -> LocalPages.of(Set.of(), address -> true).fetch(at("/page")))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining("ALLOWED_HOSTS");
        assertThatThrownBy(() ->
                        LocalPages.of(Set.of("127.0.0.1"), address -> true).fetch(at("/page")))
                .as("another port than the usual ones")
                .isInstanceOf(PageRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/", "http:page", "page", "http://me:secret@127.0.0.1/", "http:///x"})
    void addressesOfOtherKindsAreRefused(String address) {
        assertThatThrownBy(() -> LocalPages.of(Set.of("127.0.0.1"), any -> true).fetch(URI.create(address)))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void silentOrFailingHostIsAFailureThatMayPass() {
        assertThatThrownBy(() -> fetched("/slow"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("within 2 s");
        assertThatThrownBy(() -> fetched("/down"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("503");
    }

    @ParameterizedTest
    @CsvSource({
        "7f000001, false", // 127.0.0.1
        "0a000001, false", // 10.0.0.1
        "ac100001, false", // 172.16.0.1
        "c0a80001, false", // 192.168.0.1
        "a9fea9fe, false", // 169.254.169.254, where clouds keep their keys
        "64400001, false", // 100.64.0.1
        "00000000, false",
        "c6130001, false", // 198.19.0.1
        "e0000001, false", // 224.0.0.1
        "ffffffff, false",
        "08080808, true",
        "ac200001, true", // 172.32.0.1
        "00000000000000000000000000000001, false", // ::1
        "00000000000000000000ffff7f000001, false", // ::ffff:127.0.0.1
        "fe800000000000000000000000000001, false",
        "fd000000000000000000000000000001, false",
        "0064ff9b00000000000000007f000001, false", // 127.0.0.1 behind NAT64
        "20027f00000100000000000000000001, false", // 127.0.0.1 as 6to4
        "20010000000000000000000080fffffe, false", // Teredo
        "20014860486000000000000000008888, true"
    })
    void addressesOfMachinesNearbyAreNotPublic(String bytes, boolean isPublic) throws IOException {
        byte[] address = new byte[bytes.length() / 2];
        byte[] value = new BigInteger(bytes, 16).toByteArray();
        int length = Math.min(value.length, address.length);
        System.arraycopy(value, value.length - length, address, address.length - length, length);
        assertThat(PublicAddress.is(InetAddress.getByAddress(address))).isEqualTo(isPublic);
    }

    private void refused(String path, String why) {
        assertThatThrownBy(() -> fetched(path))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining(why);
    }

    private PageFetcher.Page fetched(String path) throws IOException {
        return LocalPages.of(Set.of(host), address -> true).fetch(at(path));
    }

    private URI at(String path) {
        return URI.create("http://" + host + path);
    }

    private void page(String path, String type, byte[] body) {
        server.createContext(path, exchange -> {
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Type", type);
            }
            answer(exchange, 200, body);
        });
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            answer(exchange, 302, new byte[0]);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
