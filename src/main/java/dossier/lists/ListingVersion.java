package dossier.lists;

import java.util.Optional;

/**
 * What a listing said over a run of snapshots.
 *
 * @param listing what it said
 * @param since first snapshot that said so
 * @param until first later snapshot that no longer did (it said something else, or the listing was gone); empty while current
 */
public record ListingVersion(Listing listing, Snapshot since, Optional<Snapshot> until) {

    public boolean isCurrent() {
        return until.isEmpty();
    }
}
