package dossier.web.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * What every form of a page holds, and a cookie too: another site can make the browser send a form and the cookie with it, but
 * it cannot read the cookie and so cannot write the form. Templates write it as {@code {#token /}}.
 */
@ApplicationScoped
@Named("formToken")
public class FormToken {

    /** The field of a form. */
    public static final String FIELD = "form-token";

    /** The header of a request that a script makes without a form. */
    public static final String HEADER = "X-Form-Token";

    static final String COOKIE = "dossier-form";

    private static final String MADE = FormToken.class.getName();
    private static final int BYTES = 32;

    /** As many characters as the bytes have in base 64. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final CurrentVertxRequest current;
    private final SecureRandom random = new SecureRandom();

    FormToken(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The token of the browser that asks; one that has none gets one with the answer. */
    public String value() {
        RoutingContext call = current.getCurrent();
        String made = call.get(MADE);
        return made != null ? made : inCookie(call.request()).orElseGet(() -> make(call));
    }

    private String make(RoutingContext call) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        call.put(MADE, token);
        call.response().addCookie(Sessions.cookie(call, COOKIE, token));
        return token;
    }

    private static Optional<String> inCookie(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(COOKIE))
                .map(Cookie::getValue)
                .filter(token -> SHAPE.matcher(token).matches());
    }

    /** Whether what a request says is what its cookie says. */
    static boolean isRight(HttpServerRequest request, @Nullable String said) {
        return said != null
                && inCookie(request)
                        .filter(token -> MessageDigest.isEqual(bytes(token), bytes(said)))
                        .isPresent();
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
