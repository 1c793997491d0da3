package dossier.alerts;

import java.net.URI;
import java.util.UUID;

/**
 * Some alerts on their way to a webhook. Whatever happens, the same delivery has the same alerts and the same id, so that a receiver
 * who gets it twice can tell.
 *
 * @param webhook id of the webhook
 * @param url where to
 * @param secret key of its signature
 * @param after it has the alerts after this id
 * @param until up to this one
 * @param attempts how often it was tried
 */
record Delivery(UUID webhook, URI url, String secret, long after, long until, int attempts) {

    String id() {
        return webhook + "-" + after + "-" + until;
    }
}
