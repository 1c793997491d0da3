package dossier.web.lists;

import dossier.web.http.ProblemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document of an import that was not published, with its report.
 *
 * @param type always {@code about:blank}
 * @param title the status in words
 * @param status HTTP status
 * @param detail why
 * @param report the report
 */
@Schema(name = "RefusedImport", description = "Why an import was not published; the snapshot before stays in use.")
record RefusedImportView(
        @Schema(description = "Always about:blank.") String type,
        @Schema(description = "The status in words.") String title,
        @Schema(description = "HTTP status.") int status,
        @Schema(description = "Why.") String detail,
        @Schema(description = "The report.") ImportReportView report) {

    static RefusedImportView of(int status, String detail, ImportReportView report) {
        return new RefusedImportView("about:blank", ProblemView.title(status), status, detail, report);
    }
}
