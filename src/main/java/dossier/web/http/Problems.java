package dossier.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dossier.articles.ArticleTooLongException;
import dossier.lists.imports.ImportRunningException;
import dossier.screening.HistoryChangedException;
import dossier.text.BudgetSpentException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Every exception that leaves a resource becomes a problem document here, and nowhere else. */
@Singleton
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int SERVER_ERROR = 500;

    public static final String UNKNOWN_CALLER = "this needs a user and password, or a token, that this service knows";
    public static final String FORBIDDEN = "your role does not allow this; docs/security.md says which role does";

    public static final String BUSY = "too many requests wait already; try again in a moment";

    /** What we say ourselves. */
    @ServerExceptionMapper
    Response said(ProblemException failure) {
        return answer(failure.problem());
    }

    /** One import of a list at a time. */
    @ServerExceptionMapper
    public Response running(ImportRunningException failure) {
        return answer(ProblemView.of(409, "an import of this list is running; try again when it has ended"));
    }

    /** A text beyond the limit. */
    @ServerExceptionMapper
    public Response tooLong(ArticleTooLongException failure) {
        return answer(tooLongView(failure));
    }

    /** A request that would take too long, or whose caller has left and does not read this answer. */
    @ServerExceptionMapper
    public Response spent(BudgetSpentException failure) {
        return answer(spentView(failure));
    }

    private static ProblemView spentView(BudgetSpentException failure) {
        return ProblemView.of(503, failure.getMessage() + ". Send less at once, or raise dossier.web.max-processing");
    }

    private static ProblemView tooLongView(ArticleTooLongException failure) {
        String detail =
                "the text has " + failure.characters() + " characters; at most " + failure.limit() + " are read";
        return ProblemView.of(413, detail).at("text");
    }

    /** A day of the past that was changed while it was read. */
    @ServerExceptionMapper
    public Response changed(HistoryChangedException failure) {
        return answer(ProblemView.of(503, failure.detail()));
    }

    /** All threads are at work and enough requests wait. */
    @ServerExceptionMapper
    public Response busy(RejectedExecutionException failure) {
        return answer(ProblemView.of(503, BUSY));
    }

    /** What the framework itself refuses: unknown paths, methods, media types. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException failure, RoutingContext call) {
        int status = failure.getResponse().getStatus();
        if (status >= SERVER_ERROR) {
            return bug(failure, call);
        }
        Response.ResponseBuilder answer = Response.fromResponse(answer(ProblemView.of(status, detail(status))));
        String allowed = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    /** A caller whose role is too low for this resource. */
    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, ResourceInfo called) {
        return answer(ProblemView.of(
                403,
                neededRole(called).map(role -> "this needs the role " + role).orElse(FORBIDDEN)));
    }

    private static Optional<String> neededRole(ResourceInfo called) {
        return Stream.of(called.getResourceMethod(), called.getResourceClass())
                .map(place -> place.getAnnotation(RolesAllowed.class))
                .filter(Objects::nonNull)
                .map(allowed -> String.join(" or ", allowed.value()))
                .findFirst();
    }

    /** An answer that cannot be written. */
    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException failure, RoutingContext call) {
        return bug(failure, call); // bodies are read by JsonBodyReader, so this is an answer that could not be written
    }

    /** A fault of ours, or the database is away. */
    @ServerExceptionMapper
    public Response bug(Throwable failure, RoutingContext call) {
        if (CallerLeft.caused(failure, call.response().closed())) {
            LOG.debugf("The caller left during %s %s", call.request().method(), call.normalizedPath());
            return answer(ProblemView.of(400, "the connection was closed before the request ended"));
        }
        if (isTooLarge(failure)) {
            return call.response().ended() // by the stream that was read too far
                    ? Response.status(413).build()
                    : answer(ProblemView.of(413, detail(413)));
        }
        if (BrokenForm.caused(failure) && !FullDisk.caused(failure)) {
            return answer(ProblemView.of(
                    400,
                    "the multipart body is broken: it must have parts between the boundary that Content-Type names"));
        }
        return answer(oursOrDatabase(failure));
    }

    /** The same for one part of an answer that has begun: no exception can become its status any more. */
    public static ProblemView told(RuntimeException failure) {
        if (failure instanceof ProblemException said) {
            return said.problem();
        }
        if (failure instanceof BudgetSpentException spent) {
            return spentView(spent);
        }
        return failure instanceof ArticleTooLongException tooLong ? tooLongView(tooLong) : oursOrDatabase(failure);
    }

    private static ProblemView oursOrDatabase(Throwable failure) {
        if (FullDisk.caused(failure)) {
            LOG.errorf("A disk is full: %s", failure.getMessage());
            return ProblemView.of(
                    507,
                    "a disk of the service or of its database is full, so nothing was stored; free some space and try again");
        }
        if (DatabaseAway.caused(failure)) {
            LOG.warnf("The database cannot be reached: %s", failure.getMessage());
            return databaseAway();
        }
        return unexpected(failure);
    }

    /** How the framework says that a body whose length was not said beforehand has become too large. */
    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof IOException && "Request too large".equals(failure.getMessage());
    }

    static ProblemView databaseAway() {
        return ProblemView.of(503, "the database cannot be reached at the moment; screening of names still works");
    }

    /** Logs a fault of ours and gives the document that names the log's id. */
    public static ProblemView unexpected(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "Unexpected failure %s", id);
        return ProblemView.of(SERVER_ERROR, "something went wrong here; the log has it under this id")
                .withId(id);
    }

    static Response answer(ProblemView problem) {
        return Response.status(problem.status())
                .type(ProblemView.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    public static String detail(int status) {
        return switch (status) {
            case 400 -> "the request cannot be read";
            case 404 -> "there is nothing at this address; /swagger-ui lists what there is";
            case 405 -> "this address does not accept this method";
            case 406 -> "this address has no answer of a media type that the Accept header allows";
            case 413 -> "the body is larger than this service accepts";
            case 415 -> "this address does not accept this Content-Type";
            default -> "the request was refused";
        };
    }
}
