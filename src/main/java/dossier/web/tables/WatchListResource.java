package dossier.web.tables;

import dossier.screening.ScreeningOptions;
import dossier.tables.TableOptions;
import dossier.watchlists.WatchHit;
import dossier.watchlists.WatchList;
import dossier.watchlists.WatchLists;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Ids;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Tables of customers that are kept and compared with the lists whenever these change. */
@Path("/api/watchlists")
@Tag(name = "Watch lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
public class WatchListResource {

    private static final int USUAL_CUSTOMERS = 100;
    private static final int MOST_CUSTOMERS = 1_000;

    private static final String EXAMPLE =
            "id,name,kind,birthDate,countries\nK-1,Vladimir Alexseyev,PERSON,1961,ru\nK-2,Mira Muster,PERSON,1990,de\n";

    private final WatchLists watchLists;
    private final WebSettings settings;
    private final WatchKeeping keeping;

    WatchListResource(WatchLists watchLists, WebSettings settings, WatchKeeping keeping) {
        this.watchLists = watchLists;
        this.settings = settings;
        this.keeping = keeping;
    }

    /** Keeps a table. */
    @POST
    @Consumes({
        ScreeningCsvResource.CSV,
        "text/tab-separated-values",
        "application/csv",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            operationId = "createWatchList",
            summary = "Keep a table of customers and watch it",
            description =
                    "The same tables as POST /api/screenings/csv, with the same rules for columns. All rows are kept or none; rows that"
                            + " cannot be asked are left out and named. The customers are then compared with all listings in the"
                            + " background, and again with what changes whenever a list changes; what comes of that are alerts.")
    @Parameter(
            name = "name",
            in = ParameterIn.QUERY,
            description = "What you call the list; a name with today's date if left out.",
            schema =
                    @Schema(
                            implementation = String.class,
                            examples = "Customers in Germany",
                            maxLength = WatchKeeping.LONGEST_NAME))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ScreeningCsvResource.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "Two customers", value = EXAMPLE)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "The list as it is kept.",
            content = @Content(schema = @Schema(implementation = WatchListView.class)))
    @APIResponse(responseCode = "507")
    public Response keep(
            @BeanParam TableQuery declared, @Context UriInfo address, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        Checks checks = new Checks();
        TableParameters parameters = new TableParameters(address.getQueryParameters(), checks);
        TableOptions written = parameters.table(headers.getMediaType());
        ScreeningOptions options = parameters.screening(settings);
        AskedRow.Reading reading = new AskedRow.Reading(parameters.dateOrder(), settings.maxName());
        String name = checks.optional(
                "name",
                Parameters.given(
                        Optional.ofNullable(address.getQueryParameters().getFirst("name"))),
                WatchKeeping.LONGEST_NAME);
        checks.done();
        try (SentTable sent = SentTable.of(body, settings.maxUpload().asLongValue())) {
            WatchKeeping.Kept kept = keeping.keep(name, sent.read(), written, reading, options);
            return Response.created(URI.create("/api/watchlists/" + kept.list().id()))
                    .entity(WatchListView.of(kept.list(), kept.rows()))
                    .build();
        }
    }

    /** All lists. */
    @GET
    @Operation(
            operationId = "getWatchLists",
            summary = "Which tables of customers are watched?",
            description = "The newest first, each with how far its first screening has come.")
    public WatchListsView all() {
        return WatchListsView.of(watchLists.all());
    }

    /** One list. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getWatchList",
            summary = "One table of customers",
            description = "What it is compared with, and how far its first screening has come.")
    public WatchListView one(@Parameter(description = "Id of the watch list.") @PathParam("id") String id) {
        return WatchListView.of(known(id));
    }

    /** Its customers that may be listed. */
    @GET
    @Path("{id}/hits")
    @Operation(
            operationId = "getWatchListHits",
            summary = "Which customers of the table may be listed?",
            description =
                    "Customers with at least one hit, in the order of the table, as of the last change of a list. Read on with next as"
                            + " cursor.")
    public WatchHitsView hits(
            @Parameter(description = "Id of the watch list.") @PathParam("id") String id,
            @Parameter(description = "Where an earlier answer ended; its next.", example = "250") @QueryParam("cursor")
                    Optional<String> cursor,
            @Parameter(
                            description = "Most customers.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST_CUSTOMERS,
                                            defaultValue = "" + USUAL_CUSTOMERS))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        int after = (int) Math.min(Integer.MAX_VALUE, Parameters.cursor(cursor, checks));
        int most = Parameters.number("limit", limit, USUAL_CUSTOMERS, 1, MOST_CUSTOMERS, checks);
        checks.done();
        WatchList list = known(id);
        List<WatchHit> found = watchLists.hits(list.id(), after, most + 1);
        return WatchHitsView.of(list, after, found, most);
    }

    /** Removes a list. */
    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeWatchList",
            summary = "Watch a table no longer",
            description = "The list is removed with its customers, their hits and their alerts.")
    @APIResponse(responseCode = "204", description = "It is removed.")
    public void remove(@Parameter(description = "Id of the watch list.") @PathParam("id") String id) {
        if (!Ids.uuid(id).map(watchLists::remove).orElse(false)) {
            throw unknown();
        }
    }

    private WatchList known(String id) {
        return Ids.uuid(id).flatMap(watchLists::find).orElseThrow(WatchListResource::unknown);
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("there is no watch list of that id");
    }
}
