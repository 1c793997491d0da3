package dossier.lists.imports;

import dossier.lists.ChangeCounts;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.lists.Problem;
import dossier.lists.Snapshot.Origin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import found and did.
 *
 * @param list code of the list
 * @param status how it ended
 * @param origin where the files came from
 * @param snapshot id of the snapshot that is active after it, if any
 * @param publishedOn day of publication, where known
 * @param sha256 over all files, or empty where it was refused before they were read
 * @param counts what the publication holds; all zero where it was refused before it was read
 * @param changes against the active snapshot before it, with a few examples
 * @param problems the first problems, with file, line and column
 * @param problemCount all problems, also those not given
 * @param refusal why it was not published, if so
 * @param startedAt when it began
 * @param took how long each step took
 */
public record ImportReport(
        ListCode list,
        ImportStatus status,
        Origin origin,
        Optional<Long> snapshot,
        Optional<PartialDate> publishedOn,
        String sha256,
        Counts counts,
        Changes changes,
        List<Problem> problems,
        int problemCount,
        Optional<Refusal> refusal,
        Instant startedAt,
        Map<ImportStep, Duration> took) {

    public ImportReport {
        problems = List.copyOf(problems);
        took = Map.copyOf(took);
    }

    /**
     * What a publication holds.
     *
     * @param listings listings
     * @param byKind listings of each kind
     * @param names names, repeats dropped
     * @param namesAsPublished names before repeats were dropped
     * @param aliases aliases that are not weak
     * @param weakAliases weak aliases
     */
    public record Counts(
            int listings,
            Map<ListingKind, Integer> byKind,
            int names,
            int namesAsPublished,
            int aliases,
            int weakAliases) {

        /** Of a publication that was not read. */
        public static final Counts NONE = new Counts(0, Map.of(), 0, 0, 0, 0);

        public Counts {
            byKind = Map.copyOf(byKind);
        }
    }

    /**
     * What changes.
     *
     * @param counts how many listings
     * @param added examples, as "reference name"
     * @param changed examples
     * @param delisted examples
     */
    public record Changes(ChangeCounts counts, List<String> added, List<String> changed, List<String> delisted) {

        /** Nothing. */
        public static final Changes NONE = new Changes(new ChangeCounts(0, 0, 0), List.of(), List.of(), List.of());

        public Changes {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            delisted = List.copyOf(delisted);
        }
    }

    /** Time of all steps together. */
    public Duration total() {
        return took.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
