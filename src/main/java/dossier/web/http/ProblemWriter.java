package dossier.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import jakarta.inject.Singleton;

/** Answers with a problem document where no resource is at work: before routing, and where credentials are asked for. */
@Singleton
public final class ProblemWriter {

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    public void answer(RoutingContext call, ProblemView problem) {
        HttpServerResponse response = call.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.end(); // part of another answer has left already
            return;
        }
        if (isUnread(call.request())) {
            response.putHeader("Connection", "close");
        }
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemView.MEDIA_TYPE)
                .end(written(problem));
    }

    /** Whether the rest of a body waits in the connection. A stream of HTTP/2 ends by itself, and has no such header. */
    public static boolean isUnread(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_2 && !request.isEnded();
    }

    private String written(ProblemView problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
