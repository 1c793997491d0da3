package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What is to be written of a new snapshot besides its listings.
 *
 * @param publishedOn day of publication, where known
 * @param sha256 over all its files, hexadecimal
 * @param origin where it came from
 * @param problems number of problems that its import reported
 * @param validators what the publisher gave to ask later whether the files changed, as JSON of the import's own
 */
public record NewSnapshot(
        Optional<PartialDate> publishedOn, String sha256, Snapshot.Origin origin, int problems, String validators) {

    /** The snapshot that it becomes. */
    Snapshot as(long id, ListCode list, List<Listing> listings, Instant now) {
        int names =
                listings.stream().mapToInt(listing -> listing.names().size()).sum();
        return new Snapshot(
                id,
                list,
                publishedOn,
                now.truncatedTo(ChronoUnit.MICROS),
                sha256,
                origin,
                new Snapshot.Counts(listings.size(), names, problems),
                0);
    }
}
