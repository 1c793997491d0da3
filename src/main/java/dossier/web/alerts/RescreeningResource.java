package dossier.web.alerts;

import dossier.rescreening.RescreeningRuns;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** How far customers and articles have been compared with what changed on the lists. */
@Path("/api/rescreenings")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
public class RescreeningResource {

    private static final int USUAL = 20;
    private static final int MOST = 200;

    private final RescreeningRuns runs;

    RescreeningResource(RescreeningRuns runs) {
        this.runs = runs;
    }

    /** The last runs. */
    @GET
    @Operation(
            operationId = "getRescreenings",
            summary = "Have customers and articles been compared with the last change?",
            description =
                    "One run for each change of a list, the newest first, with how far it has come. Customers and articles are compared"
                            + " with the listings that changed, and with no others.")
    public RescreeningView runs(
            @Parameter(
                            description = "Most runs.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        int most = Parameters.number("limit", limit, USUAL, 1, MOST, checks);
        checks.done();
        return RescreeningView.of(runs.newest(most));
    }
}
