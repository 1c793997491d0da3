package dossier.web.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks a user's password against the users file; guesses are slowed down ({@link LoginThrottle}). */
@ApplicationScoped
public class UserLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private static final int IPV6_NETWORK = 4;

    private final Users users;
    private final LoginThrottle throttle;
    private final SignInTrail trail;

    UserLogin(AccessMode mode, LoginThrottle throttle, SignInTrail trail) {
        this.users = mode.users();
        this.throttle = throttle;
        this.trail = trail;
    }

    /** One attempt to log in. */
    private record Attempt(RoutingContext call, String address, String name, char[] password) {}

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext call = HttpSecurityUtils.getRoutingContextAttribute(request);
        Attempt attempt = new Attempt(
                call,
                addressOf(call.request().remoteAddress()),
                request.getUsername(),
                request.getPassword().getPassword());
        return login(attempt, context, LoginThrottle.LONGEST_WAIT);
    }

    private Uni<SecurityIdentity> login(Attempt attempt, AuthenticationRequestContext context, Duration patience) {
        Optional<Duration> wait = throttle.begin(attempt.address());
        if (wait.isEmpty()) {
            return check(attempt, context);
        }
        Duration left = patience.minus(wait.get());
        if (left.isNegative()) {
            throttle.refuse(attempt.call(), wait.get());
            trail.refused(users.known(attempt.name()), attempt.address());
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return pause(attempt.call(), wait.get()).chain(() -> login(attempt, context, left));
    }

    private Uni<SecurityIdentity> check(Attempt attempt, AuthenticationRequestContext context) {
        Optional<Set<String>> roles = users.rolesIfVerified(attempt.name(), attempt.password());
        if (roles.isPresent()) {
            throttle.end(attempt.address(), attempt.name(), true);
            return Uni.createFrom().item(identity(attempt.name(), roles.get()));
        }
        return context.runBlocking(() -> checkSlowly(attempt)); // bcrypt is slow on purpose
    }

    private SecurityIdentity checkSlowly(Attempt attempt) {
        boolean right = false;
        try {
            Set<String> roles =
                    users.rolesOf(attempt.name(), attempt.password()).orElseThrow(AuthenticationFailedException::new);
            right = true;
            return identity(attempt.name(), roles);
        } finally {
            throttle.end(attempt.address(), users.known(attempt.name()), right);
            if (!right) {
                trail.wrong(users.known(attempt.name()), attempt.address());
            }
        }
    }

    static SecurityIdentity identity(String name, Set<String> roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles)
                .build();
    }

    /** Comes back on the event loop that serves the call. */
    private static Uni<Void> pause(RoutingContext call, Duration wait) {
        return Uni.createFrom()
                .emitter(waiting ->
                        call.vertx().setTimer(Math.max(1, wait.toMillis()), unused -> waiting.complete(null)));
    }

    /** An address, or the network of an IPv6 address: whoever has one of it has all. */
    static String addressOf(SocketAddress remote) {
        String address = remote.hostAddress();
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        String[] groups = address.split(":", -1);
        return groups.length < IPV6_NETWORK ? address : String.join(":", java.util.Arrays.copyOf(groups, IPV6_NETWORK));
    }
}
