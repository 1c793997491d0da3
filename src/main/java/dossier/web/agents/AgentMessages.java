package dossier.web.agents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dossier.web.WebSettings;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import java.io.IOException;
import java.util.Optional;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Looks at the messages of agents before the protocol does, which holds a body of any length in memory, and fails at JSON that is no message, and at
 * messages that it cannot answer. What is no JSON it answers itself.
 */
@Singleton
class AgentMessages {

    /** After it is known who calls, before the protocol's own route. */
    private static final int BEFORE_THE_PROTOCOL = RouteConstants.ROUTE_ORDER_COMPRESSION + 1;

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int BAD_REQUEST = 400;

    private static final String NO_MESSAGE =
            "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,\"message\":\"a message must be a JSON object with a method that"
                    + " is a string and params that are an object; an answer has the number of what"
                    + " was asked; at most 100 may stand in an array\"}}";

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
        if (body == null) {
            call.next();
            return;
        }
        try (JsonParser parser = json.createParser(body.getBytes())) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                checkAll(parser, call);
            } else if (first == null) {
                call.next();
            } else {
                checkOne(AgentMessage.read(parser), call);
            }
        } catch (IOException notJson) {
            call.next(); // the protocol has an answer for it
        }
    }

    private static void checkOne(AgentMessage message, RoutingContext call) {
        if (!message.isWellFormed()) {
            refuse(call, NO_MESSAGE);
        } else if (message.isForNobody()) {
            call.response().setStatusCode(ACCEPTED).end();
        } else {
            message.refusal().ifPresentOrElse(refusal -> answer(call, OK, refusal.encode()), call::next);
        }
    }

    /** One that is wrong is told in the place of all: the answers of the protocol to the others could not hold it. */
    private static void checkAll(JsonParser parser, RoutingContext call) throws IOException {
        int messages = 0;
        Optional<JsonObject> wrong = Optional.empty();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            messages++;
            AgentMessage message = AgentMessage.read(parser);
            if (messages > MOST_MESSAGES || !message.isWellFormed()) {
                refuse(call, NO_MESSAGE);
                return;
            }
            wrong = wrong.or(message::refusal);
        }
        if (messages == 0) {
            refuse(call, NO_MESSAGE);
            return;
        }
        wrong.ifPresentOrElse(refusal -> refuse(call, refusal.encode()), call::next);
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
        answer(call, BAD_REQUEST, answer);
    }

    private static void answer(RoutingContext call, int status, String answer) {
        call.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(answer);
    }
}
