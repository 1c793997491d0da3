package dossier.lists.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.lists.Authority;
import dossier.lists.KnownList;
import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.Publication;
import dossier.lists.PublishedCells;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Fetching, against a real server on this machine; trying again is the container's and tested there. */
class HttpPublishersTest {

    private static final String DAY = "Mon, 21 Jan 2019 08:00:00 GMT";

    @TempDir
    Path folder;

    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().getPath() + " "
                    + Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"))
                            .orElse("-"));
            answers.get(exchange.getRequestURI().getPath()).give(exchange);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void fetchesEveryFileWithItsValidatorsAndTheNewestDay() throws Exception {
        answers.put("/one.csv", file("one", "\"1\""));
        answers.put("/two.csv", file("two", "\"2\""));
        Publishers.Fetched fetched = fetch(Map.of()).orElseThrow();
        assertThat(Files.readString(fetched.files().get("one.csv"))).isEqualTo("one");
        assertThat(fetched.validators()).containsEntry("two.csv", new Publishers.Validators("\"2\"", DAY));
        assertThat(fetched.publishedOn()).contains(PartialDate.parse("2019-01-21"));
    }

    @Test
    void nothingIsFetchedWhileNoFileChanged() throws Exception {
        answers.put("/one.csv", file("one", "\"1\""));
        answers.put("/two.csv", file("two", "\"2\""));
        Map<String, Publishers.Validators> known = fetch(Map.of()).orElseThrow().validators();
        requests.clear();
        assertThat(fetch(known)).isEmpty();
        assertThat(requests).containsExactly("/one.csv \"1\"", "/two.csv \"2\"");
    }

    @Test
    void oneChangedFileBringsItsSiblingsToo() throws Exception {
        answers.put("/one.csv", file("one", "\"1\""));
        answers.put("/two.csv", file("two", "\"2\""));
        Map<String, Publishers.Validators> known = fetch(Map.of()).orElseThrow().validators();
        answers.put("/two.csv", file("new", "\"3\""));
        Publishers.Fetched fetched = fetch(known).orElseThrow();
        assertThat(Files.readString(fetched.files().get("one.csv"))).isEqualTo("one");
        assertThat(Files.readString(fetched.files().get("two.csv"))).isEqualTo("new");
    }

    @Test
    void saysWhoAsks() throws Exception {
        List<String> agents = new ArrayList<>();
        answers.put("/one.csv", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            file("one", "\"1\"").give(exchange);
        });
        answers.put("/two.csv", file("two", "\"2\""));
        fetch(Map.of());
        assertThat(agents).containsExactly("Dossier/0.1 (sanctions list import)");
    }

    @Test
    void aServerErrorMayPassAndARefusalMayNot() {
        answers.put("/one.csv", exchange -> exchange.sendResponseHeaders(500, -1));
        assertThatThrownBy(() -> fetch(Map.of()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpFile.FinalAnswerException.class)
                .hasMessageContaining("500");
        answers.put("/one.csv", exchange -> exchange.sendResponseHeaders(404, -1));
        assertThatThrownBy(() -> fetch(Map.of()))
                .isInstanceOf(HttpFile.FinalAnswerException.class)
                .hasMessageContaining("404");
    }

    @Test
    void aFileThatNeverEndsIsGivenUp() {
        answers.put("/one.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("beginning".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(end);
        });
        assertThatThrownBy(() -> fetch(Map.of(), "dossier.lists.read-timeout", "1s"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was not read within 1 s");
    }

    @Test
    void whoStopsTheServiceDoesNotWaitForAPublisher() {
        ListsConfig config = config();
        HttpPublishers publishers = new HttpPublishers(new HttpFile(config), config);
        answers.put("/one.csv", exchange -> {
            publishers.stop(new ShutdownDelayInitiatedEvent());
            await(end);
        });
        assertThatThrownBy(() -> publishers.fetch(twoFiles(), Map.of(), folder, bytes -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThatThrownBy(() -> publishers.fetch(twoFiles(), Map.of(), folder, bytes -> {}))
                .hasMessageContaining("the service is stopping");
    }

    @Test
    void hangsUpOnAFileThatGrowsTooLarge() {
        answers.put("/one.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1 << 16];
            while (end.getCount() > 0) {
                exchange.getResponseBody().write(piece); // fails once we hang up
            }
        });
        assertThatThrownBy(() -> fetch(Map.of(), "dossier.lists.max-file-size", "1M"))
                .isInstanceOf(HttpFile.FinalAnswerException.class)
                .hasMessageContaining("larger than 1048576 bytes");
    }

    @Test
    void aFileThatBreaksOffIsNoFile() {
        answers.put("/one.csv", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the line is cut");
        });
        assertThatThrownBy(() -> fetch(Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void followsRedirectsOnItsOwnHostOnly() throws Exception {
        answers.put("/one.csv", redirect("/elsewhere.csv"));
        answers.put("/elsewhere.csv", file("moved", "\"1\""));
        answers.put("/two.csv", file("two", "\"2\""));
        assertThat(Files.readString(fetch(Map.of()).orElseThrow().files().get("one.csv")))
                .isEqualTo("moved");
        answers.put(
                "/one.csv", redirect("http://localhost:" + server.getAddress().getPort() + "/elsewhere.csv"));
        assertThatThrownBy(() -> fetch(Map.of())).hasMessageContaining("does not allow");
        answers.put("/one.csv", redirect("/one.csv"));
        assertThatThrownBy(() -> fetch(Map.of())).hasMessageContaining("redirects");
    }

    private static Answer redirect(String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    private static Answer file(String content, String etag) {
        return exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Last-Modified", DAY);
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private Optional<Publishers.Fetched> fetch(Map<String, Publishers.Validators> known, String... settings)
            throws IOException {
        ListsConfig config = config(settings);
        return new HttpPublishers(new HttpFile(config), config).fetch(twoFiles(), known, folder, bytes -> {});
    }

    private ListsConfig config(String... settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(ListsConfig.class)
                .addDiscoveredConverters()
                .withDefaultValue(
                        "dossier.lists.addresses.\"one.csv\"",
                        address("/one.csv").toString());
        for (int key = 0; key < settings.length; key += 2) {
            builder.withDefaultValue(settings[key], settings[key + 1]);
        }
        return builder.withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .build()
                .getConfigMapping(ListsConfig.class);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private KnownList twoFiles() {
        return new KnownList(
                ListCode.of("two"),
                "Two files",
                "two files",
                Authority.US,
                List.of(
                        // the address of the first is overridden by configuration
                        new KnownList.File("one.csv", true, URI.create("https://example.invalid/one.csv")),
                        new KnownList.File("two.csv", true, address("/two.csv"))),
                new KnownList.Size(1, 10),
                true,
                (files, problems) -> new Publication(List.of(), Optional.empty(), 0, new PublishedCells()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
