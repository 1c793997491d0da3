package dossier.web.pages.table;

import dossier.web.access.PageForm;
import dossier.web.access.Roles;
import dossier.web.http.FileNames;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.pages.PageWords;
import dossier.web.tables.KeptTable;
import dossier.web.tables.TableScreening;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The form that takes a table of customers, as a file or pasted. */
@Path("/table")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class TablePage {

    /** What is said in the form, and not on a page of its own. */
    static final Set<Integer> OF_THE_FORM = Set.of(400, 409, 413, 503);

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
    private final SecurityIdentity caller;

    TablePage(TableScreening screening, SecurityIdentity caller) {
        this.screening = screening;
        this.caller = caller;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance table(TableForm form);
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
            KeptTable.Sender sender = new KeptTable.Sender(
                    caller.getPrincipal().getName(), sent && file != null ? FileNames.of(file) : "Pasted table");
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

    /** A page that no browser keeps. */
    static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page.render())
                .build();
    }
}
