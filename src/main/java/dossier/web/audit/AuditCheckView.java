package dossier.web.audit;

import dossier.audit.AuditEntries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * What a check of the chain found.
 *
 * @param fits whether every entry fits
 * @param entries how many were checked
 * @param first number of the first
 * @param last number of the last
 * @param before hash before the first
 * @param hash of the last
 * @param wrong number of the first that does not fit
 * @param why what is wrong with it
 */
@Schema(name = "AuditCheck", description = "Whether the chain of the audit log is whole.")
public record AuditCheckView(
        @Schema(description = "Whether every entry fits.") boolean fits,

        @Schema(description = "How many entries were checked.", examples = "4711")
        long entries,

        @Schema(description = "Number of the first entry; 1 unless older ones were removed.", examples = "1")
        long first,

        @Schema(description = "Number of the last entry that was checked.", examples = "4711")
        long last,

        @Schema(description = "Hash before the first entry: zeros at the beginning of all.")
        String before,

        @Schema(
                description =
                        "Hash of the last entry that was checked. Note it elsewhere: whoever knows it can prove that nothing before it was changed.")
        String hash,

        @Schema(description = "Number of the first entry that does not fit.", examples = "17")
        Optional<Long> wrong,

        @Schema(
                description = "What is wrong with it.",
                examples = "entry 17 was changed, or entry 16 together with its hash")
        Optional<String> why) {

    /** What was found, as the API and the page show it. */
    public static AuditCheckView of(AuditEntries.Verified found) {
        AuditEntries.Piece piece = found.piece();
        return new AuditCheckView(
                found.wrong().isEmpty(),
                piece.entries(),
                piece.before() + 1,
                piece.last(),
                piece.hashBefore(),
                piece.hash(),
                found.wrong(),
                Optional.of(found.why()).filter(why -> !why.isEmpty()));
    }
}
