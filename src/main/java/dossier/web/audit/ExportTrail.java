package dossier.web.audit;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says to the audit log that something is exported, as soon as it is clear that it will be. */
@Provider
@LoggedExport
class ExportTrail implements ContainerResponseFilter {

    private static final int OK = 200;

    private final AuditLog log;

    ExportTrail(AuditLog log) {
        this.log = log;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != OK) {
            return;
        }
        String asked = request.getUriInfo().getRequestUri().getRawQuery();
        AuditEvent event = AuditEvent.of(
                AuditAction.EXPORTED, "/" + request.getUriInfo().getPath().replaceFirst("^/", ""));
        log.soon(asked == null ? event : event.asking(asked));
    }
}
