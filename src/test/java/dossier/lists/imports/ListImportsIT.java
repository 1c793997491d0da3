package dossier.lists.imports;

import com.sun.net.httpserver.HttpServer;
import dossier.lists.ListCode;
import dossier.lists.SnapshotPublished;
import dossier.lists.SnapshotRepository;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(ListImportsIT.QuickRetries.class)
class ListImportsIT {

    private static final String LIST = "us-ofac-cons";
    private static final Path SAMPLE = Path.of("data", LIST);

    /** Trying again must not take the minutes that it takes in earnest. */
    public static final class QuickRetries implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.fault-tolerance.\"dossier.lists.imports.HttpFile/fetch\".retry.delay",
                    "20",
                    "quarkus.fault-tolerance.\"dossier.lists.imports.HttpFile/fetch\".retry.delay-unit",
                    "MILLIS");
        }
    }

    @ApplicationScoped
    static class Heard {
        private final List<SnapshotPublished> events = new CopyOnWriteArrayList<>();

        void hear(@Observes SnapshotPublished event) {
            events.add(event);
        }

        List<SnapshotPublished> events() {
            return events;
        }
    }

    @Inject
    ListImports imports;

    @Inject
    ListStatuses statuses;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    HttpFile http;

    @Inject
    Heard heard;

    @TempDir
    Path folder;

    @Test
    void publishesASampleAndTellsWhoListensAfterwards() throws Exception {
        ImportReport report =
                imports.run(ImportRequest.sample(ListCode.of(LIST), SAMPLE).withForce(true));
        assertThat(report.status()).isEqualTo(ImportStatus.PUBLISHED);
        assertThat(heard.events())
                .contains(new SnapshotPublished(
                        ListCode.of(LIST), report.snapshot().orElseThrow()));
        assertThat(snapshots.active(ListCode.of(LIST)).orElseThrow().sample()).isTrue();
        assertThat(status().lastError()).isEmpty();
        assertThat(status().running()).isEmpty();
        assertThat(imports.run(ImportRequest.sample(ListCode.of(LIST), SAMPLE)).status())
                .isEqualTo(ImportStatus.UNCHANGED);
    }

    @Test
    void aRefusalIsRememberedUntilAnImportGoesWellAndADryRunIsNot() throws Exception {
        Path junk = Files.writeString(folder.resolve("cons_prim.csv"), "<html>");
        ImportRequest upload = ImportRequest.upload(ListCode.of(LIST), Map.of("other.csv", junk));
        assertThat(imports.run(upload.withDryRun(true)).status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(status().lastError()).isEmpty();
        assertThat(imports.run(upload).status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(status().lastError().orElseThrow()).contains("other.csv");
        assertThat(status().lastAttempt()).isPresent();
        imports.run(ImportRequest.sample(ListCode.of(LIST), SAMPLE));
        assertThat(status().lastError()).isEmpty();
    }

    @Test
    void anUnknownListIsTheCallersMistake() {
        assertThatThrownBy(() -> imports.run(ImportRequest.publisher(ListCode.of("no-such-list"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksAServerAgainThatFailsAndNotOneThatRefuses() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/passing", exchange -> {
            byte[] bytes = "text".getBytes(StandardCharsets.UTF_8);
            boolean fails = asked.incrementAndGet() <= 2;
            exchange.sendResponseHeaders(fails ? 500 : 200, fails ? -1 : bytes.length);
            if (!fails) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        AtomicInteger refused = new AtomicInteger();
        server.createContext("/refusing", exchange -> {
            refused.incrementAndGet();
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            Path file = folder.resolve("file");
            assertThat(http.fetch(URI.create(base + "/passing"), Publishers.Validators.NONE, file, bytes -> {}))
                    .isPresent();
            assertThat(Files.readString(file)).isEqualTo("text");
            assertThat(asked).hasValue(3);
            assertThatThrownBy(() ->
                            http.fetch(URI.create(base + "/refusing"), Publishers.Validators.NONE, file, bytes -> {}))
                    .hasMessageContaining("403");
            assertThat(refused).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    private ListStatus status() {
        return statuses.all().stream()
                .filter(status -> status.list().code().value().equals(LIST))
                .findFirst()
                .orElseThrow();
    }
}
