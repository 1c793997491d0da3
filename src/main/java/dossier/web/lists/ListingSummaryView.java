package dossier.web.lists;

import dossier.lists.ListingKind;
import dossier.lists.ListingSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A listing in one line.
 *
 * @param list code of the list
 * @param reference the list's own reference
 * @param kind kind of party
 * @param name primary name
 * @param programmes what it is listed under
 * @param countries ISO codes
 * @param dates dates with their kind
 * @param current on the list now
 * @param listedOn the answer for the day asked for
 */
@Schema(name = "ListingSummary", description = "A listing in one line.")
record ListingSummaryView(
        @Schema(description = "Code of the list.") String list,
        @Schema(description = "The list's own reference.") String reference,
        @Schema(description = "Kind of party.") ListingKind kind,
        @Schema(description = "Primary name.") String name,
        @Schema(description = "What it is listed under.") List<String> programmes,
        @Schema(description = "ISO codes.") List<String> countries,
        @Schema(description = "Dates with their kind.") List<ListedDateView> dates,
        @Schema(description = "On the list now.") boolean current,

        @Schema(description = "The answer for the day asked for.")
        Optional<ListedOnView> listedOn) {

    static ListingSummaryView of(ListingSummary listing) {
        return new ListingSummaryView(
                listing.ref().list().value(),
                listing.ref().reference(),
                listing.kind(),
                listing.name(),
                listing.programmes(),
                listing.countries(),
                listing.dates().stream().map(ListedDateView::of).toList(),
                listing.current(),
                listing.listedOn().map(ListedOnView::of));
    }
}
