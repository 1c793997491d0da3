package dossier.lists.imports;

import dossier.audit.AuditLog;
import dossier.lists.KnownList;
import dossier.lists.store.SnapshotStore;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;

/** Imports one list once. Needs a database and nothing of the running service. */
final class ImportEngine {

    private final SnapshotStore store;
    private final Publishers publishers;
    private final ImportLimits limits;
    private final Clock clock;
    private final AuditLog audit;

    ImportEngine(SnapshotStore store, Publishers publishers, ImportLimits limits, Clock clock, AuditLog audit) {
        this.store = store;
        this.publishers = publishers;
        this.limits = limits;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Runs an import to its end.
     *
     * @param progress told where it is, often
     * @throws ImportRunningException if another copy of the service is importing the same list
     * @throws IOException if a disk fails
     */
    ImportReport run(KnownList list, ImportRequest request, Consumer<ImportProgress> progress) throws IOException {
        ReportDraft report = new ReportDraft(request, clock, progress);
        try (WorkFolder folder = WorkFolder.create()) {
            return new ImportRun(list, request, store, folder.path(), publishers, limits, report, audit).run();
        }
    }
}
