package dossier.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /**
     * What it said in the snapshot that stood on a day, the last one of that day or before; empty where that does not have it, or no
     * snapshot is that old.
     */
    public Optional<ListingVersion> asOf(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.since().day().isAfter(day))
                .filter(version -> version.until()
                        .filter(until -> !until.day().isAfter(day))
                        .isEmpty())
                .findFirst();
    }

    /** The same, or what it said last where it was gone by that day. */
    public Optional<ListingVersion> upTo(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.since().day().isAfter(day))
                .findFirst();
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
