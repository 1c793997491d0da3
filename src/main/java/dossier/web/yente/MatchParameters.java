package dossier.web.yente;

import dossier.web.http.Checks;
import dossier.web.http.Parameters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.ws.rs.QueryParam;

/** What may stand in the address of {@code /match}. */
public class MatchParameters {

    private static final int MOST_EXCLUDED = 50;
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2}(\\.\\d+)?)?)?)?(Z|[+-]\\d{2}:\\d{2})?");

    /** Most results for one entity. */
    @QueryParam("limit")
    Optional<String> limit = Optional.empty();

    /** From which score on a result is a match. */
    @QueryParam("threshold")
    Optional<String> threshold = Optional.empty();

    /** Lowest score of a result. */
    @QueryParam("cutoff")
    Optional<String> cutoff = Optional.empty();

    /** Which algorithm; there is one here, whatever is asked for. */
    @QueryParam("algorithm")
    Optional<String> algorithm = Optional.empty();

    /** Datasets to keep to. */
    @QueryParam("include_dataset")
    List<String> includeDataset = List.of();

    /** Datasets to leave out. */
    @QueryParam("exclude_dataset")
    List<String> excludeDataset = List.of();

    /** Schemata to leave out. */
    @QueryParam("exclude_schema")
    List<String> excludeSchema = List.of();

    /** Topics of which a party must have one. */
    @QueryParam("topics")
    List<String> topics = List.of();

    /** Only what changed since then. */
    @QueryParam("changed_since")
    Optional<String> changedSince = Optional.empty();

    /** Parties to leave out, by the ids of profiles or listings. */
    @QueryParam("exclude_entity_ids")
    List<String> excludeEntityIds = List.of();

    /** What another server calls its indexes; there is one here. */
    @QueryParam("index_type")
    Optional<String> indexType = Optional.empty();

    Optional<Double> threshold(Checks checks) {
        return score("threshold", threshold, checks);
    }

    Optional<Double> cutoff(Checks checks) {
        return score("cutoff", cutoff, checks);
    }

    private static Optional<Double> score(String name, Optional<String> value, Checks checks) {
        Optional<Double> score = Parameters.parsed(name, value, Double::valueOf, checks);
        if (score.filter(number -> !(number >= 0 && number <= 1)).isPresent()) {
            checks.wrong(name, name + " must be from 0 to 1");
            return Optional.empty();
        }
        return score;
    }

    List<String> included(MatchRequest request) {
        return both(includeDataset, request.params().flatMap(MatchRequest.Params::included));
    }

    List<String> excluded(MatchRequest request) {
        return both(excludeDataset, request.params().flatMap(MatchRequest.Params::excluded));
    }

    ResultFilter filter(MatchRequest request, Checks checks) {
        List<String> without = both(excludeEntityIds, request.params().flatMap(MatchRequest.Params::without));
        if (without.size() > MOST_EXCLUDED) {
            checks.wrong("exclude_entity_ids", "at most " + MOST_EXCLUDED + " entities can be left out");
        }
        return new ResultFilter(
                Set.copyOf(topics), Set.copyOf(excludeSchema), Set.copyOf(without), moment(changedSince, checks));
    }

    static Optional<String> moment(Optional<String> value, Checks checks) {
        Optional<String> given = Parameters.given(value);
        if (given.filter(text -> !MOMENT.matcher(text).matches()).isPresent()) {
            checks.wrong("changed_since", "changed_since must be a day or a moment: 2026-01-31 or 2026-01-31T12:00:00");
        }
        return given;
    }

    private static List<String> both(List<String> inAddress, Optional<List<String>> inBody) {
        return Stream.concat(inAddress.stream(), inBody.orElse(List.of()).stream())
                .toList();
    }
}
