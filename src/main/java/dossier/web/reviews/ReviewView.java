package dossier.web.reviews;

import dossier.lists.ListingRef;
import dossier.reviews.ReviewCase;
import dossier.screening.Band;
import dossier.web.http.Rounded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case.
 *
 * @param subject key of the customer or the party in an article
 * @param sort which of both
 * @param name its name
 * @param customer the table's own id of the customer
 * @param watchList the watch list
 * @param number of the customer in it
 * @param article the article
 * @param title of the article
 * @param publishedOn day of the article
 * @param profile of the listed party
 * @param hits its listings that may be meant
 * @param last the verdict said last
 * @param assignedTo who is to decide
 * @param seen what a verdict must name
 */
@Schema(name = "ReviewCase", description = "A customer, or a party in an article, that may be a listed party.")
record ReviewView(
        @Schema(description = "Key of the customer or the party in an article.", examples = "customer:9f86d081884c7d65")
        String subject,

        @Schema(description = "Which of both.") ReviewCase.Sort sort,

        @Schema(description = "Its name.", examples = "Vladimir Alexseyev")
        String name,

        @Schema(description = "The table's own id of the customer; absent for an article.", examples = "4711")
        Optional<String> customer,

        @Schema(description = "The watch list; absent for an article.")
        Optional<UUID> watchList,

        @Schema(description = "Number of the customer in it; absent for an article.", examples = "3")
        Optional<Integer> number,

        @Schema(description = "The article; absent for a customer.")
        Optional<UUID> article,

        @Schema(description = "Title of the article; absent for a customer.", examples = "Talks at the border")
        Optional<String> title,

        @Schema(description = "Day of the article.", examples = "2022-06-10", format = "date")
        Optional<String> publishedOn,

        @Schema(description = "Profile of the listed party.", examples = "us-ofac-sdn.21331")
        String profile,

        @Schema(description = "Its listings that may be meant, the most probable first.")
        List<ListingHit> hits,

        @Schema(description = "The verdict said last, whether it holds or not.")
        Optional<VerdictView> last,

        @Schema(description = "Who is to decide; absent if nobody is.", examples = "anna")
        Optional<String> assignedTo,

        @Schema(
                description =
                        "Id of the verdict said last, 0 for none: what a new verdict names, so that none is lost.",
                examples = "0")
        long seen) {

    /**
     * A listing that may be meant.
     *
     * @param listing list and reference
     * @param band what to do with it
     * @param score probability
     * @param waits whether no verdict holds for it
     */
    @Schema(name = "ReviewHit", description = "A listing that may be meant.")
    record ListingHit(
            @Schema(description = "List and reference.") ListingRef listing,
            @Schema(description = "What to do with it.") Band band,

            @Schema(description = "Probability that both are one party.", examples = "0.31")
            double score,

            @Schema(description = "Whether no verdict holds for it.", examples = "true")
            boolean waits) {}

    static ReviewView of(ReviewCase about) {
        ReviewCase.Asked asked = about.asked();
        boolean customer = asked.sort() == ReviewCase.Sort.CUSTOMER;
        return new ReviewView(
                about.subject(),
                asked.sort(),
                asked.name(),
                Optional.of(asked.customer()).filter(id -> customer),
                asked.row().map(ReviewCase.Row::list),
                asked.row().map(ReviewCase.Row::number),
                asked.article(),
                Optional.of(asked.title()).filter(id -> !customer),
                asked.publishedOn().map(LocalDate::toString),
                about.profile(),
                about.hits().stream()
                        .map(hit -> new ListingHit(hit.listing(), hit.band(), Rounded.of(hit.score()), hit.waits()))
                        .toList(),
                about.last().map(VerdictView::of),
                Optional.of(about.assignedTo()).filter(who -> !who.isEmpty()),
                about.seen());
    }
}
