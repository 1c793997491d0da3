package dossier.alerts;

import java.time.Instant;

/**
 * A mail that was given up.
 *
 * @param id its id
 * @param after it has the alerts after this id
 * @param until up to this one
 * @param attempts how often it was tried
 * @param givenUp when it was given up
 * @param error why the server refused it
 */
public record DeadMail(long id, long after, long until, int attempts, Instant givenUp, String error) {}
