package dossier.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entity of FollowTheMoney: an id, a schema, and values of properties, all of them text. Written as one line of JSON.
 *
 * @see <a href="https://followthemoney.tech/explorer/">the schemata</a>
 */
public final class FtmEntity {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String id;
    private final String schema;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /** Adds a value, unless it is blank or there already. */
    FtmEntity with(String property, String value) {
        if (!value.isBlank()) {
            List<String> values = properties.computeIfAbsent(property, key -> new ArrayList<>());
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return this;
    }

    FtmEntity withAll(String property, Iterable<String> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    /** Adds all values of a fragment of the same entity. */
    FtmEntity withAllOf(FtmEntity fragment) {
        fragment.properties.forEach(this::withAll);
        return this;
    }

    FtmEntity without(String property) {
        properties.remove(property);
        return this;
    }

    public String id() {
        return id;
    }

    public String schema() {
        return schema;
    }

    /** Values by their properties, in the order in which they came. */
    public Map<String, List<String>> properties() {
        return properties;
    }

    /** The entity as one line of JSON, without a line end. */
    public String line() {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("id", id);
        entity.put("schema", schema);
        entity.put("properties", properties);
        try {
            return JSON.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("text cannot be written as JSON", impossible);
        }
    }
}
