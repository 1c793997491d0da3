package dossier.web.screening;

import dossier.web.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pairs of parties.
 *
 * @param pairs the pairs
 */
@Schema(name = "ComparisonRequest", description = "Pairs of parties to compare with each other.")
record ComparisonRequest(
        @Schema(description = "The pairs.", required = true) Optional<List<Pair>> pairs) implements JsonBody {

    /** What is asked, as the audit log knows it: a line for each side of each pair. */
    String inLines() {
        return QueryRequest.inLines(pairs.orElse(List.of()).stream()
                .flatMap(pair -> Stream.of(pair.a, pair.b))
                .flatMap(Optional::stream)
                .toList());
    }

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
