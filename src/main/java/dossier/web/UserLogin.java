package dossier.web;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks a user's password against the configured users file. */
@ApplicationScoped
public class UserLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final Users users;

    UserLogin(WebSettings settings) {
        this.users = settings.usersFile()
                .map(file -> Users.read(
                        file,
                        settings.rolesFile()
                                .orElseThrow(() -> new ConfigurationException(
                                        "dossier.web.users-file is set, dossier.web.roles-file is not"))))
                .orElseGet(Users::none);
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        // bcrypt is slow on purpose
        return context.runBlocking(() -> login(request));
    }

    private SecurityIdentity login(UsernamePasswordAuthenticationRequest request) {
        Set<String> roles = users.rolesOf(
                        request.getUsername(), request.getPassword().getPassword())
                .orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(request.getUsername()))
                .addRoles(roles)
                .build();
    }
}
