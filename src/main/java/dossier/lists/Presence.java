package dossier.lists;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When our own snapshots saw a listing on its list, in one unbroken run. Days are those that the snapshots stand for.
 *
 * @param absent days before the run on which our snapshots surely did not have it; empty where its list's first
 *     snapshot here already had it
 * @param firstSeen day of the first snapshot of the run
 * @param delisted last day on which it was seen to first day on which it was gone; empty while it is listed
 */
public record Presence(Optional<Days> absent, LocalDate firstSeen, Optional<Days> delisted) {

    /** Listed since that day as far as we saw, and nothing known of the days before. */
    public static Presence since(LocalDate firstSeen) {
        return new Presence(Optional.empty(), firstSeen, Optional.empty());
    }
}
