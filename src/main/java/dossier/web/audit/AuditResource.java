package dossier.web.audit;

import dossier.audit.AuditAction;
import dossier.audit.AuditEntries;
import dossier.web.access.Roles;
import dossier.web.http.AnswerType;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The audit log. */
@Path("/api/audit")
@Tag(name = "Audit log")
@RolesAllowed(Roles.ADMIN)
public class AuditResource {

    private static final String LINES = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String ENDS = "Dossier-Audit-Ends";
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final AuditEntries entries;

    AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    /** Entries. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAuditLog",
            summary = "What was done?",
            description =
                    "Entries of the audit log, the newest first. Read on with next as cursor. docs/audit.md says what is logged and"
                            + " how the hashes are computed.")
    public AuditView entries(
            @Parameter(
                            description = "A day: entries from its beginning on, in UTC.",
                            example = "2026-11-01",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    Optional<String> from,
            @Parameter(
                            description = "A day: entries up to its end, in UTC.",
                            example = "2026-11-30",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    Optional<String> to,
            @Parameter(description = "By this user; service for what the service did itself.", example = "anna")
                    @QueryParam("who")
                    Optional<String> who,
            @Parameter(
                            description = "Of this sort.",
                            example = "VERDICT_SAID",
                            schema = @Schema(implementation = AuditAction.class))
                    @QueryParam("action")
                    Optional<String> action,
            @Parameter(
                            description =
                                    "About exactly this: a name as it was screened. Found whether the log keeps the text or its keyed hash.",
                            example = "Vladimir Alexseyev")
                    @QueryParam("query")
                    Optional<String> query,
            @Parameter(description = "Where an earlier answer ended; its next.", example = "4711") @QueryParam("cursor")
                    Optional<String> cursor,
            @Parameter(
                            description = "Most entries.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        AuditEntries.Filter filter = AuditQuery.checked(from, to, who, action, query, checks);
        long before = Parameters.given(cursor).isPresent() ? Parameters.cursor(cursor, checks) : Long.MAX_VALUE;
        int most = Parameters.number("limit", limit, USUAL, 1, MOST, checks);
        checks.done();
        return AuditView.of(entries.before(filter, before, most + 1), most, entries::stamps);
    }

    /** Recomputes the chain. */
    @GET
    @Path("verify")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyAuditLog",
            summary = "Has anybody changed the audit log?",
            description = "Recomputes the hash of every entry and names the first that does not fit. A million entries"
                    + " take about a quarter of a minute.")
    public AuditCheckView verify() {
        return AuditCheckView.of(entries.verify());
    }

    /** A piece as a file. */
    @GET
    @Path("export")
    @Produces({LINES, CSV, MediaType.APPLICATION_OCTET_STREAM})
    @LoggedExport
    @Operation(
            operationId = "exportAuditLog",
            summary = "A piece of the audit log as a file",
            description =
                    "Entries in their order, each with the hash before it and its own, so that the piece can be checked without the rest."
                            + " LINES: JSON, a first line with both ends, then an entry a line. CSV: a row an entry.")
    @APIResponse(
            responseCode = "200",
            description = "The piece.",
            headers =
                    @Header(
                            name = ENDS,
                            description = "First and last number, and the hash before the first and of the last entry.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "A day: entries from its beginning on, in UTC.",
                            example = "2026-11-01",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    Optional<String> from,
            @Parameter(
                            description = "A day: entries up to its end, in UTC.",
                            example = "2026-11-30",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    Optional<String> to,
            @Parameter(
                            description = "JSON lines or a table.",
                            example = "LINES",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"LINES", "CSV"},
                                            defaultValue = "LINES"))
                    @QueryParam("format")
                    Optional<String> format) {
        Checks checks = new Checks();
        AuditEntries.Filter range =
                AuditQuery.checked(from, to, Optional.empty(), Optional.empty(), Optional.empty(), checks);
        Form form =
                checks.constant("format", Parameters.given(format), Form.class).orElse(Form.LINES);
        checks.done();
        AuditPiece piece = new AuditPiece(entries, entries.piece(range.from(), range.to()));
        Response.ResponseBuilder answer = form == Form.CSV
                ? Response.ok(piece.table(), AnswerType.of(headers, CSV + ";charset=UTF-8;header=present"))
                : Response.ok(piece.lines(), AnswerType.of(headers, LINES));
        return answer.header(ENDS, inHeader(piece.ends()))
                .header("Content-Disposition", "attachment; filename=\"audit." + form.suffix + "\"")
                .build();
    }

    private enum Form {
        LINES("jsonl"),
        CSV("csv");

        private final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }
    }

    private static String inHeader(Map<String, Object> ends) {
        return ends.entrySet().stream()
                .map(end -> end.getKey() + "=" + end.getValue())
                .collect(Collectors.joining(", "));
    }
}
