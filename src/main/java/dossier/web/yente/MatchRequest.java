package dossier.web.yente;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dossier.web.http.JsonBody;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entities to match, each under a key of the caller. Fields that only other servers know are passed over, as yente does.
 *
 * @param queries the entities
 * @param weights of features; there are none to set here
 * @param config of the algorithm; there is none to set here
 * @param params what some clients send in the body instead of the address
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MatchRequest(
        Optional<Map<String, Example>> queries,
        Optional<Map<String, JsonNode>> weights,
        Optional<Map<String, JsonNode>> config,
        Optional<Params> params)
        implements JsonBody {

    /**
     * An entity as its caller knows it.
     *
     * @param schema Person, Company and so on
     * @param properties values by property
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Example(Optional<String> schema, Optional<Map<String, JsonNode>> properties) {}

    /**
     * Which parties to look at.
     *
     * @param included names of datasets to keep to
     * @param excluded names of datasets to leave out
     * @param without ids of entities to leave out
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Params(
            @JsonProperty("include_datasets") Optional<List<String>> included,
            @JsonProperty("exclude_datasets") Optional<List<String>> excluded,
            @JsonProperty("exclude_entity_ids") Optional<List<String>> without) {}
}
