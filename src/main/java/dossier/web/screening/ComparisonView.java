package dossier.web.screening;

import dossier.screening.Comparison;
import dossier.web.http.Rounded;
import dossier.web.http.StampView;
import dossier.web.words.EvidenceView;
import dossier.web.words.Sides;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * Answers to comparisons, in the order of the pairs.
 *
 * @param results one for each pair
 * @param stamp what they were made from (how rare a name is comes from the lists)
 * @param sample made from bundled sample data
 */
@Schema(name = "Comparisons", description = "One result for each pair, in their order.")
record ComparisonView(
        @Schema(description = "One for each pair.") List<Result> results,

        @Schema(description = "What they were made from (how rare a name is comes from the lists).")
        StampView stamp,

        @Schema(description = "Made from bundled sample data.")
        boolean sample) {

    /**
     * Answer to one pair.
     *
     * @param id the pair's id, if it had one
     * @param score probability that both are one party
     * @param evidence every reason, the strongest first
     * @param alignment the names, aligned
     */
    @Schema(name = "ComparisonResult")
    record Result(
            @Schema(description = "The pair's id, if it had one.")
            Optional<String> id,

            @Schema(description = "Probability that both are one party, 0 to 1.", examples = "0.9842")
            double score,

            @Schema(description = "Every reason, the strongest first.")
            List<EvidenceView> evidence,

            @Schema(description = "The names, aligned.") List<AlignmentView> alignment) {

        static Result of(Optional<String> id, Comparison comparison) {
            return new Result(
                    id,
                    Rounded.of(comparison.score()),
                    EvidenceView.of(comparison.evidence(), Sides.PAIR),
                    AlignmentView.of(comparison.comparison()));
        }
    }
}
