package dossier.web.lists;

import dossier.lists.Authority;
import dossier.lists.Snapshot;
import dossier.lists.imports.ImportProgress;
import dossier.lists.imports.ImportStep;
import dossier.lists.imports.ListStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * A list and how it stands.
 *
 * @param code our code
 * @param title as its publisher calls it
 * @param authority who keeps it
 * @param active the snapshot that answers are made from
 * @param sample that snapshot is bundled sample data
 * @param running the import that is running, if any
 * @param lastAttempt when an import last ended, however
 * @param lastError why the last import was not published
 */
@Schema(name = "SanctionsList", description = "A sanctions list and the state in which it is used.")
record ListView(
        @Schema(description = "Our code.", examples = "us-ofac-sdn")
        String code,

        @Schema(description = "As its publisher calls it.") String title,

        @Schema(
                description =
                        "Who keeps it. US_EXPORT: lists of export controls of the United States; OWN: a list of whoever runs the service. Who stands on one of these is not for that under sanctions.")
        Authority authority,

        @Schema(description = "The snapshot that answers are made from.")
        Optional<SnapshotView> active,

        @Schema(description = "That snapshot is bundled sample data.")
        boolean sample,

        @Schema(description = "The import that is running, if any.")
        Optional<Running> running,

        @Schema(description = "When an import last ended, however.", format = "date-time")
        Optional<String> lastAttempt,

        @Schema(description = "Why the last import was not published.")
        Optional<String> lastError) {

    /**
     * Where a running import is.
     *
     * @param step what it is doing
     * @param done bytes or listings done
     * @param total how many there are; 0 where not known
     * @param startedAt when it began
     */
    @Schema(name = "RunningImport")
    record Running(
            @Schema(description = "What it is doing.") ImportStep step,
            @Schema(description = "Bytes or listings done.") long done,

            @Schema(description = "How many there are; 0 where not known.")
            long total,

            @Schema(description = "When it began.", format = "date-time")
            String startedAt) {

        static Running of(ImportProgress progress) {
            return new Running(
                    progress.step(),
                    progress.done(),
                    progress.total(),
                    progress.startedAt().toString());
        }
    }

    static ListView of(ListStatus status) {
        return new ListView(
                status.list().code().value(),
                status.list().title(),
                status.list().authority(),
                status.active().map(SnapshotView::of),
                status.active().map(Snapshot::sample).orElse(false),
                status.running().map(Running::of),
                status.lastAttempt().map(Object::toString),
                status.lastError());
    }
}
