package dossier.alerts;

import com.sun.net.httpserver.HttpServer;
import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.HeardAudit;
import dossier.audit.NoAudit;
import dossier.rescreening.WatchedLists;
import dossier.sql.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Alerts on their way: in order, signed, tried again, given up, sent again. */
@QuarkusTest
@TestProfile(WatchedLists.OwnService.class)
class WebhooksIT {

    private static final int ATTEMPTS = 3;
    private static final int BATCH = 2;

    @Inject
    DataSource source;

    @Inject
    Alerts alerts;

    @Inject
    AlertsAsJson json;

    private final HandClock clock = new HandClock();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;
    private HttpServer receiver;
    private Database database;
    private HeardAudit audit;
    private Webhooks webhooks;
    private WebhookSender sender;
    private UUID list;

    private record Received(String delivery, String signature, String body) {}

    private record Settings(Optional<Set<String>> allowedHosts, boolean allowPrivate) implements AlertSettings {

        @Override
        public Duration every() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int attempts() {
            return ATTEMPTS;
        }

        @Override
        public int batch() {
            return BATCH;
        }
    }

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("Dossier-Delivery"),
                    exchange.getRequestHeaders().getFirst("Dossier-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        receiver.start();
        database = new Database(source);
        database.update("empty", "TRUNCATE alert, webhook, dead_letter, watch_list CASCADE", List.of());
        Settings settings = new Settings(Optional.of(Set.of("localhost:" + port())), true);
        audit = new HeardAudit();
        webhooks = new Webhooks(database, settings, audit, clock);
        sender = new WebhookSender(webhooks, alerts, json, settings, audit, clock);
        list = UUID.randomUUID();
        database.update(
                "make a list",
                "INSERT INTO watch_list (id, name, created_at, lists, cutoff, columns, customers)"
                        + " VALUES (?, 'x', now(), '{}', 0.15, '{}', 0)",
                List.of(list));
        database.update(
                "make a snapshot",
                "INSERT INTO snapshot (list, day, imported_at, sha256, sample, origin, listings, names, problems, validators, report)"
                        + " SELECT 'hooked', '2026-01-01', now(), 'x', false, 'FOLDER', 0, 0, 0, '{}', '{}'"
                        + " WHERE NOT EXISTS (SELECT 1 FROM snapshot)",
                List.of());
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private int port() {
        return receiver.getAddress().getPort();
    }

    private URI address() {
        return URI.create("http://localhost:" + port() + "/hook");
    }

    private void alert(String name) {
        database.update(
                "make an alert",
                "INSERT INTO alert (at, sort, watch_list, number, name, list, reference, listed_name, snapshot)"
                        + " SELECT now(), 'LISTED', ?, 1, ?, 'hooked', '1', 'X', min(id) FROM snapshot",
                List.of(list, name));
    }

    private List<String> names() {
        return received.stream()
                .flatMap(one -> new ArrayList<>(java.util.regex.Pattern.compile("\"name\":\"(\\w+)\"")
                                .matcher(one.body())
                                .results()
                                .map(match -> match.group(1))
                                .toList())
                        .stream())
                .collect(Collectors.toList());
    }

    @Test
    void alertsFromThenOnArriveInOrderAndSigned() throws Exception {
        alert("before");
        Webhook.Created hook = webhooks.create(address());
        for (String name : List.of("one", "two", "three", "four", "five")) {
            alert(name);
        }
        sender.send();
        assertThat(names()).containsExactly("one", "two", "three", "four", "five");
        assertThat(received).hasSize(3);
        for (Received one : received) {
            assertThat(one.signature())
                    .isEqualTo(Signature.of(hook.secret(), clock.instant().getEpochSecond(), one.body()))
                    .startsWith("t=" + clock.instant().getEpochSecond() + ",v1=");
        }
        sender.send();
        assertThat(received).as("nothing is sent twice").hasSize(3);
    }

    @Test
    void whatDoesNotArriveIsTriedAgainAsItWas() throws Exception {
        webhooks.create(address());
        alert("one");
        answer = 500;
        sender.send();
        alert("two"); // comes after the delivery has begun
        sender.send();
        assertThat(received).as("it waits").hasSize(1);
        clock.pass(Duration.ofSeconds(11));
        answer = 204;
        sender.send();
        assertThat(names()).containsExactly("one", "one", "two");
        assertThat(received.get(1).delivery()).isEqualTo(received.get(0).delivery());
        assertThat(webhooks.all().get(0).last()).contains("answered 204");
    }

    @Test
    void afterTheLastTryItIsPutAsideAndTheNextOnesGoOn() throws Exception {
        Webhook hook = webhooks.create(address()).webhook();
        alert("one");
        answer = 503;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            sender.send();
            clock.pass(Duration.ofHours(2));
        }
        Webhook.DeadLetter letter = webhooks.deadLetters(hook.id()).get(0);
        assertThat(letter.error()).isEqualTo("answered 503");
        answer = 200;
        alert("two");
        sender.send();
        assertThat(names()).containsExactly("one", "one", "one", "two");

        assertThat(sender.resend(hook.id(), letter.id())).contains("answered 200");
        assertThat(webhooks.deadLetters(hook.id())).isEmpty();
        assertThat(sender.resend(hook.id(), letter.id())).isEmpty();
        assertThat(names()).endsWith("one");
        webhooks.remove(hook.id());
        webhooks.remove(hook.id());
        assertThat(audit.heard())
                .extracting(AuditEvent::action)
                .containsExactly(AuditAction.WEBHOOK_MADE, AuditAction.ALERTS_RESENT, AuditAction.WEBHOOK_REMOVED);
        assertThat(audit.heard().get(0).details())
                .as("no path: it may be a password")
                .isEqualTo(Map.of("host", "localhost"));
    }

    @Test
    void aServiceThatDiesWhileSendingSendsTheSameDeliveryLater() throws Exception {
        webhooks.create(address());
        alert("one");
        List<Delivery> taken = webhooks.due(); // and then it died
        assertThat(taken).hasSize(1);
        alert("two");
        sender.send();
        assertThat(received).as("another copy may be sending it").isEmpty();
        clock.pass(Duration.ofSeconds(11));
        sender.send();
        assertThat(received.get(0).delivery()).isEqualTo(taken.get(0).id());
        assertThat(names()).containsExactly("one", "two");
    }

    @Test
    void onlyWhatConfigurationAllowsIsCalled() {
        Webhooks closed = new Webhooks(database, new Settings(Optional.empty(), true), new NoAudit(), clock);
        assertThatThrownBy(() -> closed.create(address())).hasMessageContaining("DOSSIER_ALERTS_ALLOWED_HOSTS");
        Webhooks open = new Webhooks(
                database, new Settings(Optional.of(Set.of("localhost:" + port())), false), new NoAudit(), clock);
        assertThatThrownBy(() -> open.create(address())).hasMessageContaining("private network");
        assertThatThrownBy(() -> open.create(URI.create("file:///etc/passwd"))).hasMessageContaining("https://");
    }
}
