package dossier.web.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dossier.web.http.Checks;
import dossier.web.reconciliation.Extender.Column;
import dossier.web.reconciliation.Reconciler.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what callers send: queries of version 0.2, of the draft of 1.0, and what is to be extended. Fields that the specification does not
 * have are passed over.
 */
final class RowJson {

    private static final int MOST_IDS = 1_000;
    private static final int MOST_COLUMNS = 50;

    private RowJson() {}

    /** Queries of version 0.2, by the caller's keys. */
    static Map<String, Row> rows(JsonNode queries, int most, Checks checks) {
        Map<String, Row> rows = new LinkedHashMap<>();
        if (!queries.isObject()) {
            checks.wrong("queries", "queries must be an object with a query under each key");
        } else if (queries.size() > most) {
            checks.wrong("queries", "there are " + queries.size() + " queries; at most " + most + " are taken at once");
        } else {
            queries.fields()
                    .forEachRemaining(query ->
                            rows.put(query.getKey(), row("queries." + query.getKey(), query.getValue(), checks)));
        }
        return rows;
    }

    /** One query of version 0.2. */
    static Row row(String at, JsonNode query, Checks checks) {
        if (!query.isObject()) {
            checks.wrong(at, at + " must be an object");
            return new Row("", List.of(), Optional.empty(), Map.of());
        }
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        for (JsonNode property : query.path("properties")) {
            put(property.path("pid").asText(), property.path("v"), properties);
        }
        String text = query.path("query").asText("");
        if (text.isBlank() && properties.isEmpty()) {
            checks.wrong(at + ".query", "a query needs a name, or a property");
        }
        return new Row(text, texts(query.path("type")), limit(query), properties);
    }

    /** Queries of the draft of 1.0, in their order. */
    static List<Row> conditions(JsonNode body, int most, Checks checks) {
        JsonNode queries = body.path("queries");
        List<Row> rows = new ArrayList<>();
        if (!queries.isArray()) {
            checks.wrong("queries", "queries must be an array");
        } else if (queries.size() > most) {
            checks.wrong("queries", "there are " + queries.size() + " queries; at most " + most + " are taken at once");
        } else {
            queries.forEach(query -> rows.add(conditions("queries[" + rows.size() + "]", query, checks)));
        }
        return rows;
    }

    private static Row conditions(String at, JsonNode query, Checks checks) {
        JsonNode conditions = query.path("conditions");
        if (!conditions.isArray() || conditions.isEmpty()) {
            checks.wrong(at + ".conditions", "conditions must hold at least one condition");
        }
        String text = "";
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode condition : conditions) {
            String where = at + ".conditions[" + number++ + "]";
            switch (condition.path("matchType").asText()) {
                case "name" ->
                    text = texts(condition.path("v")).stream().findFirst().orElse("");
                case "property" -> put(condition.path("pid").asText(), condition.path("v"), properties);
                default -> checks.wrong(where + ".matchType", "matchType must be name or property");
            }
        }
        return new Row(text, texts(query.path("type")), limit(query), properties);
    }

    /** Ids of parties of an extension. */
    static List<String> ids(JsonNode extend, Checks checks) {
        List<String> ids = texts(extend.path("ids"));
        if (ids.isEmpty() || ids.size() > MOST_IDS) {
            checks.wrong("extend.ids", "ids must hold from 1 to " + MOST_IDS + " ids");
        }
        return ids;
    }

    /** Columns of an extension. */
    static List<Column> columns(JsonNode extend, Checks checks) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode property : extend.path("properties")) {
            Map<String, JsonNode> settings = new LinkedHashMap<>();
            property.path("settings").fields().forEachRemaining(each -> settings.put(each.getKey(), each.getValue()));
            columns.add(new Column(property.path("id").asText(), settings));
        }
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            checks.wrong("extend.properties", "properties must hold from 1 to " + MOST_COLUMNS + " properties");
        }
        return columns;
    }

    private static void put(String pid, JsonNode value, Map<String, JsonNode> properties) {
        if (!pid.isBlank() && !value.isMissingNode()) {
            properties.put(pid, named(value));
        }
    }

    /** A value that was matched before is given as an object; its name says what it is. */
    private static JsonNode named(JsonNode value) {
        if (value.isObject()) {
            return value.has("name") ? value.path("name") : value.path("id");
        }
        if (!value.isArray()) {
            return value;
        }
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        value.forEach(each -> names.add(named(each)));
        return names;
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
        for (JsonNode each : all) {
            String text = each.isObject() ? each.path("id").asText("") : each.asText("");
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Optional<Integer> limit(JsonNode query) {
        return Optional.of(query.path("limit")).filter(JsonNode::isNumber).map(JsonNode::asInt);
    }
}
