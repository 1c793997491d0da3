package dossier.lists.imports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 * What an import found and did. As JSON, which is stored with the snapshot, it is one flat object.
 *
 * @param list code of the list
 * @param status how it ended
 * @param snapshot id of the snapshot that is active after it, if any
 * @param refusal why it was not published, if so
 * @param source which files were read
 * @param found what is in them
 * @param timing how long it took
 */
public record ImportReport(
        ListCode list,
        ImportStatus status,
        Optional<Long> snapshot,
        Optional<Refusal> refusal,
        @JsonUnwrapped Source source,
        @JsonUnwrapped Found found,
        @JsonUnwrapped Timing timing) {

    /**
     * Which files were read.
     *
     * @param origin where they came from
     * @param publishedOn day of publication, where known
     * @param sha256 over all of them, or empty where the import was refused before they were read
     */
    public record Source(Origin origin, Optional<PartialDate> publishedOn, String sha256) {}

    /**
     * What is in the files.
     *
     * @param counts what the publication holds; all zero where it was refused before it was read
     * @param changes against the active snapshot before it, with a few examples
     * @param problems the first problems, with file, line and column
     * @param problemCount all problems, also those not given
     */
    public record Found(Counts counts, Changes changes, List<Problem> problems, int problemCount) {

        public Found {
            problems = List.copyOf(problems);
        }
    }

    /**
     * How long an import took.
     *
     * @param startedAt when it began
     * @param took how long each step took
     */
    public record Timing(Instant startedAt, Map<ImportStep, Duration> took) {

        public Timing {
            took = Map.copyOf(took);
        }

        /** Time of all steps together. */
        public Duration total() {
            return took.values().stream().reduce(Duration.ZERO, Duration::plus);
        }
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
}
