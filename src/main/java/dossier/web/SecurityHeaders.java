package dossier.web;

import io.vertx.core.MultiMap;

import java.util.Set;

/** Headers that keep a browser from doing with our answers what they are not meant for. No CORS header is ever sent. */
final class SecurityHeaders {

    /** Our pages need our style sheet and pictures, nothing else. */
    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /**
     * Swagger UI starts itself with a script in its page and styles in its elements. It shows nothing but our own API
     * description, which no caller can change, and may talk to this service only.
     */
    private static final String SWAGGER = "default-src 'none'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Pages with scripts of ours, which talk to this service only; what an article or a table says can never run there. */
    private static final String SCRIPTED = PAGES + "; script-src 'self'; connect-src 'self'";

    private static final Set<String> SCRIPTED_PAGES = Set.of("/article.html", "/screen.html");

    private SecurityHeaders() {}

    static void add(MultiMap headers, String path) {
        headers.set("Content-Security-Policy", policy(path));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (path.startsWith("/api/")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    private static String policy(String path) {
        if (path.startsWith("/swagger-ui")) {
            return SWAGGER;
        }
        return SCRIPTED_PAGES.contains(path) ? SCRIPTED : PAGES;
    }
}
