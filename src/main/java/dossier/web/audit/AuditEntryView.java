package dossier.web.audit;

import dossier.audit.AuditChain;
import dossier.audit.AuditEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the audit log.
 *
 * @param number its place
 * @param at when
 * @param who who did it
 * @param role his role
 * @param action what was done
 * @param said the same in a sentence
 * @param subject to what
 * @param query what was asked
 * @param details what else there is to say, as JSON
 * @param stamp SHA-256 of what the answer was made from
 * @param hash of the entry and all before it
 */
@Schema(name = "AuditEntry", description = "Something that was done.")
public record AuditEntryView(
        @Schema(description = "Its place in the log, without a gap.", examples = "4711")
        long number,

        @Schema(
                description = "When, to the microsecond.",
                examples = "2026-11-28T14:50:41.123456Z",
                format = "date-time")
        String at,

        @Schema(
                description = "Who: a user, service for what the service does itself, or the keyed hash of a user.",
                examples = "anna")
        String who,

        @Schema(description = "The highest role of the user; empty for the service.", examples = "analyst")
        String role,

        @Schema(description = "What was done, as a code.", examples = "NAMES_SCREENED")
        String action,

        @Schema(description = "What was done, in a sentence.", examples = "1 name screened, 3 hits, the best a match.")
        String said,

        @Schema(description = "To what: an id, the code of a list; empty where nothing is kept.", examples = "eu-fsf")
        String subject,

        @Schema(
                description = "What was asked, as keyed hash or text; empty where nothing was.",
                examples = "hmac-sha256:6b86b273ff34fce1")
        String query,

        @Schema(
                description = "What else there is to say: a JSON object, to the letter as it was hashed.",
                examples = "{\"hits\":3,\"queries\":1}")
        String details,

        @Schema(description = "SHA-256 of what the answer was made from; empty where there is none.")
        String stamp,

        @Schema(description = "SHA-256 of the previous hash and this entry.")
        String hash) {

    /** An entry as the API and the page show it. */
    public static AuditEntryView of(AuditEntry.Chained chained) {
        AuditEntry entry = chained.entry();
        return new AuditEntryView(
                entry.number(),
                AuditChain.moment(entry.at()),
                entry.by().name(),
                entry.by().role(),
                entry.action(),
                AuditWords.sentence(entry),
                entry.subject(),
                entry.query(),
                entry.details(),
                entry.stamp(),
                chained.hash());
    }
}
