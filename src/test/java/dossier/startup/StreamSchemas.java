package dossier.startup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The JSON Schemas of messages, made from the description of the API: a message is what the API takes or gives. {@code docs/streams} has
 * them; with {@code -Dstreams.schemas=write} they are written there.
 */
final class StreamSchemas {

    private static final Path FOLDER = Path.of("docs", "streams");
    private static final String OPENAPI = "#/components/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Topic, or header, and the schema of the API. */
    private static final Map<String, String> OF = new TreeMap<>(Map.of(
            "articles.in", "ArticleRequest",
            "analyses.out", "Analysis",
            "names.in", "ScreeningRequest",
            "hits.out", "Screening",
            "list.changes", "ListChanges",
            "alerts.out", "Alert",
            "dossier-problem", "Problem"));

    private final JsonNode described;

    /** @param description the OpenAPI document as JSON */
    StreamSchemas(JsonNode description) {
        this.described = description.at("/components/schemas");
    }

    /** The files say what the API says. */
    void requirePublished() throws IOException {
        for (String topic : OF.keySet()) {
            Path file = FOLDER.resolve(topic + ".schema.json");
            String made = JSON.writeValueAsString(schema(topic)) + "\n";
            if ("write".equals(System.getProperty("streams.schemas"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, made);
            }
            assertThat(file)
                    .as("made from the API's description by StreamsIT with -Dstreams.schemas=write")
                    .hasContent(made);
        }
    }

    /** A message fits the schema of its topic. */
    void requireFits(String topic, String message) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve(topic + ".schema.json")));
        Set<ValidationMessage> wrong = schema.validate(JSON.readTree(message));
        assertThat(wrong.stream().map(ValidationMessage::toString).collect(Collectors.joining("\n")))
                .as("a message of %s", topic)
                .isEmpty();
    }

    private ObjectNode schema(String topic) {
        String name = OF.get(topic);
        boolean strict = topic.endsWith(".in"); // an unknown field is refused
        Map<String, JsonNode> needed = needed(name, strict);
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:dossier:streams:" + topic);
        schema.put("title", topic);
        schema.put("$ref", "#/$defs/" + name);
        ObjectNode definitions = schema.putObject("$defs");
        needed.forEach(definitions::set);
        return schema;
    }

    /** A schema of the API with those that it refers to. */
    private Map<String, JsonNode> needed(String name, boolean strict) {
        Map<String, JsonNode> needed = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(Set.of(name));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (!needed.containsKey(next)) {
                JsonNode schema = plain(described.path(next), open);
                if (strict && schema.has("properties")) {
                    ((ObjectNode) schema).put("additionalProperties", false);
                }
                needed.put(next, schema);
            }
        }
        return needed;
    }

    /** In the words of JSON Schema, which is what OpenAPI 3.0 says in a dialect of its own. */
    private static JsonNode plain(JsonNode said, Deque<String> referredTo) {
        if (said instanceof ArrayNode several) {
            ArrayNode plain = JSON.createArrayNode();
            several.forEach(each -> plain.add(plain(each, referredTo)));
            return plain;
        }
        if (!(said instanceof ObjectNode)) {
            return said;
        }
        ObjectNode plain = JSON.createObjectNode();
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        said.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue()));
        boolean nullable = fields.remove("nullable") != null;
        fields.remove("example");
        fields.forEach((field, value) -> {
            if (field.equals("$ref")) {
                String name = value.asText().substring(OPENAPI.length());
                referredTo.add(name);
                plain.put("$ref", "#/$defs/" + name);
            } else if (field.equals("properties")) {
                ObjectNode properties = plain.putObject("properties");
                value.fields()
                        .forEachRemaining(each -> properties.set(each.getKey(), plain(each.getValue(), referredTo)));
            } else {
                plain.set(field, plain(value, referredTo));
            }
        });
        if (nullable && plain.has("type")) {
            plain.putArray("type").add(fields.get("type")).add("null");
        }
        return plain;
    }
}
