package dossier.web.alerts;

import dossier.rescreening.RescreeningRuns;
import dossier.rescreening.UnreadArticles;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Ids;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
    private final UnreadArticles unread;

    RescreeningResource(RescreeningRuns runs, UnreadArticles unread) {
        this.runs = runs;
        this.unread = unread;
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

    /** Articles that could not be read. */
    @GET
    @Path("articles")
    @Operation(
            operationId = "getUnreadArticles",
            summary = "Which articles could not be read again, and why?",
            description =
                    "An article that a change may touch is read again. One that cannot be read waits behind the others, longer after each"
                            + " try, at last for an hour. The most often tried first.")
    public UnreadArticlesView articles(
            @Parameter(
                            description = "Most articles.",
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
        return UnreadArticlesView.of(unread.tried(most));
    }

    /** Has one tried again. */
    @POST
    @Path("articles/{id}/retry")
    @Operation(
            operationId = "retryUnreadArticle",
            summary = "Try at once to read an article again that could not be read",
            description = "It is tried with the next look, within seconds, and need not wait until its time comes.")
    public UnreadArticleView retry(@Parameter(description = "Id of the article.") @PathParam("id") String id) {
        return Ids.uuid(id)
                .flatMap(unread::retry)
                .map(UnreadArticleView::of)
                .orElseThrow(() ->
                        ProblemException.notFound("no article of that id waits to be read again after a failure"));
    }
}
