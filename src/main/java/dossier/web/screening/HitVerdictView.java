package dossier.web.screening;

import dossier.reviews.ReviewVerdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person decided on a hit.
 *
 * @param said the verdict
 * @param holds whether it holds
 * @param by who said it
 * @param at when
 * @param note why
 */
@Schema(name = "HitVerdict", description = "The last verdict of the review on a hit.")
record HitVerdictView(
        @Schema(description = "Whether both are one party.", examples = "DIFFERENT")
        ReviewVerdict.Said said,

        @Schema(description = "Whether it holds; false once the list has changed what was compared.", examples = "true")
        boolean holds,

        @Schema(description = "Who said it.", examples = "anna")
        String by,

        @Schema(description = "When it was said.", examples = "2026-11-28T09:14:03Z", format = "date-time")
        String at,

        @Schema(description = "Why, in the words of who said it.", examples = "Born in another year.")
        String note) {

    static HitVerdictView of(ReviewVerdict verdict) {
        return new HitVerdictView(
                verdict.said(), verdict.holds(), verdict.by(), verdict.at().toString(), verdict.note());
    }
}
