package dossier.web.screening;

import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.screening.Hit;
import dossier.web.http.Rounded;
import dossier.web.lists.SourceView;
import dossier.web.words.EvidenceView;
import dossier.web.words.Sides;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A listing that may be the party in the query.
 *
 * @param list code of the list
 * @param reference the list's own reference
 * @param name the listed name that agrees best
 * @param source where that name stands in the publisher's files
 * @param kind kind of party
 * @param score probability that both are one party
 * @param band what to do with it
 * @param profile id of the profile that has this listing
 * @param sample from bundled sample data
 * @param evidence every reason, the strongest first
 * @param alignment the names, aligned
 */
@Schema(name = "Hit", description = "A listing that may be the party in your query, with every reason.")
record HitView(
        @Schema(examples = "us-ofac-sdn") String list,
        @Schema(examples = "21331") String reference,

        @Schema(examples = "ALEXSEYEV, Vladimir Stepanovich")
        String name,

        @Schema(description = "Where that name is in the publisher's files.")
        Optional<SourceView> source,

        ListingKind kind,

        @Schema(description = "Probability that both are one party, 0 to 1.", examples = "0.9972")
        double score,

        @Schema(description = "MATCH: act on it. REVIEW: a person must review it. WEAK: probably another party.")
        Band band,

        @Schema(examples = "us-ofac-sdn.21331") String profile,
        boolean sample,
        List<EvidenceView> evidence,
        List<AlignmentView> alignment) {

    static HitView of(Hit hit, String profile) {
        return new HitView(
                hit.listing().list().value(),
                hit.listing().reference(),
                hit.name(),
                hit.cell().map(cell -> SourceView.of(cell, hit.name())),
                hit.kind(),
                Rounded.of(hit.score()),
                hit.band(),
                profile,
                hit.sample(),
                EvidenceView.of(hit.evidence(), Sides.QUERY),
                AlignmentView.of(hit.comparison()));
    }
}
