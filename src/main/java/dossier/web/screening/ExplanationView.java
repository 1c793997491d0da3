package dossier.web.screening;

import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.screening.Explained;
import dossier.screening.ScoreCap;
import dossier.screening.ScreeningQuery;
import dossier.screening.Stamp;
import dossier.screening.TokenMatch;
import dossier.web.http.Rounded;
import dossier.web.http.StampView;
import dossier.web.words.EvidenceView;
import dossier.web.words.Sides;
import dossier.web.words.StageSentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a query found, or did not find, a listing.
 *
 * @param listing the listing
 * @param hit whether a screening gives it
 * @param lostAt the first stage that the query did not come through
 * @param stages every stage in order
 * @param words what each asked word led to
 * @param best the listing's name that agrees best
 * @param before hits that come before it
 * @param stamp what the answer was made from
 * @param sample from bundled sample data
 */
@Schema(name = "Explanation", description = "Why a query found, or did not find, a listing.")
record ExplanationView(
        @Schema(description = "The listing.") Listed listing,

        @Schema(description = "Whether a screening returns the listing.")
        boolean hit,

        @Schema(description = "The first stage that the query did not pass.", examples = "CUTOFF")
        Optional<Explained.Stage> lostAt,

        @Schema(description = "Every stage in order.") List<StageView> stages,

        @Schema(description = "Which word of the listing's names each word of the query led to.")
        List<WordView> words,

        @Schema(description = "The listing's name that agrees best; absent if none can be compared.")
        Optional<BestView> best,

        @Schema(description = "How many hits come before it, or would.", examples = "0")
        int before,

        @Schema(description = "What the answer was made from.")
        StampView stamp,

        @Schema(description = "From bundled sample data.") boolean sample) {

    /**
     * The listing.
     *
     * @param list code of the list
     * @param reference the list's own reference
     * @param name its first name
     * @param kind kind of party
     */
    @Schema(name = "ExplainedListing")
    record Listed(
            @Schema(description = "Code of the list.", examples = "us-ofac-sdn")
            String list,

            @Schema(description = "The list's own reference.", examples = "21331")
            String reference,

            @Schema(description = "Its first name.") String name,
            @Schema(description = "Kind of party.") ListingKind kind) {

        static Listed of(ListedParty party) {
            return new Listed(
                    party.ref().list().value(),
                    party.ref().reference(),
                    party.names().get(0).text(),
                    party.kind());
        }
    }

    /**
     * One stage.
     *
     * @param stage which
     * @param passed whether the query came through, or would have
     * @param sentence the same in words
     */
    @Schema(name = "ExplainedStage")
    record StageView(
            @Schema(description = "Which.") Explained.Stage stage,

            @Schema(description = "Whether the query came through, or would have.")
            boolean passed,

            @Schema(description = "The same in words.") String sentence) {}

    /**
     * What a word led to.
     *
     * @param asked the asked word
     * @param listed the listed word; empty if none
     * @param how why the one leads to the other
     * @param quality how well they agree
     */
    @Schema(name = "ExplainedWord")
    record WordView(
            @Schema(description = "The asked word.", examples = "Alexseyev")
            String asked,

            @Schema(description = "The listed word; empty if none.", examples = "ALEXSEYEV")
            String listed,

            @Schema(description = "Why the one leads to the other.")
            TokenMatch.How how,

            @Schema(description = "How well they agree.") double quality) {

        static WordView of(TokenMatch reach) {
            return new WordView(reach.asked(), reach.listed(), reach.how(), Rounded.of(reach.quality()));
        }
    }

    /**
     * The name that agrees best.
     *
     * @param name as published
     * @param compared whether a screening compares it too
     * @param score probability that both are one party
     * @param band what to do with it
     * @param ceiling how high a rule let the score rise
     * @param evidence every reason, the strongest first
     * @param alignment the names, aligned
     */
    @Schema(name = "ExplainedName")
    record BestView(
            @Schema(description = "As published.") String name,

            @Schema(
                    description =
                            "false: the screening did not compare this name; shown is what the comparison would have given.")
            boolean compared,

            @Schema(description = "Probability that both are one party.")
            double score,

            @Schema(description = "What to do with it.") Band band,

            @Schema(description = "The cap that a rule puts on the score; NONE if no rule applies.")
            ScoreCap ceiling,

            @Schema(description = "Every reason, the strongest first.")
            List<EvidenceView> evidence,

            @Schema(description = "The names, aligned.") List<AlignmentView> alignment) {

        static BestView of(Explained.Best best) {
            return new BestView(
                    best.name(),
                    best.compared(),
                    Rounded.of(best.score()),
                    best.band(),
                    best.ceiling(),
                    EvidenceView.of(best.evidence(), Sides.QUERY),
                    AlignmentView.of(best.comparison()));
        }
    }

    static ExplanationView of(Explained explained, ScreeningQuery query, Stamp stamp) {
        StageSentence sentence = new StageSentence(explained, query);
        return new ExplanationView(
                Listed.of(explained.listing()),
                explained.hit(),
                explained.lostAt(),
                Arrays.stream(Explained.Stage.values())
                        .map(stage -> new StageView(stage, explained.passes(stage), sentence.of(stage)))
                        .toList(),
                explained.retrieval().words().stream().map(WordView::of).toList(),
                explained.best().map(BestView::of),
                explained.before(),
                StampView.of(stamp),
                explained.listing().sample());
    }
}
