package dossier.alerts;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the mails have come.
 *
 * @param sentUntil id of the last alert that was mailed
 * @param sentAt when the last mail was accepted; empty before the first
 * @param waiting alerts that were not mailed yet
 * @param dead mails that were given up
 * @param attempts how often the mail that is under way was tried; 0 if none is
 * @param lastError why the last try failed; empty if it did not
 * @param nextTry when the mail that is under way is tried again; empty if none is
 */
public record MailProgress(
        long sentUntil,
        Optional<Instant> sentAt,
        long waiting,
        long dead,
        int attempts,
        Optional<String> lastError,
        Optional<Instant> nextTry) {}
