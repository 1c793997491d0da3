package dossier.web.pages;

import dossier.web.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that a script fills with what the API answers: they hold what somebody types before anything is asked. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class ScriptedPages {

    /** Their templates. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance alerts();
    }

    /** What changes of the lists mean for customers and articles. */
    @GET
    @Path("alerts")
    @Operation(hidden = true)
    public TemplateInstance alerts() {
        return Templates.alerts();
    }
}
