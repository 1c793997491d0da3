package dossier.web.screening;

import dossier.web.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * Pairs of parties.
 *
 * @param pairs the pairs
 */
@Schema(name = "ComparisonRequest", description = "Pairs of parties to compare with each other.")
record ComparisonRequest(
        @Schema(description = "The pairs.", required = true) Optional<List<Pair>> pairs) implements JsonBody {

    /**
     * Two parties.
     *
     * @param id the caller's own id
     * @param a one party
     * @param b the other
     */
    @Schema(name = "Pair")
    record Pair(
            @Schema(description = "The caller's own id.", examples = "1")
            Optional<String> id,

            @Schema(description = "One party.", required = true)
            Optional<QueryRequest> a,

            @Schema(description = "The other.", required = true)
            Optional<QueryRequest> b) {}
}
