package dossier.lists.imports;

import dossier.audit.AuditLog;
import dossier.lists.KnownList;
import dossier.lists.ListFormatException;
import dossier.lists.Listing;
import dossier.lists.PartialDate;
import dossier.lists.Publication;
import dossier.lists.Snapshot.Origin;
import dossier.lists.imports.Refusal.Reason;
import dossier.lists.store.ActiveState;
import dossier.lists.store.DraftChanges;
import dossier.lists.store.ListDraft;
import dossier.lists.store.NewSnapshot;
import dossier.lists.store.PastDraft;
import dossier.lists.store.SnapshotDraft;
import dossier.lists.store.SnapshotStore;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of an import. The publisher is asked and the files are unpacked first, which may take minutes; the list's lock is
 * held only while they are compared with the active snapshot and published.
 */
final class ImportRun {

    private final KnownList list;
    private final ImportRequest request;
    private final SnapshotStore store;
    private final Path workFolder;
    private final Publishers publishers;
    private final ImportLimits limits;
    private final ReportDraft report;
    private final AuditLog audit;
    private Optional<ImportReport> published = Optional.empty();

    ImportRun(
            KnownList list,
            ImportRequest request,
            SnapshotStore store,
            Path workFolder,
            Publishers publishers,
            ImportLimits limits,
            ReportDraft report,
            AuditLog audit) {
        this.list = list;
        this.request = request;
        this.store = store;
        this.workFolder = workFolder;
        this.publishers = publishers;
        this.limits = limits;
        this.report = report;
        this.audit = audit;
    }

    /**
     * Runs it to its end.
     *
     * @throws IOException if a disk fails
     */
    ImportReport run() throws IOException {
        Optional<ActiveState> before = store.active(list.code());
        before.ifPresent(active -> report.snapshot(active.id()));
        try {
            if (request.origin() != Origin.PUBLISHER) {
                return bringIn(request.files(), Optional.empty());
            }
            Optional<Publishers.Fetched> fetched = fetch(before.filter(active -> !active.sample()));
            return fetched.isEmpty()
                    ? report.ended(ImportStatus.UNCHANGED)
                    : bringIn(fetched.orElseThrow().files(), fetched);
        } catch (ListFormatException format) {
            return report.refused(new Refusal(Reason.FORMAT, format.file(), format.line(), format.detail()));
        } catch (RefusedException refused) {
            return report.refused(refused.refusal());
        }
    }

    private ImportReport bringIn(Map<String, Path> given, Optional<Publishers.Fetched> fetched) throws IOException {
        GivenFiles files = report.timed(
                ImportStep.UNPACK,
                () -> GivenFiles.unpack(
                        list, request.origin(), given, workFolder, new Unpacker(limits), report.problems()));
        report.sha256(files.sha256());
        try (SnapshotDraft draft =
                store.begin(list.code(), this::log).orElseThrow(() -> new ImportRunningException(list.code()))) {
            draft.active().ifPresent(active -> report.snapshot(active.id()));
            return readAndPublish(draft, files, fetched);
        }
    }

    private ImportReport readAndPublish(SnapshotDraft draft, GivenFiles files, Optional<Publishers.Fetched> fetched)
            throws IOException {
        if (request.sample() && draft.before().isPresent()) {
            throw new RefusedException(Reason.SAMPLE_AFTER_REAL, "", "the list has a real snapshot");
        }
        String validators =
                ImportJson.write(fetched.map(Publishers.Fetched::validators).orElse(Map.of()));
        if (isUnchanged(draft.active(), files, request.publishedOn())) {
            if (fetched.isPresent()) {
                draft.keepValidators(validators);
            }
            return report.ended(ImportStatus.UNCHANGED);
        }
        Publication publication =
                report.timed(ImportStep.READ, () -> list.reader().read(files.files(), report.problems()));
        Optional<PartialDate> saidByPublisher = fetched.flatMap(Publishers.Fetched::publishedOn);
        report.publication(
                publication, publication.publishedOn().or(request::publishedOn).or(() -> saidByPublisher));
        if (isUnchanged(draft.active(), files, report.publishedOn())) {
            return report.ended(ImportStatus.UNCHANGED);
        }
        Optional<LocalDate> day =
                report.publishedOn().filter(PartialDate::isDay).map(PartialDate::earliest);
        requireKept(draft.keptSince(), day);
        if (day.isPresent() && isBeforeAnUndatedOne(draft, day.orElseThrow())) {
            return beforeAnUndatedOne(draft, day.orElseThrow(), files);
        }
        // a publisher who gives an older file than before has made a mistake, unless it is forced; others complete the
        // history
        Optional<PastDraft> past = day.filter(unused -> request.origin() != Origin.PUBLISHER || request.force())
                .flatMap(draft::past);
        if (past.isEmpty()) {
            return publish(draft, ImportStatus.PUBLISHED, files, publication, validators);
        }
        return isUnchanged(past.orElseThrow().before(), files, report.publishedOn())
                ? report.ended(ImportStatus.UNCHANGED)
                : publish(past.orElseThrow(), ImportStatus.PLACED, files, publication, validators);
    }

