package dossier.web.screening;

import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * Answers to a screening, in the order of the queries.
 *
 * @param results one for each query
 * @param stamp what they were made from
 * @param sample made from bundled sample data
 */
@Schema(name = "Screening", description = "One result for each query, in their order.")
record ScreeningView(List<Result> results, StampView stamp, boolean sample) {

    /**
     * Answer to one query.
     *
     * @param id the query's id, if it had one
     * @param hits the most probable first
     * @param notes what was odd about the query's numbers and dates and how it was read, in words
     */
    @Schema(name = "ScreeningResult")
    record Result(
            Optional<String> id,
            List<HitView> hits,

            @Schema(
                    description =
                            "What was odd about the query's numbers and dates, and how it was read. Empty if nothing was odd.",
                    examples =
                            "[\"'7813547435' is not a valid INN: ten or twelve digits, of which the last are check digits; it was compared as written\"]")
            List<String> notes) {}
}
