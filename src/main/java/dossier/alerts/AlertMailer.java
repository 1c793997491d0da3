package dossier.alerts;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.sql.StatementException;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Mails alerts, many in one mail, if a recipient is configured. A mail that was accepted just before the service died is sent again
 * under the same Message-ID, by which mail servers and programs know it.
 */
@ApplicationScoped
public class AlertMailer {

    private static final Logger LOG = Logger.getLogger(AlertMailer.class);

    private final AlertMails mails;
    private final Alerts alerts;
    private final AlertsAsMail words;
    private final MailSettings settings;
    private final AuditLog audit;
    private final Optional<String> sender;
    private final ReactiveMailer mailer;
    private final Context eventLoop;
    private boolean databaseAway;

    AlertMailer(
            AlertMails mails,
            Alerts alerts,
            AlertsAsMail words,
            MailSettings settings,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender,
            ReactiveMailer mailer,
            Vertx vertx,
            AuditLog audit) {
        this.audit = audit;
        this.mails = mails;
        this.alerts = alerts;
        this.words = words;
        this.settings = settings;
        this.sender = sender;
        this.mailer = mailer;
        this.eventLoop = VertxContext.getRootContext(vertx.getOrCreateContext());
    }

    @Scheduled(
            every = "${dossier.alerts.every:5s}",
            delayed = "${dossier.alerts.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        List<String> recipients = settings.to().orElse(List.of());
        if (recipients.isEmpty()) {
            return;
        }
        try {
            mails.begin();
            mails.due().ifPresent(due -> send(due, recipients));
            databaseAway = false;
        } catch (StatementException away) {
            if (!databaseAway) {
                LOG.warnf("Alerts wait to be mailed: %s", away.getMessage());
            }
            databaseAway = true;
        }
    }

    private void send(AlertMails.Due due, List<String> recipients) {
        Digest digest = alerts.digest(due.after(), due.until(), settings.most());
        Optional<MailFailure> failure = digest.count() == 0 // their watch list was removed
                ? Optional.empty()
                : failureOf(mail(due, digest, recipients));
        failure.ifPresentOrElse(
                why -> mails.failed(due, why)
                        .ifPresentOrElse(
                                next -> LOG.warnf(
                                        "A mail of alerts (%d) was not sent; the next try is at %s: %s",
                                        digest.count(), next, why.why()),
                                () -> LOG.errorf(
                                        "A mail of alerts (%d) was given up; GET /api/alerts/mail/dead-letters has it: %s",
                                        digest.count(), why.why())),
                () -> mails.sent(due));
    }

    /**
     * Sends a mail again that was given up, to those who are configured now.
     *
     * @return empty if there is none of that id, else what came of it; it stays given up unless it was accepted
     */
    public Optional<String> resend(long id) {
        return mails.dead(id).map(due -> {
            Optional<String> failure = failureOfDead(due);
            if (failure.isEmpty()) {
                mails.sentLate(id);
            }
            String answer = failure.map(why -> "not sent: " + why).orElse("accepted by the mail server");
            audit.now(AuditEvent.of(AuditAction.ALERTS_RESENT, "mail " + id).with("answer", answer));
            return answer;
        });
    }

    private Optional<String> failureOfDead(AlertMails.Due due) {
        List<String> recipients = settings.to().orElse(List.of());
        if (recipients.isEmpty()) {
            return Optional.of("no recipient is configured: set DOSSIER_ALERTS_MAIL_TO");
        }
        Digest digest = alerts.digest(due.after(), due.until(), settings.most());
        return digest.count() == 0
                ? Optional.empty()
                : failureOf(mail(due, digest, recipients)).map(MailFailure::why);
    }

    private Mail mail(AlertMails.Due due, Digest digest, List<String> recipients) {
        AlertsAsMail.Written written = words.write(digest);
        return new Mail()
                .setTo(recipients)
                .setSubject(written.subject())
                .setText(written.text())
                .addHeader("Message-ID", due.messageId())
                .addHeader("Auto-Submitted", "auto-generated"); // nobody's note of absence answers it
    }

    /**
     * Empty if the server accepted the mail. Whatever else happens on the way is a failure that is tried again and shown. The mail
     * client is called on one event loop, always the same: called from elsewhere, it may miss the server's greeting, or choose a pool
     * that is just closing with the connection of the mail before; in both cases it would wait without end.
     */
    private Optional<MailFailure> failureOf(Mail mail) {
        if (sender.isEmpty()) {
            return Optional.of(MailFailure.passing("no sender is configured: set QUARKUS_MAILER_FROM"));
        }
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(call -> eventLoop.runOnContext(now -> call.run()))
                .map(accepted -> Optional.<MailFailure>empty())
                .ifNoItem()
                .after(settings.timeout())
                .recoverWithItem(() -> Optional.of(
                        MailFailure.passing("the mail server did not accept the mail within " + settings.timeout())))
                .onFailure()
                .recoverWithItem(failure -> Optional.of(MailFailure.of(failure)))
                .await()
                .indefinitely();
    }
}
