package dossier.web.pages;

import dossier.web.http.ProblemView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What went wrong, as a page, for whoever reads pages; programs get the problem document. */
@Singleton
public class ProblemPage {

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance problem(ProblemView problem);
    }

    /** Runs for every answer of a resource. */
    @ServerResponseFilter
    public void draw(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof ProblemView problem && wantsPage(request)) {
            answer.setEntity(
                    Templates.problem(problem).render(),
                    answer.getEntityAnnotations(),
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML)
                && !request.getUriInfo().getPath().startsWith("/api/");
    }
}
