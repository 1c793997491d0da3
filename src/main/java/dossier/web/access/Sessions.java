package dossier.web.access;

import dossier.web.WebSettings;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Sessions of people who have signed in by the form. They stand in the encrypted cookie of Quarkus' form authentication, not
 * in the service, so that any copy of it with the same key knows them.
 */
@Singleton
public class Sessions {

    static final String COOKIE = "dossier-session";

    /** A cookie is made anew, and its hour begins again, when this part of the hour is over. */
    private static final int RENEWALS = 60;

    private final AccessMode mode;
    private final IdentityProviderManager identities;
    private final Duration longest;
    private final SignInTrail trail;
    private final Clock clock = Clock.systemUTC();
    private final PersistentLoginManager cookies;

    @Inject
    Sessions(AccessMode mode, IdentityProviderManager identities, WebSettings settings, SignInTrail trail) {
        this.mode = mode;
        this.identities = identities;
        this.longest = settings.sessionLongest();
        this.trail = trail;
        long idle = settings.sessionIdle().toMillis();
        this.cookies = new PersistentLoginManager(
                mode.hasSignIn() ? SessionKey.of(settings.sessionKey(), settings.sessionKeyFile()) : null,
                COOKIE,
                idle,
                idle / RENEWALS,
                true,
                // Links in mails lead to pages, so the cookie comes with them; nothing is changed by following a link.
                CookieSameSite.LAX.name(),
                "/",
                -1,
                null);
    }

    /**
     * What came of trying to sign in.
     *
     * @param done whether the password was right; the answer then carries the cookie
     * @param pause for how long nobody of that address may try again, after too many wrong ones
     */
    public record Attempt(boolean done, Optional<Duration> pause) {}

    /** Whether people sign in by the form at all. */
    public boolean isOffered() {
        return mode.hasSignIn();
    }

    /** Whether the browser will keep the cookie: over http it does so for this machine only. */
    public boolean canBeKept(RoutingContext call) {
        return !isSecret(call)
                || call.request().isSSL()
                || call.request().headers().getAll("Origin").stream().noneMatch(from -> from.startsWith("http:"));
    }

    /** Checks a password, as slowly after wrong ones as everywhere. */
    public Uni<Attempt> signIn(RoutingContext call, String user, String password) {
        UsernamePasswordAuthenticationRequest asked =
                new UsernamePasswordAuthenticationRequest(user, new PasswordCredential(password.toCharArray()));
        return identities
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(asked, call))
                .map(identity -> begin(call, identity))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(() -> new Attempt(false, LoginThrottle.refusedFor(call)));
    }

    private Attempt begin(RoutingContext call, SecurityIdentity identity) {
        String user = identity.getPrincipal().getName();
        Session session = new Session(user, mode.users().mark(user).orElseThrow(), clock.instant());
        cookies.save(session.written(), call, COOKIE, null, isSecret(call));
        trail.in(Caller.of(identity, true), addressOf(call));
        return new Attempt(true, Optional.empty());
    }

    /** Whom the session cookie of a request names; empty without a cookie that is valid still. */
    Optional<SecurityIdentity> identity(RoutingContext call) {
        PersistentLoginManager.RestoreResult kept = cookies.restore(call);
        if (kept == null) {
            return Optional.empty();
        }
        Optional<SecurityIdentity> identity = Session.read(kept.getPrincipal())
                .filter(session -> !session.isOver(clock.instant(), longest))
                .filter(session -> mode.users()
                        .mark(session.user())
                        .filter(session.mark()::equals)
                        .isPresent())
                .map(session -> UserLogin.identity(session.user(), mode.users().roles(session.user())));
        if (identity.isPresent()) {
            cookies.save(kept.getPrincipal(), call, COOKIE, kept, isSecret(call));
        }
        return identity;
    }

    /** Takes the cookie from the browser. */
    public void end(RoutingContext call) {
        identity(call).ifPresent(who -> trail.out(Caller.of(who, true), addressOf(call)));
        call.response().addCookie(cookie(call, COOKIE, "").setMaxAge(0));
    }

    private static String addressOf(RoutingContext call) {
        return UserLogin.addressOf(call.request().remoteAddress());
    }

    /** Whether the cookie of a session comes with the request, valid or not. */
    static boolean isClaimed(io.vertx.core.http.HttpServerRequest request) {
        return request.getCookie(COOKIE) != null;
    }

    /** A cookie that no script reads, no other site sends along with a form, and no network sees. */
    static Cookie cookie(RoutingContext call, String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(isSecret(call));
    }

    /** Everywhere but on this machine: a proxy with TLS may stand before a service that itself sees http. */
    private static boolean isSecret(RoutingContext call) {
        return call.request().isSSL()
                || !RequestFilter.originsOf(call.request()).isLocal();
    }
}
