package dossier.web.access;

import dossier.web.http.ProblemView;
import dossier.web.http.ProblemWriter;
import dossier.web.http.Problems;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says who calls: without configured credentials the local user, who may do everything; otherwise whom the password, the
 * token or the session names. Quarkus reads both; what is ours is that a caller whom nobody knows gets a problem document.
 */
@ApplicationScoped
public class Callers implements HttpAuthenticationMechanism {

    private static final SecurityIdentity LOCAL_USER = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("local user"))
            .addRoles(Set.copyOf(Roles.ALL))
            .build();

    private static final String AUTHORIZATION = "Authorization";
    private static final String CALLER = Caller.class.getName();

    /** What sign-in by a form is called where HTTP wants a name: at Basic, the browser would ask for a password of its own. */
    public static final String BY_FORM = "Form realm=\"Dossier\"";

    private final AccessMode mode;
    private final OidcAuthenticationMechanism tokens;
    private final Sessions sessions;
    private final ProblemWriter problems;
    private final HttpAuthenticationMechanism passwords = new BasicAuthenticationMechanism("Dossier", false);

    Callers(AccessMode mode, OidcAuthenticationMechanism tokens, Sessions sessions, ProblemWriter problems) {
        this.mode = mode;
        this.tokens = tokens;
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        if (!mode.hasCredentials()) {
            return Uni.createFrom().item(LOCAL_USER);
        }
        boolean session = mode.hasSignIn() && call.request().getHeader(AUTHORIZATION) == null;
        Uni<SecurityIdentity> caller = session
                ? Uni.createFrom().optional(sessions.identity(call))
                : mechanism(call).authenticate(call, identities);
        call.put(HttpAuthenticationMechanism.class.getName(), this); // it is asked for the challenge, not its delegate
        return caller.onItem().ifNotNull().invoke(known -> call.put(CALLER, Caller.of(known, session)));
    }

    /** Who looks at a page; empty for the local user, and where nobody has to be known. */
    public static Optional<Caller> of(RoutingContext call) {
        Caller caller = call.get(CALLER);
        return Optional.ofNullable(caller);
    }

    private HttpAuthenticationMechanism mechanism(RoutingContext call) {
        String credentials = call.request().getHeader(AUTHORIZATION);
        boolean password = credentials != null && credentials.regionMatches(true, 0, "Basic ", 0, "Basic ".length());
        return password || !mode.hasTokens() ? passwords : tokens;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", mode.challenge()));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext call) {
        challenge(call);
        return Uni.createFrom().item(true);
    }

    /** Asks for credentials, or for patience after too many wrong ones. */
    void challenge(RoutingContext call) {
        if (call.response().headWritten()) {
            return; // somebody has answered already
        }
        Optional<Duration> wait = LoginThrottle.refusedFor(call);
        if (wait.isPresent()) {
            call.response().putHeader("Retry-After", String.valueOf(wait.get().toSeconds()));
            problems.answer(
                    call,
                    ProblemView.of(
                            429,
                            "too many wrong passwords came from this address; try again in "
                                    + wait.get().toSeconds() + " seconds"));
        } else if (mode.hasSignIn() && SignInRedirect.fits(call.request())) {
            SignInRedirect.answer(call);
        } else {
            boolean byScript = mode.hasSignIn() && SignInRedirect.isByScript(call.request());
            call.response().putHeader("WWW-Authenticate", byScript ? BY_FORM : mode.challenge());
            problems.answer(call, ProblemView.of(401, Problems.UNKNOWN_CALLER));
        }
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        Set<Class<? extends AuthenticationRequest>> types = new HashSet<>(passwords.getCredentialTypes());
        types.addAll(tokens.getCredentialTypes());
        return types;
    }

    /** Before the ones that it asks itself. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }
}
