package dossier.web.screening;

import dossier.lists.ListCode;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.web.WebSettings;
import dossier.web.http.Checks;
import dossier.web.http.JsonBody;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.lists.KnownCodes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Parties to screen.
 *
 * @param queries the parties
 * @param lists codes of the lists to ask; all if left out or empty
 * @param cutoff least score of a hit, 0 to 1
 * @param limit most hits for one query
 * @param explain whether every reason is wanted
 */
@Schema(name = "ScreeningRequest", description = "Parties to screen against the lists.")
public record ScreeningRequest(
        @Schema(description = "The parties.", required = true)
        Optional<List<QueryRequest>> queries,

        @Schema(description = "Codes of the lists to screen against; all if left out.", examples = "[\"eu-fsf\"]")
        Optional<List<String>> lists,

        @Schema(description = "Lowest score of a hit.", minimum = "0", maximum = "1", defaultValue = "" + USUAL_CUTOFF)
        Optional<Double> cutoff,

        @Schema(
                description = "Most hits per query; the maximum can be configured.",
                minimum = "1",
                maximum = WebSettings.USUAL_MOST_HITS,
                defaultValue = "" + USUAL_LIMIT)
        Optional<Integer> limit,

        @Schema(
                description = "Whether each hit lists every reason and the names aligned. The same as ?explain=true.",
                defaultValue = "false")
        Optional<Boolean> explain)
        implements JsonBody {

    public static final double USUAL_CUTOFF = 0.15;
    public static final int USUAL_LIMIT = 5;

    /** What to ask with every query. */
    public ScreeningOptions options(WebSettings settings, Checks checks) {
        double least = cutoff.orElse(USUAL_CUTOFF);
        if (!(least >= 0 && least <= 1)) {
            checks.wrong("cutoff", "cutoff must be from 0 to 1");
            least = USUAL_CUTOFF;
        }
        int most = limit.orElse(USUAL_LIMIT);
        if (most < 1 || most > settings.maxHits()) {
            checks.wrong("limit", "limit must be from 1 to " + settings.maxHits());
            most = USUAL_LIMIT;
        }
        return new ScreeningOptions(knownLists(checks), least, most);
    }

    /** The queries, checked; their ids are unlike each other. */
    List<ScreeningQuery> queries(WebSettings settings, Checks checks) {
        List<QueryRequest> asked = queries.orElse(List.of());
        if (asked.isEmpty()) {
            checks.wrong("queries", "queries must hold at least one query");
        }
        if (asked.size() > settings.maxQueries()) {
            throw new ProblemException(ProblemView.of(
                            413,
                            "there are " + asked.size() + " queries; at most " + settings.maxQueries()
                                    + " are taken at once")
                    .at("queries"));
        }
        List<ScreeningQuery> sound = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String at = "queries[" + i + "]";
            if (Objects.isNull(asked.get(i))) {
                checks.wrong(at, at + " must not be null");
                continue;
            }
            asked.get(i).checked(at, settings.maxName(), checks).ifPresent(sound::add);
            if (asked.get(i).id().isPresent() && !ids.add(asked.get(i).id().get())) {
                checks.wrong(at + ".id", "two queries have this id; each must have its own");
            }
        }
        return sound;
    }

    private Set<ListCode> knownLists(Checks checks) {
        List<String> asked = lists.orElse(List.of());
        Set<ListCode> sound = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            Optional<ListCode> known = Optional.ofNullable(asked.get(i)).flatMap(KnownCodes::of);
            if (known.isEmpty()) {
                checks.wrong("lists[" + i + "]", "there is no such list; there are " + KnownCodes.inWords());
            }
            known.ifPresent(sound::add);
        }
        return sound;
    }
}
