package dossier.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Stands before everything that is served, pages too: headers, foreign requests, oversized bodies, roles. */
@Singleton
public class Gate {

    /** After Quarkus has learnt how to identify the caller (200), before its own authorisation (100). */
    private static final int AFTER_AUTHENTICATION = 150;

    private static final int BEFORE_AUTHENTICATION = 1_000;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AccessMode mode;
    private final WebSettings settings;
    private final ObjectMapper json;

    Gate(AccessMode mode, WebSettings settings, ObjectMapper json) {
        this.mode = mode;
        this.settings = settings;
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_AUTHENTICATION);
        filters.register(this::authorise, AFTER_AUTHENTICATION);
    }

    private void admit(RoutingContext call) {
        HttpServerRequest request = call.request();
        SecurityHeaders.add(call.response().headers(), pathOf(call));
        Optional<String> foreign = foreign(request);
        if (foreign.isPresent()) {
            refuse(call, ProblemView.of(403, foreign.get()));
            return;
        }
        if (isTooLarge(request)) {
            refuse(call, ProblemView.of(413, Problems.detail(413)));
            return;
        }
        if (call.request().uri().contains("%00") || !isDecodable(call)) {
            refuse(call, ProblemView.of(400, "the address is not text: it holds %00 or a broken % sequence"));
            return;
        }
        call.next();
    }

    private Optional<String> foreign(HttpServerRequest request) {
        Origins origins = originsOf(request);
        if (!mode.hasCredentials()) {
            return origins.foreignToLocal();
        }
        return SAFE.contains(request.method().name()) ? Optional.empty() : origins.foreignOrigin();
    }

    private static Origins originsOf(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll("Host");
        List<String> named = hosts.isEmpty() && request.authority() != null
                ? List.of(request.authority().toString())
                : hosts;
        return new Origins(
                named, request.headers().getAll("Origin"), request.headers().getAll("Sec-Fetch-Site"));
    }

    private boolean isTooLarge(HttpServerRequest request) {
        try {
            String length = request.getHeader("Content-Length");
            return length != null
                    && Long.parseLong(length) > settings.maxUpload().asLongValue();
        } catch (NumberFormatException notALength) {
            return true;
        }
    }

    private static boolean isDecodable(RoutingContext call) {
        try {
            return call.queryParams() != null && call.normalizedPath() != null;
        } catch (IllegalArgumentException | io.vertx.ext.web.handler.HttpException broken) {
            return false;
        }
    }

    private void authorise(RoutingContext call) {
        Optional<AccessRule.Role> needed =
                AccessRule.needed(call.request().method().name(), pathOf(call));
        if (!mode.hasCredentials() || needed.isEmpty()) {
            call.next();
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(call, null)
                .subscribe()
                .with(identity -> decide(call, identity, needed.get()), failure -> challenge(call));
    }

    private void decide(RoutingContext call, SecurityIdentity identity, AccessRule.Role needed) {
        if (identity == null || identity.isAnonymous()) {
            challenge(call);
            return;
        }
        if (Users.highest(identity.getRoles())
                .filter(role -> role.compareTo(needed) >= 0)
                .isEmpty()) {
            refuse(call, ProblemView.of(403, "this needs the role " + Users.nameOf(needed)));
            return;
        }
        call.next();
    }

    private void challenge(RoutingContext call) {
        call.response().putHeader("WWW-Authenticate", mode.challenge());
        refuse(call, ProblemView.of(401, "this needs a user and password, or a token, that this service knows"));
    }

    private void refuse(RoutingContext call, ProblemView problem) {
        call.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemView.MEDIA_TYPE)
                .putHeader("Connection", "close") // the rest of the body is not read
                .end(written(problem));
    }

    private String written(ProblemView problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pathOf(RoutingContext call) {
        String path = call.request().path();
        return path == null ? "" : path;
    }
}
