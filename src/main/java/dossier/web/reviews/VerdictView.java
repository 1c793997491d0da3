package dossier.web.reviews;

import dossier.lists.ListingRef;
import dossier.reviews.ReviewVerdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * What somebody decided.
 *
 * @param id of the verdict
 * @param at when
 * @param by who
 * @param subject the customer or the party in an article
 * @param name its name
 * @param profile of the listed party, then
 * @param said SAME, DIFFERENT or UNSURE
 * @param note why
 * @param listings what it is about
 * @param changed which facts have changed since
 * @param holds whether it holds
 */
@Schema(name = "ReviewVerdict", description = "What somebody decided on a case.")
record VerdictView(
        @Schema(description = "Of the verdict.", examples = "17")
        long id,

        @Schema(description = "When it was said.", examples = "2026-11-28T09:14:03Z", format = "date-time")
        String at,

        @Schema(description = "Who said it.", examples = "anna")
        String by,

        @Schema(description = "The customer or the party in an article.", examples = "customer:9f86d081884c7d65")
        String subject,

        @Schema(description = "Its name.", examples = "Vladimir Alexseyev")
        String name,

        @Schema(description = "Profile of the listed party, then.", examples = "us-ofac-sdn.21331")
        String profile,

        @Schema(description = "Whether both are one party.", examples = "DIFFERENT")
        ReviewVerdict.Said said,

        @Schema(description = "Why, in the words of who said it.", examples = "Born in another year.")
        String note,

        @Schema(description = "The listings that it is about.")
        List<ListingRef> listings,

        @Schema(
                description = "Which facts of these listings have changed since; then it does not hold any more.",
                examples = "[\"birthDates\"]")
        List<String> changed,

        @Schema(description = "Whether it holds.", examples = "true")
        boolean holds) {

    static VerdictView of(ReviewVerdict verdict) {
        return new VerdictView(
                verdict.id(),
                verdict.at().toString(),
                verdict.by(),
                verdict.subject(),
                verdict.name(),
                verdict.profile(),
                verdict.said(),
                verdict.note(),
                verdict.listings(),
                verdict.changed(),
                verdict.holds());
    }
}
