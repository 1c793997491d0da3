package dossier.web.alerts;

import dossier.alerts.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.Optional;

/**
 * A webhook.
 *
 * @param id its id
 * @param url where alerts are sent
 * @param createdAt since when
 * @param secret the key of the signatures
 * @param sentUntil id of the last alert that was delivered or given up
 * @param attempts how often the delivery under way was tried
 * @param last what the last try gave
 * @param nextTry when it is tried again
 */
@Schema(name = "Webhook", description = "An address to which alerts are sent.")
record WebhookView(
        @Schema(description = "Its id.", examples = "b7e1f2c0-0000-4000-8000-000000000003")
        String id,

        @Schema(description = "Where alerts are sent.", examples = "https://desk.example.org/hooks/sanctions")
        String url,

        @Schema(description = "Since when; alerts from then on are sent.", format = "date-time")
        Instant createdAt,

        @Schema(
                description = "Key of the signatures (docs/alerts.md). Given only in the answer that made the webhook.",
                examples = "3f0c…")
        Optional<String> secret,

        @Schema(description = "Id of the last alert that was delivered or given up.", examples = "4711")
        long sentUntil,

        @Schema(
                description = "How often the delivery that is under way was tried without success; 0 if none is.",
                examples = "0")
        int attempts,

        @Schema(description = "What the last try gave; absent before the first.", examples = "answered 200")
        Optional<String> last,

        @Schema(
                description = "When the delivery that is under way is tried again; absent if none is.",
                format = "date-time")
        Optional<Instant> nextTry) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, Optional.empty());
    }

    static WebhookView of(Webhook.Created created) {
        return of(created.webhook(), Optional.of(created.secret()));
    }

    private static WebhookView of(Webhook webhook, Optional<String> secret) {
        return new WebhookView(
                webhook.id().toString(),
                webhook.url().toString(),
                webhook.createdAt(),
                secret,
                webhook.sentUntil(),
                webhook.attempts(),
                webhook.last(),
                Optional.of(webhook.nextTry()).filter(unused -> webhook.attempts() > 0));
    }
}
