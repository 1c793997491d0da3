package dossier.web.lists;

import dossier.lists.Problem;
import dossier.lists.Snapshot;
import dossier.screening.Stamp;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * What was odd in the files of one import.
 *
 * @param snapshot the snapshot
 * @param problemCount all problems, also those that are not kept
 * @param problems the page
 * @param nextOffset where the next page begins
 * @param stamp what answers are made from just now
 * @param sample the snapshot is bundled sample data
 */
@Schema(name = "SnapshotProblems", description = "What was odd in the files of one import.")
record SnapshotProblemsView(
        @Schema(description = "The import.") SnapshotView snapshot,

        @Schema(description = "All problems, also those that are not kept.", examples = "12")
        int problemCount,

        @Schema(description = "The problems of this page, by file and line.")
        List<Problem> problems,

        @Schema(description = "The offset of the next page; absent on the last one.", examples = "100")
        Optional<Integer> nextOffset,

        @Schema(description = "What answers are made from just now.")
        StampView stamp,

        @Schema(description = "The snapshot is bundled sample data.")
        boolean sample) {

    static SnapshotProblemsView of(Snapshot snapshot, List<Problem> problems, int offset, int limit, Stamp stamp) {
        return new SnapshotProblemsView(
                SnapshotView.of(snapshot),
                snapshot.counts().problems(),
                problems.stream().skip(offset).limit(limit).toList(),
                offset + limit < problems.size() ? Optional.of(offset + limit) : Optional.empty(),
                StampView.of(stamp),
                snapshot.sample());
    }
}
