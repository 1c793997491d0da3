package dossier.web.lists;

import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.imports.ImportReport;
import dossier.lists.imports.ImportRequest;
import dossier.lists.imports.ListImports;
import dossier.lists.imports.Refusal;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Imports a list: from files that are sent, or from its publisher. */
@jakarta.ws.rs.Path("/api/lists/{code}/imports")
@Tag(name = "Lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class ImportResource {

    private final ListImports imports;
    private final WebSettings settings;

    ImportResource(ListImports imports, WebSettings settings) {
        this.imports = imports;
        this.settings = settings;
    }

    /** From files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importList",
            summary = "Import a list, from files or from its publisher",
            description = "Send the publisher's files, plain or gzip, under their published names; the names of the"
                    + " parts do not matter. With an empty body the files are fetched from the publisher. All or"
                    + " nothing: a refused import leaves the list as it was.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "files",
                                                            type = SchemaType.ARRAY,
                                                            implementation = FileUpload.class,
                                                            description = "The publisher's files."))))
    @APIResponse(
            responseCode = "200",
            description =
                    "The list was published, went into history because it is older than the one in use, is the same as before, or would have been published.",
            content = @Content(schema = @Schema(implementation = ImportReportView.class)))
    @APIResponse(responseCode = "409", description = "An import of this list is running.")
    @APIResponse(
            responseCode = "422",
            description = "The files were refused; the snapshot before stays in use. The report says why.",
            content =
                    @Content(
                            mediaType = ProblemView.MEDIA_TYPE,
                            schema = @Schema(implementation = RefusedImportView.class)))
    @APIResponse(
            responseCode = "502",
            description = "The publisher could not be reached; the snapshot before stays in use.",
            content =
                    @Content(
                            mediaType = ProblemView.MEDIA_TYPE,
                            schema = @Schema(implementation = RefusedImportView.class)))
    @APIResponse(responseCode = "507")
    public Response upload(
            @Context HttpHeaders headers,
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code,
            @Parameter(
                            description = "Report only; change nothing.",
                            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
                    @QueryParam("dryRun")
                    Optional<String> dryRun,
            @Parameter(
                            description =
                                    "Publish although the list shrank or is the same, or the publisher gives an older one than before.",
                            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
                    @QueryParam("force")
                    Optional<String> force,
            @Parameter(
                            description =
                                    "Day of publication, for files that do not say theirs, such as OFAC's. Files older than the"
                                            + " list in use go into history at their place.",
                            example = "2023-12-28",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("publishedOn")
                    Optional<String> publishedOn,
            @RestForm(FileUpload.ALL) List<FileUpload> files)
            throws IOException {
        ListCode list = KnownCodes.inPath(code).code();
        if (headers.getMediaType() == null) {
            // an empty body has no media type, and such a request comes to this method, not to the one below
            if (Parameters.given(publishedOn).isPresent()) {
                throw ProblemException.badField(
                        "publishedOn", "publishedOn is for files that are sent; the publisher's are of today");
            }
            return run(ImportRequest.publisher(list), dryRun, force);
        }
        if (files.isEmpty()) {
            throw ProblemException.badRequest("no file was sent; send the publisher's files as multipart parts");
        }
        // a body that says its length is refused before it is read; this one did not
        long bytes = files.stream().mapToLong(FileUpload::size).sum();
        if (bytes > settings.maxUpload().asLongValue()) {
            throw ProblemException.tooLarge(Problems.detail(413));
        }
        Optional<LocalDate> day = dayOf(publishedOn);
        ImportRequest request = ImportRequest.upload(list, byName(files));
        return run(day.map(PartialDate::of).map(request::withPublishedOn).orElse(request), dryRun, force);
    }

    /** From the publisher. */
    @POST
    @Operation(hidden = true) // a description can tell one POST of an address only; that of upload speaks of both
    public Response fetch(
            @Context HttpHeaders headers,
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code,
            @QueryParam("dryRun") Optional<String> dryRun,
            @QueryParam("force") Optional<String> force)
            throws IOException {
        ListCode list = KnownCodes.inPath(code).code();
        if (headers.getMediaType() != null && !"0".equals(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH))) {
            throw new ProblemException(ProblemView.of(
                    415, "send the files as multipart/form-data, or an empty body to fetch them from the publisher"));
        }
        return run(ImportRequest.publisher(list), dryRun, force);
    }

    private static Optional<LocalDate> dayOf(Optional<String> publishedOn) {
        Checks checks = new Checks();
        Optional<LocalDate> day = checks.day("publishedOn", Parameters.given(publishedOn));
        if (day.filter(given -> given.isAfter(LocalDate.now(ZoneOffset.UTC))).isPresent()) {
            checks.wrong("publishedOn", "publishedOn must not be in the future");
        }
        checks.done();
        return day;
    }

    private Response run(ImportRequest request, Optional<String> dryRun, Optional<String> force) throws IOException {
        Checks checks = new Checks();
        boolean dry = Parameters.flag("dryRun", dryRun, checks);
        boolean forced = Parameters.flag("force", force, checks);
        checks.done();
        return answer(imports.run(request.withDryRun(dry).withForce(forced)));
    }

    private static Response answer(ImportReport report) {
        ImportReportView view = ImportReportView.of(report);
        return switch (report.status()) {
            case PUBLISHED, PLACED, UNCHANGED, DRY_RUN -> Response.ok(view).build();
            case REFUSED -> refused(422, "the list was not imported; the snapshot before stays in use", report, view);
            case UNREACHABLE ->
                refused(502, "the publisher could not be reached; the snapshot before stays in use", report, view);
        };
    }

    private static Response refused(int status, String said, ImportReport report, ImportReportView view) {
        String detail = report.refusal()
                .map(Refusal::inWords)
                .map(why -> said + ": " + why)
                .orElse(said);
        return Response.status(status)
                .type(ProblemView.MEDIA_TYPE)
                .entity(RefusedImportView.of(status, detail, view))
                .build();
    }

    private static Map<String, Path> byName(List<FileUpload> files) {
        Map<String, Path> byName = new HashMap<>();
        for (FileUpload file : files) {
            String name = file.fileName() == null ? "" : file.fileName();
            if (name.isBlank()) {
                throw ProblemException.badRequest("the part '" + file.name() + "' has no file name");
            }
            if (byName.put(name, file.uploadedFile()) != null) {
                throw ProblemException.badRequest("the file '" + name + "' was sent twice");
            }
        }
        return byName;
    }
}
