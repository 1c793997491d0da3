package dossier.alerts;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.outgoing.AddressRefusedException;
import dossier.sql.StatementException;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Sends alerts to webhooks, in their order, each delivery until it arrives or is given up. A delivery that arrived just before the
 * service died is sent again, under the same id.
 */
@ApplicationScoped
public class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);

    private final Webhooks webhooks;
    private final Alerts alerts;
    private final AlertsAsJson json;
    private final AlertSettings settings;
    private final AuditLog audit;
    private final Clock clock;
    private final HttpClient client;
    private boolean databaseAway;

    @Inject
    WebhookSender(Webhooks webhooks, Alerts alerts, AlertsAsJson json, AlertSettings settings, AuditLog audit) {
        this(webhooks, alerts, json, settings, audit, Clock.systemUTC());
    }

    WebhookSender(
            Webhooks webhooks, Alerts alerts, AlertsAsJson json, AlertSettings settings, AuditLog audit, Clock clock) {
        this.webhooks = webhooks;
        this.alerts = alerts;
        this.json = json;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        // No proxy: it would look the host up by itself, and the address that was checked would mean nothing.
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    @Scheduled(
            every = "${dossier.alerts.every:5s}",
            delayed = "${dossier.alerts.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        try {
            boolean arrived = true;
            while (arrived) {
                arrived = false;
                for (Delivery delivery : webhooks.due()) {
                    arrived |= sent(delivery);
                }
            }
            databaseAway = false;
        } catch (StatementException away) {
            if (!databaseAway) {
                LOG.warnf("Alerts wait to be sent: %s", away.getMessage());
            }
            databaseAway = true;
        }
    }

    private boolean sent(Delivery delivery) {
        try {
            int status = post(delivery);
            webhooks.arrived(delivery, status);
            return true;
        } catch (IOException | AddressRefusedException failure) {
            String why = Optional.ofNullable(failure.getMessage())
                    .orElse(failure.getClass().getSimpleName());
            webhooks.failed(delivery, why);
            return false;
        }
    }

    /**
     * Sends a delivery again that was given up.
     *
     * @return empty if there is none of that id, else what came of it; it stays given up unless it arrived
     */
    public Optional<String> resend(UUID webhook, long letter) {
        Optional<String> answer = webhooks.deadLetter(webhook, letter).map(delivery -> sentLate(delivery, letter));
        answer.ifPresent(came -> audit.now(AuditEvent.of(AuditAction.ALERTS_RESENT, "webhook " + webhook)
                .with("delivery", letter)
                .with("answer", came)));
        return answer;
    }

    private String sentLate(Delivery delivery, long letter) {
        try {
            int status = post(delivery);
            webhooks.arrivedLate(letter);
            return "answered " + status;
        } catch (IOException | AddressRefusedException failure) {
            return "not delivered: " + failure.getMessage();
        }
    }

    private int post(Delivery delivery) throws IOException {
        webhooks.check(delivery.url());
        List<Alert> some = alerts.between(delivery.after(), delivery.until());
        String body = json.write(delivery.id(), some);
        HttpRequest request = HttpRequest.newBuilder(delivery.url())
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Dossier")
                .header("Dossier-Delivery", delivery.id())
                .header(
                        "Dossier-Signature",
                        Signature.of(delivery.secret(), clock.instant().getEpochSecond(), body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IOException("answered " + status);
            }
            return status;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the service is stopping", stopped);
        }
    }
}
