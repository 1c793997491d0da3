package dossier.web.alerts;

import dossier.alerts.MailProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the mails of alerts have come.
 *
 * @param recipients who gets them
 * @param sentUntil id of the last alert that was mailed
 * @param sentAt when the last mail was accepted
 * @param waiting alerts that were not mailed yet
 * @param dead mails that were given up
 * @param attempts how often the mail under way was tried
 * @param lastError why the last try failed
 * @param nextTry when it is tried again
 */
@Schema(name = "AlertMail", description = "How far the mails of alerts have come.")
record AlertMailView(
        @Schema(
                description = "Who gets them, as configured; empty if no mail is sent.",
                examples = "[\"desk@example.org\"]")
        List<String> recipients,

        @Schema(
                description = "Id of the last alert that was mailed; absent if no recipient was ever configured.",
                examples = "4711")
        Optional<Long> sentUntil,

        @Schema(
                description = "When the mail server accepted the last mail; absent before the first.",
                format = "date-time")
        Optional<Instant> sentAt,

        @Schema(description = "Alerts that were not mailed yet.", examples = "0")
        long waiting,

        @Schema(description = "Mails that were given up; GET /api/alerts/mail/dead-letters has them.", examples = "0")
        long dead,

        @Schema(
                description = "How often the mail that is under way was tried without success; 0 if none is.",
                examples = "0")
        int attempts,

        @Schema(
                description = "Why the last try failed; absent if it did not.",
                examples = "Connection refused: mail.example.org:587")
        Optional<String> lastError,

        @Schema(
                description = "When the mail that is under way is tried again; absent if none is.",
                format = "date-time")
        Optional<Instant> nextTry) {

    static AlertMailView of(List<String> recipients, Optional<MailProgress> progress) {
        return new AlertMailView(
                recipients,
                progress.map(MailProgress::sentUntil),
                progress.flatMap(MailProgress::sentAt),
                progress.map(MailProgress::waiting).orElse(0L),
                progress.map(MailProgress::dead).orElse(0L),
                progress.map(MailProgress::attempts).orElse(0),
                progress.flatMap(MailProgress::lastError),
                progress.flatMap(MailProgress::nextTry));
    }
}
