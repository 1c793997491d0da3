package dossier.web.lists;

import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The snapshots of one list.
 *
 * @param list code of the list
 * @param snapshots newest first
 * @param stamp what answers are made from just now
 * @param sample one of the snapshots is bundled sample data
 */
@Schema(name = "SnapshotHistory", description = "A list as it was imported over time, newest first.")
record SnapshotsView(
        @Schema(description = "Code of the list.") String list,
        @Schema(description = "Newest first.") List<SnapshotView> snapshots,

        @Schema(description = "What answers are made from just now.")
        StampView stamp,

        @Schema(description = "One of the snapshots is bundled sample data.")
        boolean sample) {}
