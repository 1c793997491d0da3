package dossier.lists;

import java.time.LocalDate;
import java.util.List;

/**
 * A listing with its history: every version imported here.
 *
 * @param ref list and reference
 * @param versions what it said, newest first; never empty
 * @param presence what our snapshots saw of its latest run on the list
 * @param cells where the values of its latest version stand in the files of the active snapshot
 */
public record ListingHistory(ListingRef ref, List<ListingVersion> versions, Presence presence, ListedCells cells) {

    public ListingHistory {
        versions = List.copyOf(versions);
    }

    /** What it says now, or said last. */
    public ListingVersion latest() {
        return versions.get(0);
    }

    /** On the list now. */
    public boolean isCurrent() {
        return latest().isCurrent();
    }

    /** Whether it stood on its list on that day. */
    public ListedOn listedOn(LocalDate day) {
        return ListedOn.of(latest().listing().dates(), presence, day);
    }
}
