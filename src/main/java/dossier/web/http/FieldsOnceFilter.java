package dossier.web.http;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

/** Refuses forms with a field that is sent more than once: one of the values would be taken, and nobody told which. */
@Singleton
public class FieldsOnceFilter {

    /** Runs before each resource that says so. */
    @ServerRequestFilter
    @WithFormRead
    @FieldsOnce
    public void check(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext call = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        @Nullable FormData form = call.getFormData();
        if (form == null) {
            return;
        }
        Checks checks = new Checks();
        for (String name : form) {
            if (form.get(name).size() > 1) {
                checks.wrong(name, name + " must be sent only once");
            }
        }
        checks.done();
    }
}
