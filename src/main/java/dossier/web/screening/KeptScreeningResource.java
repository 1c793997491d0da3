package dossier.web.screening;

import dossier.kept.KeptScreenings;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Ids;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.http.ReplayView;
import dossier.web.http.RequestBudgets;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Screenings that were kept on request. */
@Path("/api/screenings")
@Tag(name = "Screening")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
public class KeptScreeningResource {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final KeptAnswers answers;
    private final KeptScreenings kept;
    private final RequestBudgets budgets;

    KeptScreeningResource(KeptAnswers answers, KeptScreenings kept, RequestBudgets budgets) {
        this.answers = answers;
        this.kept = kept;
        this.budgets = budgets;
    }

    /** The kept screenings. */
    @GET
    @Operation(
            operationId = "getKeptScreenings",
            summary = "Which screenings were kept?",
            description =
                    "The newest first, each with who kept it and when, the name in its first query and its best band.")
    public KeptScreeningsView newest(
            @Parameter(description = "Where an earlier answer ended; its next.", example = "12") @QueryParam("cursor")
                    Optional<String> cursor,
            @Parameter(
                            description = "Most screenings.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        long before = Parameters.given(cursor).isEmpty() ? Long.MAX_VALUE : Parameters.cursor(cursor, checks);
        int most = Parameters.number("limit", limit, USUAL, 1, MOST, checks);
        checks.done();
        return KeptScreeningsView.of(kept.newest(before, most + 1), most);
    }

    /** A screening as it was asked and answered. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getKeptScreening",
            summary = "A kept screening, as it was asked and answered",
            description = "The answer is that of then, word for word, with the stamp of what it was made from.")
    public KeptScreeningView find(@Parameter(description = "Id of the screening.") @PathParam("id") String id) {
        return Ids.uuid(id).flatMap(answers::find).orElseThrow(KeptScreeningResource::unknown);
    }

    /** Computes a screening again. */
    @GET
    @Path("{id}/replay")
    @Operation(
            operationId = "replayScreening",
            summary = "Would the kept screening come out the same?",
            description =
                    "It is computed again from the snapshots in its stamp, and compared: equal, or what differs and why. The first question"
                            + " for a set of snapshots takes some seconds.")
    public ReplayView replay(
            @Context HttpServerRequest call,
            @Parameter(description = "Id of the screening.") @PathParam("id") String id) {
        return Ids.uuid(id)
                .flatMap(known -> answers.replay(known, budgets.start(call)))
                .map(again -> ReplayView.of(again, "screening"))
                .orElseThrow(KeptScreeningResource::unknown);
    }

    /** Removes a screening. */
    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeKeptScreening",
            summary = "Remove a kept screening",
            description =
                    "What was asked and answered is gone for good; it may be about people who have a right to that.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@Parameter(description = "Id of the screening.") @PathParam("id") String id) {
        if (!Ids.uuid(id).map(kept::remove).orElse(false)) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("no screening is kept under that id");
    }
}
