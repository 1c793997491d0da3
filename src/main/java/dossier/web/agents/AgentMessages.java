package dossier.web.agents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dossier.web.WebSettings;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import java.io.IOException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Looks at the messages of agents before the protocol does, which holds a body of any length in memory, and fails at JSON that is no message. What is
 * no JSON it answers itself.
 */
@Singleton
class AgentMessages {

    /** After it is known who calls, before the protocol's own route. */
    private static final int BEFORE_THE_PROTOCOL = RouteConstants.ROUTE_ORDER_COMPRESSION + 1;

    private static final int BAD_REQUEST = 400;

    private static final String NO_MESSAGE =
            "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,\"message\":\"a message must be a JSON object with a method that"
                    + " is a string and params that are an object; at most 100 may stand in an array\"}}";

    private static final String WRONG_TYPE =
            "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32602,\"message\":\"a field of params has the wrong type\"}}";

    /** Each is worked on for as long as one request may take. */
    private static final int MOST_MESSAGES = 100;

    private final BodyHandler reader;
    private final JsonFactory json = new JsonFactory();

    AgentMessages(WebSettings settings) {
        this.reader = BodyHandler.create(false).setBodyLimit(settings.maxJson().asLongValue());
    }

    void install(@Observes Router router) {
        router.route(HttpMethod.POST, "/mcp")
                .order(BEFORE_THE_PROTOCOL)
                .handler(this::read)
                .handler(this::check)
                .failureHandler(AgentMessages::failed);
    }

    private void read(RoutingContext call) {
        call.request().resume(); // it waited until it was known who calls
        reader.handle(call);
    }

    private void check(RoutingContext call) {
        Buffer body = call.body().buffer();
        if (body == null || isMessage(body.getBytes())) {
            call.next();
            return;
        }
        refuse(call, NO_MESSAGE);
    }

    /** The protocol takes fields of params for what they should be; what fails in a tool it answers itself. */
    private static void failed(RoutingContext call) {
        if (call.failure() instanceof ClassCastException && !call.response().headWritten()) {
            refuse(call, WRONG_TYPE);
        } else {
            call.next();
        }
    }

    private static void refuse(RoutingContext call, String answer) {
        call.response()
                .setStatusCode(BAD_REQUEST)
                .putHeader("Content-Type", "application/json")
                .end(answer);
    }

    private boolean isMessage(byte[] body) {
        try (JsonParser parser = json.createParser(body)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_ARRAY) {
                return first == null || isOne(parser);
            }
            int messages = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                messages++;
                if (messages > MOST_MESSAGES || !isOne(parser)) {
                    return false;
                }
            }
            return messages > 0;
        } catch (IOException notJson) {
            return true; // the protocol has an answer for it
        }
    }

    /** Reads one message to its end. */
    private static boolean isOne(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("method") && value != JsonToken.VALUE_STRING
                    || field.equals("params") && value != JsonToken.START_OBJECT && value != JsonToken.VALUE_NULL) {
                return false;
            }
            parser.skipChildren();
        }
        return true;
    }
}
