package dossier.lists.store;

import dossier.lists.PartialDate;
import dossier.lists.Snapshot;

import java.util.Optional;

/**
 * What is to be written of a new snapshot besides its listings.
 *
 * @param publishedOn day of publication, where known
 * @param sha256 over all its files, hexadecimal
 * @param origin where it came from
 * @param problems how many problems its import reported
 * @param validators what the publisher gave to ask again by, as JSON
 * @param problems number of problems that its import reported
 * @param validators what the publisher gave to ask later whether the files changed, as JSON of the import's own
 */
public record NewSnapshot(
        Optional<PartialDate> publishedOn, String sha256, Snapshot.Origin origin, int problems, String validators) {}
