package dossier.web.pages.table;

import dossier.reviews.Verdicts;
import dossier.web.access.PageForm;
import dossier.web.access.Roles;
import dossier.web.audit.LoggedExport;
import dossier.web.http.Checks;
import dossier.web.http.FileNames;
import dossier.web.http.Ids;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.pages.PageWords;
import dossier.web.tables.CustomerStanding;
import dossier.web.tables.CustomerVerdicts;
import dossier.web.tables.KeptAnswer;
import dossier.web.tables.KeptTable;
import dossier.web.tables.KeptTables;
import dossier.web.tables.ScreeningCsvResource;
import dossier.web.tables.TableScreening;
import dossier.web.tables.WatchKeeping;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Screen a table of customers: send a file or paste it, look at what came out, save it, keep it as a watch list. */
@Path("/table")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class TablePage {

    private static final Set<Integer> OF_THE_FORM = Set.of(400, 409, 413, 503);
    private static final int LAST_PAGE = 100_000;

    /** Fields of the form by the parameters of the API. */
    private static final Map<String, String> FIELDS = Map.of(
            "body", "file",
            "heading", "file",
            "encoding", "file",
            "delimiter", "file",
            "skipLines", "file",
            "nameColumn", "name",
            "dateOrder", "order",
            "cutoff", "cutoff",
            "limit", "limit");

    /** The same as the form calls them. */
    private static final Map<String, String> LABELS =
            Map.of("cutoff", "Lowest score", "limit", "Most parties per row", "dateOrder", "The order of dates");

    private final TableScreening screening;
    private final KeptTables tables;
    private final TableDrawing drawing;
    private final WatchKeeping watching;
    private final Verdicts verdicts;
    private final SecurityIdentity caller;

    TablePage(
            TableScreening screening,
            KeptTables tables,
            TableDrawing drawing,
            WatchKeeping watching,
            Verdicts verdicts,
            SecurityIdentity caller) {
        this.screening = screening;
        this.tables = tables;
        this.drawing = drawing;
        this.watching = watching;
        this.verdicts = verdicts;
        this.caller = caller;
    }

    /** Its templates. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance table(TableForm form);

        static native TemplateInstance tableAnswer(ShownTable table, TableForm form);
    }

    /** The form. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.table(TableForm.EMPTY);
    }

    /** Screens what is sent, and leads to the answer. */
    @POST
    @PageForm
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response screen(
            @Context HttpServerRequest call,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm Optional<String> text,
            @RestForm Optional<String> name,
            @RestForm Optional<String> heading,
            @RestForm Optional<String> order,
            @RestForm Optional<String> cutoff,
            @RestForm Optional<String> limit,
            @RestForm Optional<String> job)
            throws IOException {
        TableForm.Asked asked = new TableForm.Asked(
                text.orElse(""),
                name.orElse(""),
                heading.isPresent(),
                order.orElse(""),
                cutoff.orElse(""),
                limit.orElse(""));
        boolean sent = file != null && !FileNames.of(file).isEmpty();
        try (InputStream body = body(sent ? Optional.ofNullable(file) : Optional.empty(), asked)) {
            KeptTable.Sender sender =
                    new KeptTable.Sender(me(), sent && file != null ? FileNames.of(file) : "Pasted table");
            UUID table = screening.screen(body, sender, parameters(asked, job), call);
            return Response.seeOther(URI.create("/table/" + table)).build();
        } catch (ProblemException wrong) {
            if (!OF_THE_FORM.contains(wrong.problem().status())) {
                throw wrong;
            }
            TableForm form = new TableForm(asked, wrong(wrong.problem(), sent));
            return html(wrong.problem().status(), Templates.table(form));
        }
    }

    private static InputStream body(Optional<FileUpload> file, TableForm.Asked asked) throws IOException {
        if (file.isPresent() && !asked.text().isBlank()) {
            throw ProblemException.badField("body", "choose a file or paste a table, not both");
        }
        if (file.isPresent()) {
            return Files.newInputStream(file.get().uploadedFile());
        }
        if (asked.text().isBlank()) {
            throw ProblemException.badField("body", "choose a file, or paste a table below");
        }
        return new ByteArrayInputStream(asked.text().getBytes(StandardCharsets.UTF_8));
    }

    private static MultivaluedMap<String, String> parameters(TableForm.Asked asked, Optional<String> job) {
        MultivaluedMap<String, String> said = new MultivaluedHashMap<>();
        Arrays.stream(asked.name().split("\\+"))
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .forEach(heading -> said.add("nameColumn", heading));
        said.add("heading", String.valueOf(asked.heading()));
        said.add("dateOrder", asked.order());
        said.add("cutoff", asked.cutoff());
        said.add("limit", asked.limit());
        job.ifPresent(id -> said.add("job", id));
        return said;
    }

    /** By field; what concerns none of the form's fields stands under the empty name. */
    private static Map<String, String> wrong(ProblemView problem, boolean sent) {
        Map<String, String> wrong = new HashMap<>();
        List<ProblemView.FieldError> errors = problem.errors().isEmpty()
                ? List.of(new ProblemView.FieldError(problem.field().orElse(sent ? "body" : ""), problem.detail()))
                : problem.errors();
        for (ProblemView.FieldError error : errors) {
            String field = FIELDS.getOrDefault(error.field(), "");
            String label = LABELS.getOrDefault(error.field(), error.field());
            String words = field.equals("name")
                    // the rest of the sentence is for programs
                    ? error.message().split("\\. Name it by")[0]
                            + ". Write its heading or its number into “Column with the name”"
                    : error.message().replaceFirst("^" + Pattern.quote(error.field()) + " ", label + " ");
            wrong.merge(field, PageWords.asSentence(words), (one, more) -> one + " " + more);
        }
        return wrong;
    }

    /** What came out: all customers, or those that stand so. */
    @GET
    @Path("{id}")
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
        KeptTable table = known(id);
        return html(200, page(table, new TableDrawing.Wanted(only, number), withoutEnd(table), ""));
    }

    private TemplateInstance page(KeptTable table, TableDrawing.Wanted wanted, String name, String wrong)
            throws IOException {
        ShownTable.Watching form = new ShownTable.Watching(caller.hasRole(Roles.ANALYST), name, wrong, table.watched());
        return Templates.tableAnswer(drawing.draw(table, wanted, form), TableForm.EMPTY);
    }

    /** The answer as CSV. */
    @GET
    @Path("{id}/answer.csv")
    @LoggedExport
    @Produces(ScreeningCsvResource.CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("id") String id) throws IOException {
        KeptTable table = known(id);
        return file(
                table,
                ".csv",
                ScreeningCsvResource.CSV + ";charset=UTF-8;header=present",
                KeptAnswer.csv(table, CustomerVerdicts.of(table, verdicts)));
    }

    /** The answer as a workbook. */
    @GET
    @Path("{id}/answer.xlsx")
    @LoggedExport
    @Produces(ScreeningCsvResource.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("id") String id) throws IOException {
        KeptTable table = known(id);
        return file(
                table,
                ".xlsx",
                ScreeningCsvResource.XLSX,
                KeptAnswer.xlsx(table, CustomerVerdicts.of(table, verdicts)));
    }

    private static Response file(KeptTable table, String end, String type, Object content) {
        String name = withoutEnd(table) + "-screened" + end;
        return Response.ok(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''"
                                + PageWords.inPath(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String withoutEnd(KeptTable table) {
        return table.sender().file().replaceFirst("\\.[^.]*$", "");
    }

    /** Keeps its customers, so that they are compared again whenever a list changes. */
    @POST
    @PageForm
    @Path("{id}/watch")
    @RolesAllowed(Roles.ANALYST)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response watch(@PathParam("id") String id, @RestForm Optional<String> name) throws IOException {
        KeptTable table = known(id);
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
            if (!OF_THE_FORM.contains(wrong.problem().status())) {
                throw wrong;
            }
            return html(
                    wrong.problem().status(),
                    page(
                            table,
                            new TableDrawing.Wanted(Optional.empty(), 0),
                            called,
                            PageWords.asSentence(wrong.problem().detail())));
        }
    }

    private KeptTable known(String id) throws IOException {
        Optional<UUID> read = Ids.uuid(id);
        Optional<KeptTable> found = read.isEmpty() ? Optional.empty() : tables.find(read.get(), me());
        return found.orElseThrow(() -> ProblemException.notFound(
                "this answer is not kept any more: an answer is kept for an hour after somebody looked at it, for"
                        + " whoever sent the table. Screen the table again"));
    }

    private String me() {
        return caller.getPrincipal().getName();
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page.render())
                .build();
    }
}
