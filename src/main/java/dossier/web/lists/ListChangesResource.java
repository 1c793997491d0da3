package dossier.web.lists;

import dossier.lists.KnownList;
import dossier.lists.ListChange;
import dossier.lists.ListChanges;
import dossier.lists.ListChanges.Place;
import dossier.lists.ListCode;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.http.AnswerType;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

/** What changed on a list over its imports, to be read line by line, for programs, spreadsheets and feed readers. */
@Path("/api/lists/{code}")
@Tag(name = "Lists")
@RolesAllowed(Roles.READER)
public class ListChangesResource {

    private static final String TABLE = "text/csv;charset=UTF-8";
    private static final String FEED = "application/atom+xml;charset=UTF-8";
    private static final int USUAL_LINES = 100;
    private static final int MOST_LINES = 10_000;
    private static final int DAYS_OF_FEED = 30;

    private final ListChanges changes;
    private final Screener screener;

    ListChangesResource(ListChanges changes, Screener screener) {
        this.changes = changes;
        this.screener = screener;
    }

    /** The lines as JSON. */
    @GET
    @Path("changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getListChanges",
            summary = "What changed on a list, line by line",
            description =
                    "Added, changed and delisted listings of all imports after a day, the oldest first. A change that many listings have"
                            + " in common is one line. Read on with next as cursor; an older publication that is put into history"
                            + " later is not told again.")
    public ListChangesView lines(
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code,
            @Parameter(
                            description =
                                    "A day: the changes of publications after it. From the first import on if left out.",
                            example = "2026-04-29",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("since")
                    Optional<String> since,
            @Parameter(description = "Where an earlier answer ended; its next. Not together with since.")
                    @QueryParam("cursor")
                    Optional<String> cursor,
            @Parameter(
                            description = "Most lines.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST_LINES,
                                            defaultValue = "" + USUAL_LINES))
                    @QueryParam("limit")
                    Optional<String> limit) {
        ListCode list = KnownCodes.inPath(code).code();
        return ListChangesView.of(list, page(list, since, cursor, limit), screener.stamp());
    }

    /** The lines as a table. */
    @GET
    @Path("changes.csv")
    @Produces({TABLE, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "getListChangesTable",
            summary = "What changed on a list, as a table",
            description = "The lines of the same address without .csv; a row for each field that changed.")
    @APIResponse(
            responseCode = "200",
            description = "The table, in UTF-8.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response table(
            @Context HttpHeaders headers,
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code,
            @Parameter(
                            description = "A day: the changes of publications after it.",
                            example = "2026-04-29",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("since")
                    Optional<String> since,
            @Parameter(description = "Where an earlier answer ended; its next. Not together with since.")
                    @QueryParam("cursor")
                    Optional<String> cursor,
            @Parameter(
                            description = "Most lines.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST_LINES,
                                            defaultValue = "" + USUAL_LINES))
                    @QueryParam("limit")
                    Optional<String> limit) {
        ListCode list = KnownCodes.inPath(code).code();
        return file(headers, TABLE, ListChangesTable.of(list, page(list, since, cursor, limit)));
    }

    /** The newest lines as a feed. */
    @GET
    @Path("changes.atom")
    @Produces({FEED, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "getListChangesFeed",
            summary = "What changed on a list, as a feed",
            description = "Atom, the newest first: the changes of the last 30 days, for feed readers.")
    @APIResponse(
            responseCode = "200",
            description = "The feed, in UTF-8.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/atom+xml",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response feed(
            @Context HttpHeaders headers,
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code) {
        KnownList list = KnownCodes.inPath(code);
        LocalDate since = LocalDate.now(UTC).minusDays(DAYS_OF_FEED);
        List<ListChange> newestFirst = new ArrayList<>(
                changes.since(list.code(), Optional.of(since), MOST_LINES).changes());
        Collections.reverse(newestFirst);
        return file(headers, FEED, ListChangesFeed.of(list, newestFirst));
    }

    private static Response file(HttpHeaders headers, String usual, String text) {
        return Response.ok(text.getBytes(UTF_8), AnswerType.of(headers, usual)).build();
    }

    private ListChanges.Page page(
            ListCode list, Optional<String> since, Optional<String> cursor, Optional<String> limit) {
        Checks checks = new Checks();
        Optional<LocalDate> day = checks.day("since", Parameters.given(since));
        Optional<String> read = Parameters.given(cursor);
        Optional<Place> place = read.flatMap(Place::parse);
        int most = Parameters.number("limit", limit, USUAL_LINES, 1, MOST_LINES, checks);
        if (read.isPresent() && place.isEmpty()) {
            checks.wrong("cursor", "cursor must be the next of an earlier answer");
        }
        if (read.isPresent() && day.isPresent()) {
            checks.wrong("cursor", "cursor and since must not be given together");
        }
        checks.done();
        if (place.isEmpty()) {
            return changes.since(list, day, most);
        }
        return changes.after(list, place.orElseThrow(), most)
                .orElseThrow(
                        () -> ProblemException.badField(
                                "cursor",
                                "cursor no longer fits, because an older publication was added to the history; start again with since"));
    }
}
