package dossier.web.yente;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Optional;

/**
 * The datasets.
 *
 * @param datasets all of them
 * @param current names of those that answer
 * @param outdated none: an answer always comes from the newest snapshot
 * @param stale false, for the same reason
 */
record CatalogView(
        List<DatasetView> datasets,
        List<String> current,
        List<String> outdated,
        @JsonProperty("index_stale") boolean stale) {

    /**
     * One dataset.
     *
     * @param name part of addresses
     * @param title for people
     * @param version of what answers: the number of the newest snapshot
     * @param indexVersion the same
     * @param indexCurrent whether it answers
     * @param load whether it has an index of its own; here the collection of all has
     * @param entities listings in it
     * @param updatedAt when its newest snapshot was imported
     * @param children names of the datasets that it is made of
     */
    record DatasetView(
            String name,
            String title,
            Optional<String> version,
            @JsonProperty("index_version") Optional<String> indexVersion,
            @JsonProperty("index_current") boolean indexCurrent,
            boolean load,
            @JsonProperty("entity_count") int entities,
            @JsonProperty("thing_count") int things,
            @JsonProperty("updated_at") Optional<String> updatedAt,
            @JsonProperty("last_export") Optional<String> lastExport,
            List<String> children) {}
}
