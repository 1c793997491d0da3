package dossier.web.reviews;

import dossier.reviews.ReviewVerdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * Verdicts.
 *
 * @param verdicts the newest first
 * @param next where to read on
 */
@Schema(name = "VerdictPage", description = "Verdicts that are not withdrawn, the newest first.")
record VerdictsView(
        @Schema(description = "The newest first.") List<VerdictView> verdicts,

        @Schema(description = "Where to read on: the cursor of the next request. Absent at the end.", examples = "17")
        Optional<Long> next) {

    /** @param found one more than {@code most} if there are more */
    static VerdictsView of(List<ReviewVerdict> found, int most) {
        List<ReviewVerdict> shown = found.stream().limit(most).toList();
        return new VerdictsView(
                shown.stream().map(VerdictView::of).toList(),
                found.size() > most ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty());
    }
}
