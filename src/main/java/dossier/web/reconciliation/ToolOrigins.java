package dossier.web.reconciliation;

import dossier.web.access.ToolPages;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

/** Lets the pages of configured tools read these answers in the browser; no other answer of the service says such a thing. */
@Singleton
public class ToolOrigins {

    /** Asked for at each call: this filter is made before the configuration is read. */
    private final Instance<ToolPages> pages;

    ToolOrigins(Instance<ToolPages> pages) {
        this.pages = pages;
    }

    /** Runs for every answer of a resource. */
    @ServerResponseFilter
    public void allow(ContainerRequestContext request, ContainerResponseContext response) {
        String origin = request.getHeaderString("Origin");
        String path = request.getUriInfo().getPath();
        if (origin != null && pages.get().isAllowed(path, origin)) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", origin);
            response.getHeaders().add("Vary", "Origin");
        }
    }
}
