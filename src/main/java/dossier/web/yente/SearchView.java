package dossier.web.yente;

import dossier.web.entities.EntityView;

import java.util.List;
import java.util.Map;

/**
 * Parties by what somebody types.
 *
 * @param results a page of them
 * @param facets how many there are by country, topic, dataset and schema
 * @param total how many there are
 * @param limit length of the page
 * @param offset how many come before it
 */
record SearchView(List<EntityView> results, Map<String, Facet> facets, TotalView total, int limit, int offset) {

    /**
     * Parties counted by one of their properties.
     *
     * @param label the property, for people
     * @param values its values, the most frequent first
     */
    record Facet(String label, List<Value> values) {}

    /**
     * @param name the value
     * @param label the same for people
     * @param count parties that have it
     */
    record Value(String name, String label, long count) {}
}
