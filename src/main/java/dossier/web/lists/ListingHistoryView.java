package dossier.web.lists;

import dossier.lists.ListingHistory;
import dossier.lists.ListingVersion;
import dossier.screening.Stamp;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A listing with its history: every version imported here.
 *
 * @param list code of the list
 * @param reference the list's own reference
 * @param current on the list now
 * @param profile id of the profile that has it
 * @param firstSeen day of the first snapshot here that has it
 * @param listing what it says now, or said last, or said on the day that was asked for
 * @param sources where each value of {@code listing} stands in the files of the active snapshot
 * @param versions what it said when, newest first
 * @param stamp the lists as they stand
 * @param sample it comes from bundled sample data
 */
@Schema(name = "ListingHistory", description = "A listing with its history: every version imported here.")
record ListingHistoryView(
        @Schema(description = "Code of the list.", examples = "us-ofac-sdn")
        String list,

        @Schema(description = "The list's own reference.", examples = "21331")
        String reference,

        @Schema(description = "On the list now.") boolean current,

        @Schema(description = "Id of the profile that has it.")
        String profile,

        @Schema(description = "Day of the first snapshot here that has it.", format = "date")
        String firstSeen,

        @Schema(description = "What it says now, or said last; with asOf, what it said on that day.")
        ListingView listing,

        @Schema(
                description = "Where each value of listing is in the files of the list's active snapshot; empty once it"
                        + " is off the list, and for lists imported by an earlier version.")
        List<ListingSources.Of> sources,

        @Schema(description = "What it said when, newest first.")
        List<Version> versions,

        @Schema(description = "The lists as they stand.") StampView stamp,

        @Schema(description = "It comes from bundled sample data.")
        boolean sample) {

    /**
     * What it said over a run of snapshots.
     *
     * @param since first snapshot that said so
     * @param until first later one that no longer did
     * @param listing what it said
     */
    @Schema(name = "ListingVersion")
    record Version(
            @Schema(description = "First snapshot that said so.")
            SnapshotView since,

            @Schema(description = "First later one that no longer did.")
            Optional<SnapshotView> until,

            @Schema(description = "What it said.") ListingView listing) {

        static Version of(ListingVersion version) {
            return new Version(
                    SnapshotView.of(version.since()),
                    version.until().map(SnapshotView::of),
                    ListingView.of(version.listing()));
        }
    }

    /**
     * @param history the listing
     * @param shown the version that is shown in full
     */
    static ListingHistoryView of(ListingHistory history, ListingVersion shown, String profile, Stamp stamp) {
        boolean latest = shown.equals(history.latest());
        return new ListingHistoryView(
                history.ref().list().value(),
                history.ref().reference(),
                history.isCurrent(),
                profile,
                history.presence().firstSeen().toString(),
                ListingView.of(shown.listing()),
                latest ? ListingSources.of(shown.listing(), history.cells()) : List.of(),
                history.versions().stream().map(Version::of).toList(),
                StampView.of(stamp),
                history.latest().since().sample());
    }
}
