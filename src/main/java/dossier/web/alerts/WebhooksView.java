package dossier.web.alerts;

import dossier.alerts.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The webhooks.
 *
 * @param webhooks the oldest first
 */
@Schema(name = "WebhookOverview", description = "Addresses to which alerts are sent.")
record WebhooksView(
        @Schema(description = "The webhooks, the oldest first.")
        List<WebhookView> webhooks) {

    static WebhooksView of(List<Webhook> webhooks) {
        return new WebhooksView(webhooks.stream().map(WebhookView::of).toList());
    }
}
