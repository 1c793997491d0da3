package dossier.web.pages.table;

import dossier.web.access.PageForm;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.pages.PageWords;
import dossier.web.tables.CustomerStanding;
import dossier.web.tables.KeptTable;
import dossier.web.tables.WatchKeeping;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
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
import jakarta.ws.rs.core.Response;

/** What came out of a table, and keeping its customers as a watch list. */
@Path("/table/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class TableAnswerPage {

    private static final int LAST_PAGE = 100_000;

    private final SentTables tables;
    private final TableDrawing drawing;
    private final WatchKeeping watching;
    private final SecurityIdentity caller;

    TableAnswerPage(SentTables tables, TableDrawing drawing, WatchKeeping watching, SecurityIdentity caller) {
        this.tables = tables;
        this.drawing = drawing;
        this.watching = watching;
        this.caller = caller;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance tableAnswer(ShownTable table, TableForm form);
    }

    /** What came out: all customers, or those that stand so. */
    @GET
    @Operation(hidden = true)
    public Response answer(
            @PathParam("id") String id,
            @QueryParam("show") Optional<String> show,
            @QueryParam("page") Optional<String> page)
            throws IOException {
        Checks checks = new Checks();
        int number = Parameters.number("page", page, 0, 0, LAST_PAGE, checks);
        Optional<CustomerStanding> only = Parameters.given(show)
                .flatMap(code -> Arrays.stream(CustomerStanding.values())
                        .filter(standing -> TableWords.code(standing).equals(code))
                        .findFirst());
        if (only.isEmpty() && Parameters.given(show).isPresent()) {
            checks.wrong("show", "show must be one of the filters of the page, such as match or not-screened");
        }
        checks.done();
        KeptTable table = tables.known(id);
        return TablePage.html(200, page(table, new TableDrawing.Wanted(only, number), SentTables.title(table), ""));
    }

    private TemplateInstance page(KeptTable table, TableDrawing.Wanted wanted, String name, String wrong)
            throws IOException {
        ShownTable.Watching form = new ShownTable.Watching(caller.hasRole(Roles.ANALYST), name, wrong, table.watched());
        return Templates.tableAnswer(drawing.draw(table, wanted, form), TableForm.EMPTY);
    }

    /** Keeps its customers, so that they are compared again whenever a list changes. */
    @POST
    @PageForm
    @Path("watch")
    @RolesAllowed(Roles.ANALYST)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response watch(@PathParam("id") String id, @RestForm Optional<String> name) throws IOException {
        KeptTable table = tables.known(id);
        String called = name.orElse("");
        try {
            Checks checks = new Checks();
            checks.text("name", Optional.of(called), WatchKeeping.LONGEST_NAME);
            checks.done();
            if (table.watched().isEmpty()) {
                watching.keep(called, table);
            }
            return Response.seeOther(URI.create("/table/" + table.id() + "#watch"))
                    .build();
        } catch (ProblemException wrong) {
            if (!TablePage.OF_THE_FORM.contains(wrong.problem().status())) {
                throw wrong;
            }
            return TablePage.html(
                    wrong.problem().status(),
                    page(
                            table,
                            new TableDrawing.Wanted(Optional.empty(), 0),
                            called,
                            PageWords.asSentence(wrong.problem().detail())));
        }
    }
}
