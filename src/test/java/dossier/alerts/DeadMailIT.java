package dossier.alerts;

import dossier.audit.NoAudit;
import dossier.sql.Database;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Mails that the server refuses for ever: put aside, shown, sent again, and in nobody's way. */
@QuarkusTest
@TestProfile(AlertMailIT.WithMail.class)
class DeadMailIT {

    private static final Duration COLLECT = Duration.ofMinutes(5);

    private record Settings(Optional<List<String>> to, Duration collect, int most, Duration timeout, Optional<URI> link)
            implements MailSettings {}

    private final Settings settings = new Settings(
            Optional.of(List.of("desk@example.org")), COLLECT, 100, Duration.ofSeconds(2), Optional.empty());

    /** A mail server behind its mailer. */
    private final class Refusing implements ReactiveMailer {

        @Override
        public Uni<Void> send(Mail... several) {
            if (answer == 250) {
                received.addAll(List.of(several));
                return Uni.createFrom().voidItem();
            }
            return Uni.createFrom()
                    .failure(new SMTPException("not accepted", answer, List.of(answer + " says the server"), false));
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

    private final List<Mail> received = new ArrayList<>();
    private int answer = 550;
    private final HandClock clock = new HandClock();
    private Database database;
    private AlertMails mails;
    private AlertMailer sender;
    private UUID list;

    @BeforeEach
    void start() {
        database = new Database(source);
        database.update("empty", "TRUNCATE alert, alert_mail, dead_mail, watch_list CASCADE", List.of());
        mails = new AlertMails(database, settings, clock);
        sender = sender(new Refusing());
        list = UUID.randomUUID();
        database.update(
                "make a list",
                "INSERT INTO watch_list (id, name, created_at, lists, cutoff, columns, customers)"
                        + " VALUES (?, 'x', now(), '{}', 0.15, '{}', 0)",
                List.of(list));
        sender.send();
    }

    private AlertMailer sender(ReactiveMailer through) {
        return new AlertMailer(
                mails, alerts, words, settings, Optional.of("dossier@example.org"), through, vertx, new NoAudit());
    }

    private void alert(String name) {
        database.update(
                "make an alert",
                "INSERT INTO alert (at, sort, watch_list, number, name, list, reference, listed_name, snapshot)"
                        + " VALUES (?, 'LISTED', ?, 1, ?, 'eu-fsf', '1', 'X', 1)",
                List.of(clock.instant(), list, name));
    }

    private void tryTimes(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            sender.send();
            clock.pass(Duration.ofHours(1));
        }
    }

    @Test
    void aMailThatIsRefusedForEverIsPutAsideAndLaterOnesGoOut() {
        alert("One");
        clock.pass(COLLECT);
        tryTimes(AlertMails.MOST_REFUSALS - 1);
        assertThat(mails.dead()).isEmpty();
        assertThat(mails.progress().orElseThrow().attempts()).isEqualTo(AlertMails.MOST_REFUSALS - 1);
        tryTimes(1);
        DeadMail dead = mails.dead().get(0);
        assertThat(dead.error()).contains("550");
        assertThat(dead.attempts()).isEqualTo(AlertMails.MOST_REFUSALS);

        answer = 250;
        alert("Two");
        clock.pass(COLLECT);
        sender.send();
        assertThat(received).hasSize(1);
        assertThat(received.get(0).getText()).contains("Two").doesNotContain("One");
        MailProgress progress = mails.progress().orElseThrow();
        assertThat(progress.waiting()).isZero();
        assertThat(progress.dead()).isEqualTo(1);
        assertThat(progress.attempts()).isZero();
        given().get("/api/alerts/mail").then().body("dead", is(1));
    }

    @Test
    void aDeadMailIsShownAndSentAgainUnderItsOldId() {
        alert("One");
        clock.pass(COLLECT);
        String id = mails.due().orElseThrow().messageId();
        clock.pass(Duration.ofMinutes(1));
        tryTimes(AlertMails.MOST_REFUSALS);
        given().get("/api/alerts/mail/dead-letters")
                .then()
                .statusCode(200)
                .body("mails", hasSize(1))
                .body("mails[0].attempts", is(AlertMails.MOST_REFUSALS))
                .body("mails[0].error", containsString("not accepted"));
        long letter = mails.dead().get(0).id();

        assertThat(sender.resend(letter).orElseThrow()).startsWith("not sent: ");
        assertThat(mails.dead()).hasSize(1);
        answer = 250;
        assertThat(sender.resend(letter)).contains("accepted by the mail server");
        assertThat(received).hasSize(1);
        assertThat(received.get(0).getHeaders().get("Message-ID")).containsExactly(id);
        assertThat(received.get(0).getText()).contains("One");
        given().get("/api/alerts/mail/dead-letters").then().body("mails", empty());
        assertThat(sender.resend(letter)).isEmpty();
        given().post("/api/alerts/mail/dead-letters/" + letter + "/send").then().statusCode(404);
        given().post("/api/alerts/mail/dead-letters/x/send").then().statusCode(404);
    }

    @Test
    void aRealServersRefusalIsKnownForWhatItIs() throws IOException {
        alert("One");
        clock.pass(COLLECT);
        AlertMailer real = sender(mailer);
        try (SmtpServerForTests server = new SmtpServerForTests(port)) {
            server.mood(SmtpServerForTests.Mood.REFUSES_FOR_EVER);
            for (int attempt = 0; attempt < 10 && refusals() == 0; attempt++) {
                real.send();
                clock.pass(Duration.ofHours(1));
            }
        }
        assertThat(refusals()).isEqualTo(1);
        assertThat(mails.progress().orElseThrow().lastError().orElseThrow()).contains("550 no such user");
    }

    private int refusals() {
        return database.all("count", "SELECT refused FROM alert_mail", List.of(), row -> row.getInt(1))
                .get(0);
    }

    @Test
    void whatMayPassIsNeverGivenUp() {
        alert("One");
        clock.pass(COLLECT);
        answer = 451;
        tryTimes(AlertMails.MOST_REFUSALS + 3);
        assertThat(mails.dead()).isEmpty();
        assertThat(mails.progress().orElseThrow().waiting()).isEqualTo(1);
    }
}
