package dossier.web.lists;

import dossier.lists.ListingChange;
import dossier.lists.ListingKind;
import dossier.lists.SnapshotChanges;
import dossier.screening.Stamp;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * What a snapshot changed against the one before it.
 *
 * @param snapshot the snapshot
 * @param predecessor the one before it
 * @param addedCount new listings
 * @param changedCount listings that say something else
 * @param delistedCount listings that are gone
 * @param added the first of each sort
 * @param changed with the fields that changed
 * @param delisted as they were
 * @param offset listings of each sort that were passed over
 * @param limit most listings of each sort on a page
 * @param nextOffset where the next page begins
 * @param stamp what answers are made from just now
 * @param sample the snapshot is bundled sample data
 */
@Schema(name = "SnapshotChanges", description = "What was added, changed and removed.")
record SnapshotChangesView(
        @Schema(description = "The snapshot.") SnapshotView snapshot,
        @Schema(description = "The one before it.") Optional<SnapshotView> predecessor,
        @Schema(description = "New listings.") int addedCount,

        @Schema(description = "Listings that say something else.")
        int changedCount,

        @Schema(description = "Listings that are gone.") int delistedCount,
        @Schema(description = "The first of each sort.") List<ListingSummaryView> added,

        @Schema(description = "With the fields that changed.")
        List<Change> changed,

        @Schema(description = "As they were.") List<ListingSummaryView> delisted,

        @Schema(description = "Listings of each sort that were passed over.", examples = "0")
        int offset,

        @Schema(description = "Most listings of each sort on a page.", examples = "100")
        int limit,

        @Schema(description = "The offset of the next page; absent on the last one.", examples = "100")
        Optional<Integer> nextOffset,

        @Schema(description = "What answers are made from just now.")
        StampView stamp,

        @Schema(description = "The snapshot is bundled sample data.")
        boolean sample) {

    /**
     * How a listing changed.
     *
     * @param list code of the list
     * @param reference the list's own reference
     * @param kind kind of party
     * @param name primary name now
     * @param fields what changed
     */
    @Schema(name = "ListingChange")
    record Change(
            @Schema(description = "Code of the list.") String list,

            @Schema(description = "The list's own reference.")
            String reference,

            @Schema(description = "Kind of party.") ListingKind kind,
            @Schema(description = "Primary name now.") String name,
            @Schema(description = "What changed.") List<ListingChange.FieldChange> fields) {

        static Change of(ListingChange change) {
            return new Change(
                    change.ref().list().value(),
                    change.ref().reference(),
                    change.kind(),
                    change.name(),
                    change.fields());
        }
    }

    static SnapshotChangesView of(SnapshotChanges changes, int offset, int limit, Stamp stamp) {
        int most = Math.max(
                changes.counts().added(),
                Math.max(changes.counts().changed(), changes.counts().delisted()));
        return new SnapshotChangesView(
                SnapshotView.of(changes.snapshot()),
                changes.predecessor().map(SnapshotView::of),
                changes.counts().added(),
                changes.counts().changed(),
                changes.counts().delisted(),
                changes.added().stream().map(ListingSummaryView::of).toList(),
                changes.changed().stream().map(Change::of).toList(),
                changes.delisted().stream().map(ListingSummaryView::of).toList(),
                offset,
                limit,
                offset + limit < most ? Optional.of(offset + limit) : Optional.empty(),
                StampView.of(stamp),
                changes.snapshot().sample());
    }
}
