package dossier.web.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.reviews.ReviewVerdict;
import dossier.screening.Band;
import dossier.screening.Hit;
import dossier.web.http.Rounded;
import dossier.web.lists.SourceView;
import dossier.web.words.EvidenceView;
import dossier.web.words.ReasonSentence;
import dossier.web.words.Sides;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A listing that may be the party in the query.
 *
 * @param list code of the list
 * @param listTitle the list as its publisher calls it
 * @param reference the list's own reference
 * @param primaryName the name under which the party is listed
 * @param name the listed name that agrees best
 * @param asked the name of the query that was compared with it
 * @param source where that name stands in the publisher's files
 * @param kind kind of party
 * @param score probability that both are one party
 * @param band what to do with it
 * @param because the strongest reasons in one sentence
 * @param birthDates every birth date that the list gives
 * @param countries codes of countries that the list gives
 * @param programmes what the party is listed under
 * @param listedSince since when, as far as that is known
 * @param profile id of the profile that has this listing
 * @param sample from bundled sample data
 * @param evidence every reason, the strongest first; only if it was asked for
 * @param alignment the names, aligned; only if it was asked for
 * @param verdict what was decided on it; only if it was asked for
 */
@Schema(name = "Hit", description = "A listing that may be the party in your query.")
record HitView(
        @Schema(description = "Code of the list.", examples = "us-ofac-sdn")
        String list,

        @Schema(
                description = "The list as its publisher calls it.",
                examples = "OFAC Specially Designated Nationals and Blocked Persons List")
        String listTitle,

        @Schema(description = "The list's own reference.", examples = "21331")
        String reference,

        @Schema(description = "The name under which the party is listed.", examples = "ALEXSEYEV, Vladimir Stepanovich")
        String primaryName,

        @Schema(description = "The listed name that agrees best.", examples = "ALEXSEYEV, Vladimir Stepanovich")
        String name,

        @Schema(
                description =
                        "The name of your query that agrees with it: yours, or the one of a field with several names.",
                examples = "Vladimir Alexseyev")
        String asked,

        @Schema(description = "Where the listed name is in the publisher's files.")
        Optional<SourceView> source,

        @Schema(description = "Kind of the listed party.", examples = "PERSON")
        ListingKind kind,

        @Schema(description = "Probability that both are one party, 0 to 1.", examples = "0.9972")
        double score,

        @Schema(description = "MATCH: act on it. REVIEW: a person must review it. WEAK: probably another party.")
        Band band,

        @Schema(
                description = "The strongest reasons for and against in one sentence.",
                examples = "Same name; the list adds the patronymic Stepanovich.")
        String because,

        @Schema(description = "Every birth date that the list gives.", examples = "[\"1961-04-24\"]")
        List<String> birthDates,

        @Schema(
                description = "Codes of the countries that the list gives: nationality, birth, address, flag.",
                examples = "[\"ru\"]")
        List<String> countries,

        @Schema(description = "What the party is listed under. Empty for lists that an earlier version imported.")
        List<ProgrammeView> programmes,

        @Schema(description = "Since when the party is listed, as far as that is known.")
        ListedSinceView listedSince,

        @Schema(description = "Id of the profile that has this listing.", examples = "us-ofac-sdn.21331")
        String profile,

        @Schema(description = "Whether it is bundled sample data.", examples = "false")
        boolean sample,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Every reason, the strongest first. Only with explain=true.")
        List<EvidenceView> evidence,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "The names, aligned word by word. Only with explain=true.")
        List<AlignmentView> alignment,

        @Schema(
                description =
                        "What was decided in the review on the customer of this id and these facts. Only with verdicts=true.")
        Optional<HitVerdictView> verdict) {

    /**
     * @param hit the hit
     * @param party the listing
     * @param profile id of its profile
     * @param explain whether every reason is wanted
     * @param verdict what was decided on it, if that is wanted
     */
    static HitView of(Hit hit, ListedParty party, String profile, boolean explain, Optional<ReviewVerdict> verdict) {
        return new HitView(
                hit.listing().list().value(),
                KnownLists.byCode(hit.listing().list())
                        .map(KnownList::title)
                        .orElse(hit.listing().list().value()),
                hit.listing().reference(),
                party.names().get(0).text(),
                hit.name(),
                hit.comparison().asked().name().written(),
                hit.cell().map(cell -> SourceView.of(cell, hit.name())),
                hit.kind(),
                Rounded.of(hit.score()),
                hit.band(),
                ReasonSentence.of(hit),
                party.birthDates().stream().map(Object::toString).toList(),
                party.countries(),
                party.programmes().stream().map(ProgrammeView::of).distinct().toList(),
                ListedSinceView.of(party),
                profile,
                hit.sample(),
                explain ? EvidenceView.of(hit.evidence(), Sides.QUERY) : List.of(),
                explain ? AlignmentView.of(hit.comparison()) : List.of(),
                verdict.map(HitVerdictView::of));
    }
}
