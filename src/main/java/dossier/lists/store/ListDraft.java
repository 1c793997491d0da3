package dossier.lists.store;

import dossier.lists.Listing;
import dossier.lists.PublishedCells;
import dossier.lists.Snapshot;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** A snapshot in the making, on top of a list's history or inside it. Nobody sees anything of it before it is published. */
public interface ListDraft {

    /** The real snapshot before it, with which it is compared; empty where there is none. */
    Optional<ActiveState> before();

    /**
     * Compares listings with those of the snapshot before. Writes nothing.
     *
     * @param listings all listings of the new snapshot, no reference twice
     * @param done told how many are compared so far
     */
    DraftChanges compare(List<Listing> listings, LongConsumer done);

    /**
     * Writes the snapshot, in one transaction.
     *
     * @param facts what to write of it
     * @param listings all its listings
     * @param cells where their values stand in its files; kept for the active snapshot only
     * @param changes what {@link #compare} said of these listings
     * @param report gives the import's report as JSON, when the snapshot's id is known
     * @return the new snapshot
     */
    Snapshot publish(
            NewSnapshot facts,
            List<Listing> listings,
            PublishedCells cells,
            DraftChanges changes,
            LongFunction<String> report);
}
