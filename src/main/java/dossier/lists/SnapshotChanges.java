package dossier.lists;

import java.util.List;
import java.util.Optional;

/**
 * What a snapshot changed against the one before it.
 *
 * @param snapshot the snapshot
 * @param predecessor the one before it; empty for a list's first
 * @param counts how many listings each way, complete
 * @param added new listings, as far as the limit goes, in the order of their references
 * @param changed listings that say something else
 * @param delisted listings that are gone, as they were
 */
public record SnapshotChanges(
        Snapshot snapshot,
        Optional<Snapshot> predecessor,
        ChangeCounts counts,
        List<ListingSummary> added,
        List<ListingChange> changed,
        List<ListingSummary> delisted) {

    public SnapshotChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        delisted = List.copyOf(delisted);
    }
}
