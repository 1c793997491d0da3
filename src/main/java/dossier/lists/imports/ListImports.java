package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.SnapshotPublished;
import dossier.lists.store.SnapshotStore;
import io.micrometer.core.instrument.MeterRegistry;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Brings publications in: all or nothing, one import of a list at a time over all copies of the service. */
@ApplicationScoped
public class ListImports {

    private final ImportEngine engine;
    private final StoredAttempts attempts;
    private final RunningImports running;
    private final Event<SnapshotPublished> published;
    private final ImportTrail trail;
    private final MeterRegistry meters;
    private final Clock clock = Clock.systemUTC();

    @Inject
    ListImports(
            SnapshotStore store,
            HttpPublishers publishers,
            ListsConfig config,
            StoredAttempts attempts,
            RunningImports running,
            Event<SnapshotPublished> published,
            ImportTrail trail,
            MeterRegistry meters) {
        this.engine = new ImportEngine(store, publishers, config.limits(), clock, trail.audit());
        this.attempts = attempts;
        this.running = running;
        this.published = published;
        this.trail = trail;
        this.meters = meters;
    }

    /**
     * Runs an import to its end; takes seconds, and minutes where a publisher is slow. Not to be called in a transaction.
     *
     * @return the report; a refusal and an unreachable publisher are reports too
     * @throws ImportRunningException if one of the same list is running
     * @throws IllegalArgumentException if there is no such list
     * @throws IOException if a file cannot be read or the disk is full
     * @throws dossier.lists.StoreException if the database is away
     */
    public ImportReport run(ImportRequest request) throws IOException {
        KnownList list = KnownLists.byCode(request.list())
                .orElseThrow(() -> new IllegalArgumentException("no list " + request.list()));
        ImportReport report = runAndShow(list, request);
        remember(report, request.dryRun());
        if (report.status() == ImportStatus.PUBLISHED || report.status() == ImportStatus.PLACED) {
            published.fire(new SnapshotPublished(list.code(), report.snapshot().orElseThrow()));
        } else {
            trail.notPublished(request, report);
        }
        return report;
    }

    /** Two of one list would ask the publisher twice, and only then meet at the list's lock. */
    private ImportReport runAndShow(KnownList list, ImportRequest request) throws IOException {
        if (!running.begin(list.code(), new ImportProgress(ImportStep.FETCH, 0, 0, clock.instant()))) {
            throw new ImportRunningException(list.code());
        }
        try {
            return engine.run(list, request, progress -> running.at(list.code(), progress));
        } finally {
            running.ended(list.code());
        }
    }

    private void remember(ImportReport report, boolean dryRun) {
        meters.timer(
                        "dossier.list.imports",
                        "list",
                        report.list().value(),
                        "status",
                        report.status().name().toLowerCase(Locale.ROOT))
                .record(report.timing().total());
        if (!dryRun) {
            Optional<String> error = report.refusal().map(Refusal::inWords);
            attempts.remember(report.list(), clock.instant(), report.status(), error);
        }
    }
}
