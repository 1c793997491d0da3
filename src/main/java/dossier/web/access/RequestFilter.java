package dossier.web.access;

import dossier.web.http.ProblemView;
import dossier.web.http.ProblemWriter;
import dossier.web.http.Problems;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Looks at every request before it is routed: is its address plain, does it come from a page of ours, is its body small
 * enough? Who may do what is not decided here but at each resource and, for what is no resource, in application.properties.
 */
@Singleton
public class RequestFilter {

    /** Before Quarkus asks who calls (200). */
    private static final int BEFORE_AUTHENTICATION = 1_000;

    /** Quarkus has said how much of a body is read at most. */
    private static final int AFTER_THE_HARD_STOP = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    /** Before the page that Quarkus would answer a failure with. */
    private static final int BEFORE_ERROR_PAGES = Integer.MAX_VALUE - 1;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AccessMode mode;
    private final BodySizes sizes;
    private final ProblemWriter problems;
    private final Callers callers;
    private final ToolPages tools;

    RequestFilter(AccessMode mode, BodySizes sizes, ProblemWriter problems, Callers callers, ToolPages tools) {
        this.mode = mode;
        this.sizes = sizes;
        this.problems = problems;
        this.callers = callers;
        this.tools = tools;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    void install(@Observes Router router) {
        router.route().order(AFTER_THE_HARD_STOP).handler(this::limit);
        router.route().order(BEFORE_ERROR_PAGES).failureHandler(this::failed);
    }

    /** Instead of the limit of all requests. */
    private void limit(RoutingContext call) {
        sizes.limit(call.request()).ifPresent(most -> call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most));
        call.next();
    }

    private void check(RoutingContext call) {
        fault(call.request()).ifPresentOrElse(problem -> problems.answer(call, problem), call::next);
    }

    private Optional<ProblemView> fault(HttpServerRequest request) {
        return PlainAddress.fault(request.uri())
                .map(fault -> ProblemView.of(400, fault))
                .or(() -> foreign(request))
                .or(() -> unreadable(request))
                .or(() -> sizes.fault(request));
    }

    private Optional<ProblemView> foreign(HttpServerRequest request) {
        Origins origins = originsOf(request);
        Optional<String> unreadable = origins.unreadableHost();
        if (unreadable.isPresent()) {
            return unreadable.map(fault -> ProblemView.of(400, fault));
        }
        if (tools.mayAsk(request.path(), origins)) {
            return Optional.empty();
        }
        Optional<String> foreign = mode.hasCredentials()
                ? Optional.of(origins)
                        .filter(unused -> !SAFE.contains(request.method().name()))
                        .flatMap(changing -> foreignChange(changing, request))
                : origins.foreignToLocal();
        return foreign.map(fault -> ProblemView.of(403, fault));
    }

    private static Optional<String> foreignChange(Origins origins, HttpServerRequest request) {
        boolean bySession = request.getHeader("Authorization") == null && Sessions.isClaimed(request);
        return origins.foreignOrigin().or(() -> bySession ? origins.unsaidOrigin() : Optional.empty());
    }

    static Origins originsOf(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll("Host");
        HostAndPort authority = hosts.isEmpty() ? request.authority() : null; // HTTP/2 may say it there instead
        return new Origins(
                authority == null ? hosts : List.of(authority.toString()),
                request.headers().getAll("Origin"),
                request.headers().getAll("Sec-Fetch-Site"));
    }

    private static Optional<ProblemView> unreadable(HttpServerRequest request) {
        return MediaTypes.fault(
                        request.headers().getAll("Content-Type"),
                        request.headers().getAll("Accept"))
                .map(fault -> ProblemView.of(400, fault));
    }

    /** What failed before it reached a resource, or was never to reach one. */
    private void failed(RoutingContext call) {
        Throwable failure = call.failure();
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            callers.challenge(call);
        } else if (failure instanceof ForbiddenException) {
            problems.answer(call, ProblemView.of(403, Problems.FORBIDDEN));
        } else if (failure instanceof RejectedExecutionException) {
            problems.answer(call, ProblemView.of(503, Problems.BUSY));
        } else if (call.statusCode() >= 400 && call.statusCode() < 500) {
            problems.answer(call, ProblemView.of(call.statusCode(), Problems.detail(call.statusCode())));
        } else if (failure == null) {
            call.next();
        } else {
            problems.answer(call, Problems.unexpected(failure));
        }
    }
}
