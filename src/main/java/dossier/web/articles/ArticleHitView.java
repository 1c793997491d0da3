package dossier.web.articles;

import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.lists.Gender;
import dossier.lists.ListedOn;
import dossier.lists.ListingKind;
import dossier.mentions.Mention;
import dossier.screening.Band;
import dossier.web.http.Rounded;
import dossier.web.lists.ListedOnView;
import dossier.web.lists.SourceView;
import dossier.web.words.EvidenceView;
import dossier.web.words.NameSpans;
import dossier.web.words.ReasonSentence;
import dossier.web.words.ReasonView;
import dossier.web.words.SaidView;
import dossier.web.words.Who;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A listing that a party in an article may be.
 *
 * @param list code of the list
 * @param reference the list's own reference
 * @param name the listed name that agrees best
 * @param source where that name stands in the publisher's files
 * @param kind kind of party
 * @param score probability that both are one party
 * @param band what to do with it
 * @param profile id of the profile that has this listing
 * @param listedOnArticleDate whether it stood on the list when the article appeared
 * @param listedOnBecause what that answer rests on
 * @param listedNow whether it stands on the list now
 * @param sample from bundled sample data
 * @param because the strongest reasons for and against in one sentence
 * @param becauseParts the reasons of that sentence with what they rest on
 * @param evidence every reason from the names and facts
 * @param said reasons that the text gives
 */
@Schema(name = "ArticleHit", description = "A listing that a party in the article may be, with every reason.")
record ArticleHitView(
        @Schema(description = "Code of the list.", examples = "us-ofac-sdn")
        String list,

        @Schema(description = "The list's own reference.", examples = "21331")
        String reference,

        @Schema(description = "The listed name that agrees best.")
        String name,

        @Schema(description = "Where that name is in the publisher's files.")
        Optional<SourceView> source,

        @Schema(description = "Kind of party.") ListingKind kind,

        @Schema(
                description =
                        "Probability that this listing is meant, of all that may be, 0 to 1: MATCH from 0.55, REVIEW from 0.25.",
                examples = "0.9789")
        double score,

        @Schema(description = "What to do with it.") Band band,

        @Schema(description = "Id of the profile that has this listing.", examples = "us-ofac-sdn.21331")
        String profile,

        @Schema(description = "Whether it stood on the list when the article appeared.")
        ListedOn.Answer listedOnArticleDate,

        @Schema(description = "What that answer rests on.") Optional<ListedOnView> listedOnBecause,

        @Schema(description = "Whether it stands on the list now.")
        boolean listedNow,

        @Schema(description = "From bundled sample data.") boolean sample,

        @Schema(
                description =
                        "The strongest reasons for and against in one sentence, and at its end where the list can be"
                                + " checked.",
                examples = "Same name; the list adds the patronymic Stepanovich; the article calls him “second in"
                        + " command of the GRU”, and the list gives “First Deputy Head of the GRU” (us-ofac-sdn:"
                        + " sdn.csv row 35, SDN_Name, Title).")
        String because,

        @Schema(description = "The reasons of that sentence, each with spans of the article and the place on the list.")
        List<ReasonView> becauseParts,

        @Schema(description = "Every reason from the names and facts.")
        List<EvidenceView> evidence,

        @Schema(description = "Reasons that the text gives.")
        List<SaidView> said) {

    /**
     * @param hit the hit
     * @param person the party of the article
     * @param gender as the list says
     * @param profile id of the profile that has the listing
     */
    static ArticleHitView of(ArticleHit hit, PersonInArticle person, Gender gender, String profile) {
        Optional<SourceView> source = hit.cell().map(cell -> SourceView.of(cell, hit.name()));
        List<Mention> mentions = NameSpans.different(person.mentions());
        Who who = new Who(hit.kind(), gender);
        ReasonSentence because = ReasonSentence.of(hit, person.name(), who);
        return new ArticleHitView(
                hit.listing().list().value(),
                hit.listing().reference(),
                hit.name(),
                source,
                hit.kind(),
                Rounded.of(hit.score()),
                hit.band(),
                profile,
                hit.listedOnArticleDate(),
                hit.listedOnBecause().map(listedOn -> ListedOnView.of(listedOn, hit.listedOnSource())),
                hit.listedNow(),
                hit.sample(),
                because.sentenceWithSources(
                        mentions, source, hit.listing().list().value()),
                because.parts(mentions, source),
                EvidenceView.of(hit.evidence(), mentions),
                hit.said().stream().map(said -> SaidView.of(said, who)).toList());
    }
}
