package dossier.web;

import dossier.analysis.ArticleHit;
import dossier.lists.ListedOn;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A listing that a party in an article may be.
 *
 * @param list code of the list
 * @param reference the list's own reference
 * @param name the listed name that agrees best
 * @param kind sort of party
 * @param score probability that both are one party
 * @param band what to do with it
 * @param profile id of the profile that has this listing
 * @param listedOnArticleDate whether it stood on the list when the article appeared
 * @param listedOnBecause what that answer rests on
 * @param listedNow whether it stands on the list now
 * @param sample from bundled sample data
 * @param because the strongest reasons for and against in one sentence
 * @param evidence every reason from the names and facts
 * @param said reasons that the text gives
 */
@Schema(name = "ArticleHit", description = "A listing that a party in the article may be, with every reason.")
record ArticleHitView(
        @Schema(examples = "us-ofac-sdn") String list,
        @Schema(examples = "21331") String reference,
        String name,
        ListingKind kind,

        @Schema(description = "Probability that both are one party, 0 to 1.")
        double score,

        Band band,
        @Schema(examples = "us-ofac-sdn.21331") String profile,
        ListedOn.Answer listedOnArticleDate,
        Optional<ListedOnView> listedOnBecause,
        boolean listedNow,
        boolean sample,

        @Schema(
                description = "The strongest reasons for and against in one sentence.",
                examples = "Rare parts of the name agree: 'Alexseyev'; the text and the list give the office 'gru'.")
        String because,

        List<EvidenceView> evidence,
        List<SaidView> said) {

    static ArticleHitView of(ArticleHit hit, String profile) {
        return new ArticleHitView(
                hit.listing().list(),
                hit.listing().reference(),
                hit.name(),
                hit.kind(),
                Rounded.of(hit.score()),
                hit.band(),
                profile,
                hit.listedOnArticleDate(),
                hit.listedOnBecause().map(ListedOnView::of),
                hit.listedNow(),
                hit.sample(),
                Because.of(hit),
                EvidenceView.of(hit.evidence()),
                hit.said().stream().map(SaidView::of).toList());
    }
}
