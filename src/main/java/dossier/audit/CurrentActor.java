package dossier.audit;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.security.identity.SecurityIdentity;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Who acts just now: the caller of the request that is answered, or the service itself. */
@ApplicationScoped
public class CurrentActor {

    private static final List<String> HIGHEST_FIRST = List.of("admin", "analyst", "reader");

    private final SecurityIdentity caller;

    CurrentActor(SecurityIdentity caller) {
        this.caller = caller;
    }

    /** Who acts just now. */
    public AuditEvent.Actor now() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive() || caller.isAnonymous()) {
            return AuditEvent.Actor.SERVICE;
        }
        String role = HIGHEST_FIRST.stream().filter(caller::hasRole).findFirst().orElse("");
        return new AuditEvent.Actor(caller.getPrincipal().getName(), role);
    }
}
