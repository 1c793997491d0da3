package dossier.web.lists;

import dossier.lists.ListingPage;
import dossier.screening.Stamp;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A page of listings.
 *
 * @param listings the page
 * @param total on all pages
 * @param page number of this page, from 0
 * @param size listings a page
 * @param stamp the lists as they stand
 * @param sample a list is bundled sample data
 */
@Schema(name = "ListingPage", description = "A page of listings, by name.")
record ListingPageView(
        @Schema(description = "The page.") List<ListingSummaryView> listings,
        @Schema(description = "On all pages.") long total,

        @Schema(description = "Number of this page, from 0.")
        int page,

        @Schema(description = "Listings a page.") int size,
        @Schema(description = "The lists as they stand.") StampView stamp,

        @Schema(description = "A list is bundled sample data.")
        boolean sample) {

    static ListingPageView of(ListingPage page, Stamp stamp) {
        return new ListingPageView(
                page.listings().stream().map(ListingSummaryView::of).toList(),
                page.total(),
                page.page(),
                page.size(),
                StampView.of(stamp),
                stamp.sample());
    }
}
