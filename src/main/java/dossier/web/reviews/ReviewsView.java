package dossier.web.reviews;

import dossier.reviews.ReviewCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Cases.
 *
 * @param cases the most valuable first
 * @param hits how many hits of all cases there are
 */
@Schema(name = "ReviewCases", description = "Cases, the most valuable first.")
record ReviewsView(
        @Schema(description = "Those that came back first, then the most probable ones.")
        List<ReviewView> cases,

        @Schema(
                description =
                        "How many hits pass the filter, of these cases and the further ones; 10000 stands for that many or more.",
                examples = "214")
        int hits) {

    static ReviewsView of(List<ReviewCase> cases, int hits) {
        return new ReviewsView(cases.stream().map(ReviewView::of).toList(), hits);
    }
}
