package dossier.web.access;

import io.quarkus.security.identity.SecurityIdentity;

import java.util.Comparator;

/**
 * Who looks at a page, for its header.
 *
 * @param name of the user
 * @param role the highest one, or nothing for a user without any
 * @param session whether he has signed in by the form, and so can sign out
 */
public record Caller(String name, String role, boolean session) {

    static Caller of(SecurityIdentity identity, boolean session) {
        String highest = Roles.ALL.stream()
                .filter(identity.getRoles()::contains)
                .max(Comparator.comparing(Roles.ALL::indexOf))
                .orElse("");
        return new Caller(identity.getPrincipal().getName(), highest, session);
    }
}
