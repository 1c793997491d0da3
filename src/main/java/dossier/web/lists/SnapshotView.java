package dossier.web.lists;

import dossier.lists.PartialDate;
import dossier.lists.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * A list as imported once.
 *
 * @param id ours
 * @param list code of the list
 * @param publishedOn day of publication, where known
 * @param importedAt when it was published here
 * @param sha256 over its files
 * @param sample bundled sample data
 * @param origin where it came from
 * @param listings number of listings
 * @param names number of names
 * @param problems number of oddities that its import reported
 */
@Schema(name = "Snapshot", description = "A list as it was imported once.")
record SnapshotView(
        @Schema(description = "Ours.") long id,

        @Schema(description = "Code of the list.", examples = "uk-sanctions-list")
        String list,

        @Schema(description = "Day of publication, where known.", examples = "2026-04-29")
        Optional<String> publishedOn,

        @Schema(description = "When it was published here.", examples = "2026-05-01T06:00:00Z", format = "date-time")
        String importedAt,

        @Schema(description = "Over its files.") String sha256,
        @Schema(description = "Bundled sample data.") boolean sample,
        @Schema(description = "Where it came from.") Snapshot.Origin origin,
        @Schema(description = "Number of listings.") int listings,
        @Schema(description = "Number of names.") int names,

        @Schema(description = "Number of oddities that its import reported.")
        int problems) {

    static SnapshotView of(Snapshot snapshot) {
        return new SnapshotView(
                snapshot.id(),
                snapshot.list().value(),
                snapshot.publishedOn().map(PartialDate::toString),
                snapshot.importedAt().toString(),
                snapshot.sha256(),
                snapshot.sample(),
                snapshot.origin(),
                snapshot.counts().listings(),
                snapshot.counts().names(),
                snapshot.counts().problems());
    }
}
