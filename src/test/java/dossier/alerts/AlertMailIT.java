package dossier.alerts;

import dossier.audit.NoAudit;
import dossier.sql.Database;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Alerts by mail, to a real mail server: together, once, tried again. */
@QuarkusTest
@TestProfile(AlertMailIT.WithMail.class)
class AlertMailIT {

    private static final Duration COLLECT = Duration.ofMinutes(5);
    private static final int MOST = 3;
    private static final Optional<List<String>> RECIPIENTS =
            Optional.of(List.of("desk@example.org", "second@example.org"));
    private static final Optional<String> SENDER = Optional.of("dossier@example.org");

    /** A service that mails to a server of the test's own, and sends nothing unless the test says so. */
    public static final class WithMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dossier.watch.every", "PT24H",
                    "dossier.alerts.every", "PT24H",
                    "dossier.alerts.mail.to", "desk@example.org,second@example.org",
                    "quarkus.mailer.from", "dossier@example.org",
                    "quarkus.mailer.host", "localhost",
                    "quarkus.mailer.port", Integer.toString(freePort()),
                    "quarkus.mailer.start-tls", "DISABLED");
        }

        private static int freePort() {
            try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return any.getLocalPort();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private record Settings(Optional<List<String>> to) implements MailSettings {

        @Override
        public Duration collect() {
            return COLLECT;
        }

        @Override
        public int most() {
            return MOST;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Optional<URI> link() {
            return Optional.empty();
        }
    }

    @Inject
    DataSource source;

    @Inject
    Alerts alerts;

    @Inject
    AlertsAsMail words;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private final HandClock clock = new HandClock();
    private Optional<SmtpServerForTests> server = Optional.empty();
    private Database database;
    private AlertMails mails;
    private AlertMailer sender;
    private UUID list;

    @BeforeEach
    void start() throws IOException {
        server = Optional.of(new SmtpServerForTests(port));
        database = new Database(source);
        database.update("empty", "TRUNCATE alert, alert_mail, watch_list CASCADE", List.of());
        sender = sender(RECIPIENTS, SENDER, mailer);
        list = UUID.randomUUID();
        database.update(
                "make a list",
                "INSERT INTO watch_list (id, name, created_at, lists, cutoff, columns, customers)"
                        + " VALUES (?, 'x', now(), '{}', 0.15, '{}', 0)",
                List.of(list));
    }

    @AfterEach
    void stop() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    private AlertMailer sender(Optional<List<String>> to, Optional<String> from, ReactiveMailer by) {
        Settings settings = new Settings(to);
        mails = new AlertMails(database, settings, clock);
        return new AlertMailer(mails, alerts, words, settings, from, by, vertx, new NoAudit());
    }

    private List<SmtpServerForTests.Received> received() {
        return server.orElseThrow().received();
    }

    private void alert(String name) {
        database.update(
                "make an alert",
                "INSERT INTO alert (at, sort, watch_list, number, name, list, reference, listed_name, snapshot)"
                        + " VALUES (?, 'LISTED', ?, 1, ?, 'eu-fsf', '1', 'X', 1)",
                List.of(clock.instant(), list, name));
    }

    private MailProgress progress() {
        return mails.progress().orElseThrow();
    }

    @Test
    void alertsFromThenOnComeTogetherInOneMail() {
        alert("Before");
        sender.send();
        alert("One");
        sender.send();
        assertThat(received()).as("it waits for others").isEmpty();
        clock.pass(Duration.ofMinutes(4));
        alert("Two");
        clock.pass(Duration.ofMinutes(1));
        sender.send();

        assertThat(received()).hasSize(1);
        SmtpServerForTests.Received mail = received().get(0);
        assertThat(mail.recipients()).containsExactly("desk@example.org", "second@example.org");
        assertThat(mail.header("From")).contains("dossier@example.org");
        assertThat(mail.header("Subject")).isEqualTo("Dossier: 2 alerts after changes of the lists");
        assertThat(mail.header("Content-Type")).startsWith("text/plain");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.body())
                .contains("customer 1, One")
                .contains("customer 1, Two")
                .doesNotContain("Before");

        clock.pass(Duration.ofHours(1));
        sender.send();
        assertThat(received()).as("nothing is sent twice").hasSize(1);
        assertThat(progress().waiting()).isZero();
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainAsItWasLaterEachTime() {
        sender.send();
        alert("One");
        clock.pass(COLLECT);
        server.orElseThrow().mood(SmtpServerForTests.Mood.REFUSES);
        sender.send();
        assertThat(progress().attempts()).isEqualTo(1);
        assertThat(progress().lastError().orElseThrow()).contains("451");
        alert("Two"); // comes after the mail has begun
        clock.pass(Duration.ofSeconds(9));
        sender.send();
        assertThat(received()).as("it waits").hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        sender.send();
        clock.pass(Duration.ofSeconds(19));
        sender.send();
        assertThat(received()).as("twice as long").hasSize(2);
        clock.pass(Duration.ofSeconds(1));
        server.orElseThrow().mood(SmtpServerForTests.Mood.ACCEPTS);
        sender.send();
        assertThat(received()).hasSize(3);
        assertThat(received().get(2).header("Message-ID"))
                .isNotEmpty()
                .isEqualTo(received().get(0).header("Message-ID"));
        assertThat(received().get(2).body()).contains("One").doesNotContain("Two");
        assertThat(progress().lastError()).isEmpty();
        assertThat(progress().attempts()).isZero();

        clock.pass(COLLECT);
        sender.send();
        assertThat(received().get(3).body()).contains("Two").doesNotContain("One");
        assertThat(received().get(3).header("Message-ID"))
                .isNotEqualTo(received().get(0).header("Message-ID"));
    }

    @Test
    void aServerThatIsNotThereIsTriedUntilItIs() throws IOException {
        sender.send();
        alert("One");
        clock.pass(COLLECT);
        server.orElseThrow().close();
        for (int attempt = 0; attempt < 20; attempt++) {
            sender.send();
            clock.pass(Duration.ofHours(1));
        }
        assertThat(progress().attempts()).as("never given up").isEqualTo(20);
        assertThat(progress().waiting()).isEqualTo(1);
        server = Optional.of(new SmtpServerForTests(port));
        sender.send();
        assertThat(received()).hasSize(1);
        assertThat(progress().waiting()).isZero();
    }

    @Test
    void aServiceThatDiesWhileSendingSendsTheSameMailLater() {
        sender.send();
        alert("One");
        clock.pass(COLLECT);
        String id = mails.due().orElseThrow().messageId(); // and then it died
        alert("Two");
        sender.send();
        assertThat(received()).as("another copy may be sending it").isEmpty();
        clock.pass(Duration.ofSeconds(11));
        sender.send();
        assertThat(received()).hasSize(1);
        assertThat(received().get(0).header("Message-ID")).isEqualTo(id);
        assertThat(received().get(0).body()).contains("One").doesNotContain("Two");
    }

    @Test
    void aMailWhoseAcceptanceWasNotHeardIsKnownByItsId() {
        sender.send();
        alert("One");
        clock.pass(COLLECT);
        server.orElseThrow().mood(SmtpServerForTests.Mood.DIES);
        sender.send();
        server.orElseThrow().mood(SmtpServerForTests.Mood.ACCEPTS);
        clock.pass(Duration.ofMinutes(1));
        sender.send();
        assertThat(received()).hasSizeGreaterThan(1);
        assertThat(received().stream().map(mail -> mail.header("Message-ID")).distinct())
                .hasSize(1);
    }

    /** Elsewhere the client may miss the greeting, or wait for a connection of a pool that has gone with the mail before. */
    @Test
    void theClientIsCalledOnOneEventLoopWhoeverSends() throws InterruptedException {
        List<Thread> called = new CopyOnWriteArrayList<>();
        AlertMailer watched = sender(
                RECIPIENTS,
                SENDER,
                mail -> Uni.createFrom().voidItem().invoke(() -> called.add(Thread.currentThread())));
        watched.send();
        for (int mail = 0; mail < 3; mail++) {
            alert("One");
            clock.pass(COLLECT);
            Thread other = new Thread(watched::send);
            other.start();
            other.join();
        }
        assertThat(called).hasSize(3).containsOnly(called.get(0));
        assertThat(called.get(0).getName()).contains("eventloop");
    }

    @Test
    void aThousandAlertsAreOneMailThatTellsTheFirst() {
        sender.send();
        for (int number = 0; number < 10; number++) {
            alert("Customer-" + number + "!");
        }
        clock.pass(COLLECT);
        sender.send();
        assertThat(received()).hasSize(1);
        assertThat(received().get(0).body())
                .contains("means 10 alerts")
                .contains("Customer-2!")
                .doesNotContain("Customer-3!")
                .contains("Dossier has 7 more");
        assertThat(progress().waiting()).isZero();
    }

    @Test
    void alertsWhoseListWasRemovedAreNotMailed() {
        sender.send();
        alert("One");
        clock.pass(COLLECT);
        mails.due();
        database.update("remove the list", "DELETE FROM watch_list WHERE id = ?", List.of(list));
        clock.pass(Duration.ofSeconds(11));
        sender.send();
        assertThat(received()).isEmpty();
        assertThat(progress().nextTry()).isEmpty();
    }

    @Test
    void withoutARecipientNothingIsKeptAndNobodyIsCalled() {
        AlertMailer off = sender(Optional.empty(), SENDER, mailer);
        off.send();
        alert("One");
        clock.pass(COLLECT);
        off.send();
        assertThat(received()).isEmpty();
        assertThat(mails.progress()).isEmpty();
    }

    @Test
    void whatIsMissingIsShownToWhoeverCanMendIt() {
        AlertMailer nameless = sender(RECIPIENTS, Optional.empty(), mailer);
        nameless.send();
        alert("One");
        clock.pass(COLLECT);
        nameless.send();
        assertThat(received()).isEmpty();
        given().get("/api/alerts/mail")
                .then()
                .statusCode(200)
                .body("recipients", is(List.of("desk@example.org", "second@example.org")))
                .body("waiting", is(1))
                .body("attempts", is(1))
                .body("lastError", containsString("QUARKUS_MAILER_FROM"));
    }
}
