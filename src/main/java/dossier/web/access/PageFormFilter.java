package dossier.web.access;

import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

/** Refuses forms without the token of their page. A header may say it too, for scripts. */
@Singleton
public class PageFormFilter {

    private static final String REFUSED =
            "The form did not come from a page of this service, or the browser has deleted its"
                    + " cookies since the page was opened. Open the page again and send the form once more.";

    /** Runs before each resource that takes a form, whatever the form says. */
    @ServerRequestFilter
    @WithFormRead
    @PageForm
    public void check(ResteasyReactiveContainerRequestContext request, RoutingContext call) {
        @Nullable String inHeader = request.getHeaderString(FormToken.HEADER);
        if (!FormToken.isRight(call.request(), inHeader == null ? inForm(request) : inHeader)) {
            throw new ProblemException(ProblemView.of(403, REFUSED));
        }
    }

    private static @Nullable String inForm(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext call = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return (String) call.getFormParameter(FormToken.FIELD, true, false);
    }
}
