package dossier.alerts;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An address to which alerts are sent.
 *
 * @param id its id
 * @param url where
 * @param createdAt since when; alerts before that are not sent
 * @param sentUntil id of the last alert that was delivered or given up
 * @param attempts how often the delivery that is under way was tried; 0 if none is
 * @param last what the last try gave; empty before the first
 * @param nextTry when the delivery that is under way is tried again
 */
public record Webhook(
        UUID id, URI url, Instant createdAt, long sentUntil, int attempts, Optional<String> last, Instant nextTry) {

    /**
     * A webhook that was just made.
     *
     * @param webhook the webhook
     * @param secret the key of its signatures; it is said only here
     */
    public record Created(Webhook webhook, String secret) {}

    /**
     * A delivery that was given up.
     *
     * @param id its id
     * @param after it has the alerts after this id
     * @param until up to this one
     * @param givenUp when
     * @param error what the last try gave
     */
    public record DeadLetter(long id, long after, long until, Instant givenUp, String error) {}
}
