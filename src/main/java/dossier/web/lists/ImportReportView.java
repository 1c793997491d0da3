package dossier.web.lists;

import dossier.lists.PartialDate;
import dossier.lists.Problem;
import dossier.lists.Snapshot;
import dossier.lists.imports.ImportReport;
import dossier.lists.imports.ImportStatus;
import dossier.lists.imports.ImportStep;
import dossier.lists.imports.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an import found and did.
 *
 * @param list code of the list
 * @param status how it ended
 * @param origin where the files came from
 * @param snapshot id of the snapshot that is active after it
 * @param publishedOn day of publication, where known
 * @param sha256 over all files, or empty
 * @param counts what the publication holds
 * @param changes against the active snapshot before it
 * @param problems the first oddities, with file, line and column
 * @param problemCount all oddities
 * @param refusal why it was not published, if so
 * @param startedAt when it began
 * @param milliseconds how long each step took
 */
@Schema(name = "ImportReport", description = "What an import found and did.")
record ImportReportView(
        @Schema(description = "Code of the list.") String list,
        @Schema(description = "How it ended.") ImportStatus status,
        @Schema(description = "Where the files came from.") Snapshot.Origin origin,

        @Schema(description = "Id of the snapshot that is active after it.")
        Optional<Long> snapshot,

        @Schema(description = "Day of publication, where known.")
        Optional<String> publishedOn,

        @Schema(description = "Over all files, or empty.") String sha256,
        @Schema(description = "What the publication holds.") ImportReport.Counts counts,

        @Schema(description = "Against the active snapshot before it.")
        ImportReport.Changes changes,

        @Schema(description = "The first oddities, with file, line and column.")
        List<Problem> problems,

        @Schema(description = "All oddities.") int problemCount,

        @Schema(description = "Why it was not published, if so.")
        Optional<Refusal> refusal,

        @Schema(description = "When it began.", format = "date-time")
        String startedAt,

        @Schema(description = "How long each step took.") Map<ImportStep, Long> milliseconds) {

    static ImportReportView of(ImportReport report) {
        Map<ImportStep, Long> took = new TreeMap<>();
        report.timing().took().forEach((step, time) -> took.put(step, time.toMillis()));
        return new ImportReportView(
                report.list().value(),
                report.status(),
                report.source().origin(),
                report.snapshot(),
                report.source().publishedOn().map(PartialDate::toString),
                report.source().sha256(),
                report.found().counts(),
                report.found().changes(),
                report.found().problems(),
                report.found().problemCount(),
                report.refusal(),
                report.timing().startedAt().toString(),
                took);
    }
}
