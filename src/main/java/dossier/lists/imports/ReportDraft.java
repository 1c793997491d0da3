package dossier.lists.imports;

import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.lists.Publication;
import dossier.lists.ReadingProblems;
import dossier.lists.store.DraftChanges;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Gathers an import's report and tells its progress while it runs. */
final class ReportDraft {

    /** What an import does; may fail on files. */
    interface Step<T> {
        T run() throws IOException;
    }

    private static final int EXAMPLES = 5;

    private final ImportRequest request;
    private final Instant startedAt;
    private final Consumer<ImportProgress> listener;
    private final ReadingProblems problems = new ReadingProblems();
    private final Map<ImportStep, Duration> took = new EnumMap<>(ImportStep.class);
    private ImportStep step = ImportStep.UNPACK;
    private Optional<Long> snapshot = Optional.empty();
    private Optional<PartialDate> publishedOn = Optional.empty();
    private String sha256 = "";
    private ImportReport.Counts counts = ImportReport.Counts.NONE;
    private ImportReport.Changes changes = ImportReport.Changes.NONE;

    ReportDraft(ImportRequest request, Clock clock, Consumer<ImportProgress> listener) {
        this.request = request;
        this.startedAt = clock.instant();
        this.listener = listener;
    }

    <T> T timed(ImportStep now, Step<T> work) throws IOException {
        step = now;
        progress(0, 0);
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            took.put(now, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    void progress(long done, long total) {
        listener.accept(new ImportProgress(step, done, total, startedAt));
    }

    ReadingProblems problems() {
        return problems;
    }

    Optional<PartialDate> publishedOn() {
        return publishedOn;
    }

    void snapshot(long id) {
        snapshot = Optional.of(id);
    }

    void sha256(String hash) {
        sha256 = hash;
    }

    void publication(Publication publication, Optional<PartialDate> day) {
        publishedOn = day;
        List<Listing> listings = publication.listings();
        Map<ListingKind, Integer> byKind = new EnumMap<>(ListingKind.class);
        Map<NameGrade, Integer> byGrade = new EnumMap<>(NameGrade.class);
        for (Listing listing : listings) {
            byKind.merge(listing.kind(), 1, Integer::sum);
            for (ListedName name : listing.names()) {
                byGrade.merge(name.grade(), 1, Integer::sum);
            }
        }
        counts = new ImportReport.Counts(
                listings.size(),
                byKind,
                byGrade.values().stream().mapToInt(Integer::intValue).sum(),
                publication.namesAsPublished(),
                byGrade.getOrDefault(NameGrade.ALIAS, 0),
                byGrade.getOrDefault(NameGrade.WEAK_ALIAS, 0));
    }

    void changes(DraftChanges found, List<Listing> listings) {
        Map<String, String> names = new HashMap<>();
        for (Listing listing : listings) {
            names.put(listing.ref().reference(), listing.primaryName().text());
        }
        changes = new ImportReport.Changes(
                found.counts(),
                examples(found.added(), names),
                examples(found.changed(), names),
                examples(found.delisted(), names));
    }

    ImportReport ended(ImportStatus status) {
        return report(status, Optional.empty());
    }

    ImportReport refused(Refusal refusal) {
        boolean away = refusal.reason() == Refusal.Reason.UNREACHABLE;
        return report(away ? ImportStatus.UNREACHABLE : ImportStatus.REFUSED, Optional.of(refusal));
    }

    private ImportReport report(ImportStatus status, Optional<Refusal> refusal) {
        return new ImportReport(
                request.list(),
                status,
                snapshot,
                refusal,
                new ImportReport.Source(request.origin(), publishedOn, sha256),
                new ImportReport.Found(counts, changes, problems.kept(), problems.count()),
                new ImportReport.Timing(startedAt, took));
    }

    private static List<String> examples(List<String> references, Map<String, String> names) {
        return references.stream()
                .limit(EXAMPLES)
                .map(reference -> Stream.of(reference, names.getOrDefault(reference, ""))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""))
                .toList();
    }
}
