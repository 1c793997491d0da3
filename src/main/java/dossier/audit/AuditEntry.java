package dossier.audit;

import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param number its place, from 1, without a gap
 * @param at when, to the microsecond
 * @param by who
 * @param action the name of an {@link AuditAction}, or of one that another version knows
 * @param subject to what: an id, the code of a list
 * @param query what was asked, as text or keyed hash; empty where nothing was
 * @param details what else there is to say, as JSON
 * @param stamp SHA-256 of what the answer was made from, or empty
 */
public record AuditEntry(
        long number,
        Instant at,
        AuditEvent.Actor by,
        String action,
        String subject,
        String query,
        String details,
        String stamp) {

    /**
     * An entry in its chain.
     *
     * @param entry what it says
     * @param hash of it and all before it
     */
    public record Chained(AuditEntry entry, String hash) {}
}
