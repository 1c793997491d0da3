package dossier.web.audit;

import dossier.audit.AuditEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entries of the audit log.
 *
 * @param entries the newest first
 * @param stamps what the stamps of these entries say, by their hashes
 * @param next where to read on
 */
@Schema(name = "AuditPage", description = "Entries of the audit log, the newest first.")
record AuditView(
        @Schema(description = "The newest first.") List<AuditEntryView> entries,

        @Schema(
                description =
                        "What the stamps of these entries say, by their SHA-256: a line for the engine, the settings and each list.")
        Map<String, String> stamps,

        @Schema(description = "Where to read on: the cursor of the next request. Absent at the end.", examples = "17")
        Optional<Long> next) {

    /**
     * @param found one more than {@code most} if there are more
     * @param stamps gives what stamps say, by their hashes
     */
    static AuditView of(List<AuditEntry.Chained> found, int most, Function<List<String>, Map<String, String>> stamps) {
        List<AuditEntryView> shown =
                found.stream().limit(most).map(AuditEntryView::of).toList();
        List<String> hashes = shown.stream()
                .map(AuditEntryView::stamp)
                .filter(hash -> !hash.isEmpty())
                .distinct()
                .toList();
        return new AuditView(
                shown,
                stamps.apply(hashes),
                found.size() > most ? Optional.of(shown.get(shown.size() - 1).number()) : Optional.empty());
    }
}