    /** In the transaction that publishes. */
    private void log(Connection connection) throws SQLException {
        audit.in(connection, ImportEvents.of(request, published.orElseThrow()));
    }

    /** What the snapshots before said is removed: nobody could say what an older publication changes. */
    private static void requireKept(Optional<LocalDate> keptSince, Optional<LocalDate> day) {
        if (day.isPresent() && keptSince.filter(day.orElseThrow()::isBefore).isPresent()) {
            throw new RefusedException(
                    Reason.OLDER,
                    "",
                    "published on " + day.orElseThrow() + "; the history of this list is kept from "
                            + keptSince.orElseThrow() + " on (dossier.lists.keep-history)");
        }
    }

    /** Nobody knows which of the two is older: the active snapshot stands for the day of its import. */
    private boolean isBeforeAnUndatedOne(SnapshotDraft draft, LocalDate day) {
        return !request.force()
                && draft.before()
                        .filter(active -> !active.isDated() && day.isBefore(active.day()))
                        .isPresent();
    }

    private ImportReport beforeAnUndatedOne(SnapshotDraft draft, LocalDate day, GivenFiles files) {
        if (!draft.before().orElseThrow().sha256().equals(files.sha256())) {
            throw new RefusedException(
                    Reason.OLDER,
                    "",
                    "published on " + day
                            + ", but the publication date of the active snapshot is unknown. Upload its files again"
                            + " with publishedOn first, or use force to replace it");
        }
        if (request.dryRun()) {
            return report.ended(ImportStatus.DRY_RUN);
        }
        published = Optional.of(report.ended(ImportStatus.PLACED));
        if (!draft.date(day)) {
            throw new RefusedException(
                    Reason.OLDER,
                    "",
                    "published on " + day + ", but another snapshot of this list was published later");
        }
        return report.ended(ImportStatus.PLACED);
    }

    private NewSnapshot facts(GivenFiles files, String validators) {
        return new NewSnapshot(
                report.publishedOn(),
                files.sha256(),
                request.origin(),
                report.problems().count(),
                validators);
    }

    private ImportReport publish(
            ListDraft draft, ImportStatus status, GivenFiles files, Publication publication, String validators)
            throws IOException {
        List<Listing> listings = publication.listings();
        Soundness soundness = new Soundness(list, request, limits, report.problems());
        soundness.check(publication, files.lines(), report.publishedOn(), draft.before());
        DraftChanges changes = report.timed(
                ImportStep.STAGE, () -> draft.compare(listings, done -> report.progress(done, listings.size())));
        report.changes(changes, listings);
        soundness.check(publication, changes);
        if (request.dryRun()) {
            return report.ended(ImportStatus.DRY_RUN);
        }
        report.timed(
                ImportStep.PUBLISH,
                () -> draft.publish(facts(files, validators), listings, publication.cells(), changes, id -> {
                    report.snapshot(id);
                    published = Optional.of(report.ended(status));
                    return ImportJson.write(published.get());
                }));
        return report.ended(status);
    }

    /**
     * A forced import wants the files whether they changed or not, and so does one that reads better than before; after a sample there is
     * nothing to go by.
     */
    private Optional<Publishers.Fetched> fetch(Optional<ActiveState> real) throws IOException {
        Map<String, Publishers.Validators> known = request.force()
                ? Map.of()
                : real.filter(ActiveState::isReadAsToday)
                        .map(active -> ImportJson.validators(active.validators()))
                        .orElse(Map.of());
        return report.timed(ImportStep.FETCH, () -> {
            try {
                return publishers.fetch(list, known, workFolder, bytes -> report.progress(bytes, 0));
            } catch (IOException away) {
                throw new RefusedException(Reason.UNREACHABLE, "", String.valueOf(away.getMessage()));
            }
        });
    }

    /** Whether these are the files of a snapshot; of two days, they are two publications that say the same. */
    private boolean isUnchanged(Optional<ActiveState> there, GivenFiles files, Optional<PartialDate> publishedOn) {
        return !request.force()
                && !request.dryRun()
                && there.filter(old -> old.sample() == request.sample())
                        .filter(old -> old.sha256().equals(files.sha256()) && old.isReadAsToday())
                        .filter(old -> publishedOn.isEmpty() || publishedOn.equals(old.publishedOn()))
                        .isPresent();
    }
}
