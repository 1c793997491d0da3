package dossier.web.agents;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be known of a message before the protocol takes it: that fails at a method that it does not know, and at params it needs that are not
 * there, and then often answers nothing at all.
 */
final class AgentMessage {

    /** What is served, with the texts that params must hold. Prompts and resources there are none of; asked for a list of them, it is empty. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "initialize", List.of("protocolVersion", "clientInfo.name", "clientInfo.version"),
            "ping", List.of(),
            "tools/list", List.of(),
            "tools/call", List.of("name"),
            "logging/setLevel", List.of("level"),
            "prompts/list", List.of(),
            "resources/list", List.of(),
            "resources/templates/list", List.of());

    private static final Set<String> NOTIFICATIONS =
            Set.of("notifications/initialized", "notifications/cancelled", "notifications/roots/list_changed");

    private static final Set<String> OBJECTS = Set.of("arguments", "_meta");

    private static final int NO_METHOD = -32601;
    private static final int BAD_PARAMS = -32602;

    /** Of a method that there is none of, told again. */
    private static final int MOST_TOLD = 50;

    private boolean wellFormed = true;
    private boolean asks;
    private boolean answers;
    private @Nullable Object id;
    private @Nullable String method;
    private final Set<String> texts = new HashSet<>();
    private @Nullable String noObject;

    private AgentMessage() {}

    /** Reads one message to its end, from its first token. */
    static AgentMessage read(JsonParser parser) throws IOException {
        AgentMessage message = new AgentMessage();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            message.wellFormed = false;
            parser.skipChildren();
            return message;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            message.take(field, parser);
        }
        // what is asked of agents is numbered
        message.wellFormed &= !message.answers || message.method != null || message.id instanceof Integer;
        return message;
    }

    private void take(String field, JsonParser parser) throws IOException {
        JsonToken value = parser.currentToken();
        switch (field) {
            case "id" -> {
                asks = value != JsonToken.VALUE_NULL;
                id = scalar(parser);
                parser.skipChildren();
            }
            case "method" -> {
                wellFormed &= value == JsonToken.VALUE_STRING;
                method = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                parser.skipChildren();
            }
            case "params" -> {
                wellFormed &= value == JsonToken.START_OBJECT || value == JsonToken.VALUE_NULL;
                texts.clear();
                takeTexts("", parser);
            }
            case "result", "error" -> {
                answers = true;
                parser.skipChildren();
            }
            default -> parser.skipChildren();
        }
    }

    private static @Nullable Object scalar(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> null;
        };
    }

    /** The protocol takes the last of two fields of one name, so that does here too. */
    private void takeTexts(String before, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String path = before + parser.currentName();
            parser.nextToken();
            if (path.equals("clientInfo")) {
                texts.removeIf(text -> text.startsWith("clientInfo."));
                takeTexts("clientInfo.", parser);
                continue;
            }
            texts.remove(path);
            JsonToken value = parser.currentToken();
            if (value == JsonToken.VALUE_STRING && isNeeded(path)) {
                texts.add(path);
            } else if (OBJECTS.contains(path) && value != JsonToken.START_OBJECT && value != JsonToken.VALUE_NULL) {
                noObject = path;
            }
            parser.skipChildren();
        }
    }

    private static boolean isNeeded(String path) {
        return NEEDED.values().stream().anyMatch(needed -> needed.contains(path));
    }

    /** Whether it is an object whose method and params are what they have to be. */
    boolean isWellFormed() {
        return wellFormed;
    }

    /** Whether nobody waits for an answer, and nothing here listens. */
    boolean isForNobody() {
        return method != null && !asks && !NEEDED.containsKey(method) && !NOTIFICATIONS.contains(method);
    }

    /** What is wrong with it, as the answer to it; empty if the protocol can answer it. */
    Optional<JsonObject> refusal() {
        if (method == null || NOTIFICATIONS.contains(method)) {
            return Optional.empty(); // an answer of the agent, or told by the protocol
        }
        List<String> needed = NEEDED.get(method);
        if (needed == null) {
            String told = method.length() > MOST_TOLD ? method.substring(0, MOST_TOLD) + "…" : method;
            return Optional.of(error(NO_METHOD, "there is no method '" + told + "' here"));
        }
        if (noObject != null) {
            return Optional.of(error(BAD_PARAMS, "params." + noObject + " must be an object"));
        }
        return needed.stream()
                .filter(text -> !texts.contains(text))
                .findFirst()
                .map(text -> error(BAD_PARAMS, "params." + text + " must be given, as a string"));
    }

    private JsonObject error(int code, String message) {
        return new JsonObject()
                .put("jsonrpc", "2.0")
                .put("id", id)
                .put("error", new JsonObject().put("code", code).put("message", message));
    }
}
