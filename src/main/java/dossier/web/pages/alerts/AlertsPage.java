package dossier.web.pages.alerts;

import dossier.alerts.Alert;
import dossier.alerts.AlertFilter;
import dossier.alerts.Alerts;
import dossier.rescreening.RescreeningRuns;
import dossier.watchlists.WatchLists;
import dossier.web.access.PageForm;
import dossier.web.access.Roles;
import dossier.web.alerts.AlertStateRequest;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.pages.PageWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

import java.net.URI;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What changes of the lists mean for customers and articles, and what people make of it. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ANALYST)
public class AlertsPage {

    private static final int A_PAGE = 50;
    private static final int RUNS = 5;
    private static final int BAD_REQUEST = 400;
    private static final String ID = "\\d{1,18}";
    private static final String ALL = "ALL";

    private final Alerts alerts;
    private final WatchLists watchLists;
    private final RescreeningRuns runs;
    private final SecurityIdentity caller;

    AlertsPage(Alerts alerts, WatchLists watchLists, RescreeningRuns runs, SecurityIdentity caller) {
        this.alerts = alerts;
        this.watchLists = watchLists;
        this.runs = runs;
        this.caller = caller;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance alerts(List<ShownAlert> alerts, ShownWork work, Asked asked, String wrong);
    }

    /**
     * What is shown.
     *
     * @param state of the alerts, or ALL
     * @param cursor where they begin, or empty
     * @param next where they go on; empty if these are all
     * @param said how many are new, in words
     */
    public record Asked(String state, String cursor, String next, String said) {}

    /** Some alerts, the oldest first. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance page(
            @QueryParam("state") Optional<String> state, @QueryParam("cursor") Optional<String> cursor) {
        return page(state, cursor, "");
    }

    private TemplateInstance page(Optional<String> state, Optional<String> cursor, String wrong) {
        Checks checks = new Checks();
        Optional<String> given = Parameters.given(state);
        Optional<Alert.State> only = given.filter(ALL::equals).isPresent()
                ? Optional.empty()
                : Optional.of(checks.constant("state", given, Alert.State.class).orElse(Alert.State.NEW));
        long after = Parameters.cursor(cursor, checks);
        checks.done();
        AlertFilter filter =
                new AlertFilter(only, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        List<Alert> found = alerts.after(after, filter, A_PAGE + 1);
        List<Alert> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        Asked asked = new Asked(
                only.map(Alert.State::name).orElse(ALL),
                after == 0 ? "" : String.valueOf(after),
                found.size() > A_PAGE ? String.valueOf(shown.get(A_PAGE - 1).id()) : "",
                said(shown.isEmpty(), alerts.unseen()));
        return Templates.alerts(
                shown.stream().map(ShownAlert::of).toList(),
                ShownWork.of(watchLists.all(), runs.newest(RUNS)),
                asked,
                wrong);
    }

    private static String said(boolean none, long unseen) {
        return none
                ? "No alerts here."
                : PageWords.grouped((int) unseen) + (unseen == 1 ? " alert is new." : " alerts are new.");
    }

    /** Says what was made of an alert, and leads back. */
    @POST
    @PageForm
    @Path("{id}/state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response handle(
            @PathParam("id") String id,
            @RestForm Optional<String> state,
            @RestForm Optional<String> note,
            @RestForm Optional<String> show,
            @RestForm Optional<String> cursor) {
        try {
            AlertStateRequest.Checked said = new AlertStateRequest(state, note).checked();
            if (known(id)
                    .flatMap(number -> alerts.handle(
                            number, said.state(), caller.getPrincipal().getName(), said.note()))
                    .isEmpty()) {
                throw ProblemException.notFound("there is no alert of that id");
            }
        } catch (ProblemException wrong) {
            if (wrong.problem().status() != BAD_REQUEST) {
                throw wrong;
            }
            return Response.status(BAD_REQUEST)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .entity(page(
                                    show,
                                    cursor,
                                    PageWords.asSentence(wrong.problem().detail()))
                            .render())
                    .build();
        }
        return Response.seeOther(URI.create("/alerts?state=" + PageWords.inQuery(show.orElse("")) + "&cursor="
                        + PageWords.inQuery(cursor.orElse(""))))
                .build();
    }

    private static Optional<Long> known(String id) {
        return Optional.of(id).filter(text -> text.matches(ID)).map(Long::parseLong);
    }
}
