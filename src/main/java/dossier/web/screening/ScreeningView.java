package dossier.web.screening;

import dossier.screening.Band;
import dossier.web.http.AsOfView;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers to a screening, in the order of the queries.
 *
 * @param results one for each query
 * @param asOf the day that was asked for, and what is known of it
 * @param stamp what they were made from
 * @param sample made from bundled sample data
 * @param kept id under which it is kept
 */
@Schema(name = "Screening", description = "One result for each query, in their order.")
record ScreeningView(
        @Schema(description = "One for each query.") List<Result> results,

        @Schema(description = "The day of the past that you asked for, and what is known of it.")
        Optional<AsOfView> asOf,

        @Schema(description = "What they were made from.") StampView stamp,

        @Schema(description = "Made from bundled sample data.")
        boolean sample,

        @Schema(
                description = "Id under which question and answer are kept; only with keep=true.",
                format = "uuid",
                examples = "3fa85f64-5717-4562-b3fc-2c963f66afa6")
        Optional<String> kept) {

    /** The same, kept under an id. */
    ScreeningView keptAs(UUID id) {
        return new ScreeningView(results, asOf, stamp, sample, Optional.of(id.toString()));
    }

    /** What the audit log says of the answer. */
    Map<String, Object> counted() {
        int hits = 0;
        Optional<Band> best = Optional.empty();
        for (Result result : results) {
            hits += result.hits().size();
            for (HitView hit : result.hits()) {
                if (best.isEmpty() || hit.band().compareTo(best.get()) < 0) {
                    best = Optional.of(hit.band());
                }
            }
        }
        Map<String, Object> counted = new HashMap<>();
        counted.put("queries", results.size());
        counted.put("hits", hits);
        best.ifPresent(band -> counted.put("best", band));
        asOf.ifPresent(past -> counted.put("asOf", past.day()));
        return counted;
    }

    /**
     * Answer to one query.
     *
     * @param id the query's id, if it had one
     * @param hits the most probable first
     * @param notes what was odd about the query's numbers and dates and how it was read, in words
     */
    @Schema(name = "ScreeningResult")
    record Result(
            @Schema(description = "The query's id, if it had one.")
            Optional<String> id,

            @Schema(description = "The most probable first.")
            List<HitView> hits,

            @Schema(
                    description =
                            "How the name field was read if it held more than a name, and what was odd about the query's"
                                    + " numbers and dates. Empty for an ordinary query.",
                    examples =
                            "[\"'7813547435' is not a valid INN: ten or twelve digits, of which the last are check digits; it was compared as written\"]")
            List<String> notes) {}
}
