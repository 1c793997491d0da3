package dossier.lists.imports;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.lists.ChangeCounts;

/** What the audit log says of an import. */
final class ImportEvents {

    private ImportEvents() {}

    static AuditEvent of(ImportRequest request, ImportReport report) {
        ChangeCounts changes = report.found().changes().counts();
        AuditEvent event = AuditEvent.of(action(report.status()), report.list().value())
                .with("origin", report.source().origin())
                .with("files", report.source().sha256())
                .with("listings", report.found().counts().listings())
                .with("added", changes.added())
                .with("changed", changes.changed())
                .with("delisted", changes.delisted())
                .with("problems", report.found().problemCount());
        if (request.dryRun()) {
            event = event.with("dryRun", true);
        }
        if (request.force()) {
            event = event.with("force", true);
        }
        if (report.snapshot().isPresent()) {
            event = event.with("snapshot", report.snapshot().get());
        }
        if (report.source().publishedOn().isPresent()) {
            event = event.with("publishedOn", report.source().publishedOn().get());
        }
        if (report.refusal().isPresent()) {
            event = event.with("refusal", report.refusal().get().inWords());
        }
        return event;
    }

    private static AuditAction action(ImportStatus status) {
        return switch (status) {
            case PUBLISHED -> AuditAction.LIST_PUBLISHED;
            case PLACED -> AuditAction.LIST_PLACED;
            case UNCHANGED -> AuditAction.LIST_UNCHANGED;
            case DRY_RUN -> AuditAction.LIST_CHECKED;
            case REFUSED -> AuditAction.LIST_REFUSED;
            case UNREACHABLE -> AuditAction.LIST_UNREACHABLE;
        };
    }
}
