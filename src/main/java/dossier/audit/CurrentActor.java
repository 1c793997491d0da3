package dossier.audit;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.security.identity.SecurityIdentity;

import java.util.List;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** Who acts just now: the caller of the request that is answered, or the service itself. */
@ApplicationScoped
public class CurrentActor {

    private static final List<String> HIGHEST_FIRST = List.of("admin", "analyst", "reader");

    private final SecurityIdentity caller;

    CurrentActor(SecurityIdentity caller) {
        this.caller = caller;
    }

    private static String highest(Set<String> roles) {
        for (String role : HIGHEST_FIRST) {
            if (roles.contains(role)) {
                return role;
            }
        }
        return "";
    }

    /** Who acts just now. */
    public AuditEvent.Actor now() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive() || caller.isAnonymous()) {
            return AuditEvent.Actor.SERVICE;
        }
        return new AuditEvent.Actor(caller.getPrincipal().getName(), highest(caller.getRoles()));
    }
}
