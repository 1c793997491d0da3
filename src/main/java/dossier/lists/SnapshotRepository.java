package dossier.lists;

import java.util.List;
import java.util.Optional;

/** The snapshots of all lists. */
public interface SnapshotRepository {

    /** The active snapshot of every list that has one, ordered by the lists' codes. Cheap: asked every few seconds. */
    List<Snapshot> active();

    /** The active snapshot of a list. */
    Optional<Snapshot> active(ListCode list);

    /** All snapshots of a list whose listings are kept, newest first. */
    List<Snapshot> history(ListCode list);

    /** All snapshots that a list ever had here, newest first; what the oldest said may have been removed. */
    default List<Snapshot> everKnown(ListCode list) {
        return history(list);
    }

    /** One snapshot of a list whose listings are kept. */
    Optional<Snapshot> find(ListCode list, long id);

    /**
     * What a snapshot changed against its predecessor; for the first that is kept everything is added.
     *
     * @param offset listings of each sort to pass over, in the order of their references
     * @param limit most listings to give of each sort; the counts are complete
     */
    SnapshotChanges changes(Snapshot snapshot, int offset, int limit);

    /** The problems that the import of a snapshot reported, as many of them as are kept; {@link Snapshot.Counts} has their number. */
    List<Problem> problems(Snapshot snapshot);
}
