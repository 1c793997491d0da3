package dossier.web.access;

import dossier.web.http.ProblemWriter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Leads somebody who opens a page without a session to the page where one signs in, and from there back. */
final class SignInRedirect {

    private static final Set<String> OPENING = Set.of("GET", "HEAD");

    private SignInRedirect() {}

    /** Whether a person waits for a page: a program is told 401. */
    static boolean fits(HttpServerRequest request) {
        String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return request.getHeader("Authorization") == null
                && ReturnAddress.isPage(request.uri())
                && (isByHtmx(request) || accepted.toLowerCase(Locale.ROOT).contains("text/html"));
    }

    /** Whether a script of a page asks; it says itself what a refusal means. */
    static boolean isByScript(HttpServerRequest request) {
        return isByHtmx(request) || "empty".equalsIgnoreCase(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isByHtmx(HttpServerRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static void answer(RoutingContext call) {
        HttpServerRequest request = call.request();
        String address = "/sign-in?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        call.response().putHeader("Cache-Control", "no-store");
        if (isByHtmx(request)) {
            // htmx puts an answer into the page; this header makes it open another page instead
            call.response().putHeader("HX-Redirect", address).putHeader("WWW-Authenticate", Callers.BY_FORM);
            call.response().setStatusCode(401).end();
            return;
        }
        if (ProblemWriter.isUnread(request)) {
            call.response().putHeader("Connection", "close"); // a form, sent when the session was over
        }
        call.response().setStatusCode(303).putHeader("Location", address).end();
    }

    /** The page itself; for a form, the page that it stood on. */
    private static String wanted(HttpServerRequest request) {
        return ReturnAddress.of(
                OPENING.contains(request.method().name()) ? Optional.of(request.uri()) : pageOfForm(request));
    }

    private static Optional<String> pageOfForm(HttpServerRequest request) {
        try {
            URI page = new URI(Optional.ofNullable(request.getHeader("Referer")).orElse(""));
            String host = request.getHeader("Host");
            return page.getAuthority() != null && page.getAuthority().equalsIgnoreCase(host)
                    ? Optional.of(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
