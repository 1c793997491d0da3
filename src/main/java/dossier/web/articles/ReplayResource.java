package dossier.web.articles;

import dossier.analysis.AnalysisReplay;
import dossier.web.access.Roles;
import dossier.web.http.Ids;
import dossier.web.http.ProblemException;
import dossier.web.http.ReplayView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows that a stored answer can be derived again. */
@Path("/api/analyses/{id}/replay")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
public class ReplayResource {

    private final AnalysisReplay replay;

    ReplayResource(AnalysisReplay replay) {
        this.replay = replay;
    }

    /** Computes an analysis again. */
    @GET
    @Operation(
            operationId = "replayAnalysis",
            summary = "Would the stored analysis come out the same?",
            description =
                    "The analysis of a stored article is computed again from the snapshots in its stamp, and compared: equal, or what"
                            + " differs and why. The first question for a set of snapshots takes some seconds.")
    public ReplayView replay(@Parameter(description = "Id of the article.") @PathParam("id") String id) {
        return Ids.uuid(id)
                .flatMap(replay::of)
                .map(again -> ReplayView.of(again, "analysis"))
                .orElseThrow(() -> ProblemException.notFound("there is no analysis of an article of that id"));
    }
}
