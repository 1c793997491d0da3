package dossier.web.alerts;

import dossier.alerts.Alert;
import dossier.alerts.AlertFilter;
import dossier.alerts.Alerts;
import dossier.web.access.Roles;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.Ids;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What changes of the lists mean for customers and articles. */
@Path("/api/alerts")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
public class AlertResource {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final String ID = "\\d{1,18}";

    private final Alerts alerts;
    private final SecurityIdentity caller;

    AlertResource(Alerts alerts, SecurityIdentity caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    /** Alerts in their order. */
    @GET
    @Operation(
            operationId = "getAlerts",
            summary = "What do the last changes of the lists mean for us?",
            description =
                    "Customers of watch lists and stored articles are compared again when a list changes; each difference is an alert."
                            + " The oldest first; read on with next as cursor, and none is missed or given twice.")
    public AlertsView alerts(
            @Parameter(description = "Where an earlier answer ended; its next.", example = "4711") @QueryParam("cursor")
                    Optional<String> cursor,
            @Parameter(
                            description = "How they stand.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {"NEW", "SEEN", "CLOSED"}))
                    @QueryParam("state")
                    Optional<String> state,
            @Parameter(
                            description = "What happened.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {
                                                "LISTED",
                                                "DELISTED",
                                                "NO_LONGER_A_HIT",
                                                "BAND_CHANGED",
                                                "FACTS_CHANGED",
                                                "CLAIM_CHANGED"
                                            }))
                    @QueryParam("sort")
                    Optional<String> sort,
            @Parameter(description = "Code of a list.", example = "eu-fsf") @QueryParam("list") Optional<String> list,
            @Parameter(
                            description = "Id of a watch list: of its customers.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("watchList")
                    Optional<String> watchList,
            @Parameter(description = "Id of an article.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("article")
                    Optional<String> article,
            @Parameter(
                            description = "Most alerts.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        AlertFilter filter = new AlertFilter(
                checks.constant("state", Parameters.given(state), Alert.State.class),
                checks.constant("sort", Parameters.given(sort), Alert.Sort.class),
                KnownCodes.inParameter(Parameters.given(list), checks),
                Ids.inParameter("watchList", watchList, checks),
                Ids.inParameter("article", article, checks));
        long after = Parameters.cursor(cursor, checks);
        int most = Parameters.number("limit", limit, USUAL, 1, MOST, checks);
        checks.done();
        List<Alert> found = alerts.after(after, filter, most + 1);
        return AlertsView.of(after, found, most, alerts.unseen());
    }

    /** Says what was made of an alert. */
    @POST
    @Path("{id}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setAlertState",
            summary = "Say what was made of an alert",
            description = "Who says so and when is kept with it.")
    public AlertView handle(
            @Parameter(description = "Id of the alert.", example = "4711") @PathParam("id") String id,
            AlertStateRequest request) {
        AlertStateRequest.Checked said = Bodies.required(request).checked();
        return Optional.of(id)
                .filter(text -> text.matches(ID))
                .map(Long::parseLong)
                .flatMap(number -> alerts.handle(
                        number, said.state(), caller.getPrincipal().getName(), said.note()))
                .map(AlertView::of)
                .orElseThrow(() -> ProblemException.notFound("there is no alert of that id"));
    }
}
