package dossier.web.export;

import dossier.export.FtmListing;
import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.ListCode;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingRepository;
import dossier.lists.Programme;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.audit.LoggedExport;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.lists.KnownCodes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** All listings of today in the forms of other tools, streamed: memory does not grow with the lists. */
@Path("/api/export")
@Tag(name = "Export")
@RolesAllowed(Roles.READER)
@LoggedExport
public class ListingExportResource {

    private static final List<String> HEADING = List.of(
            "list",
            "reference",
            "profile",
            "kind",
            "name",
            "other names",
            "birth dates",
            "countries",
            "programmes",
            "numbers",
            "designated");

    private final ListingRepository listings;
    private final SnapshotRepository snapshots;
    private final ProfileDirectory profiles;
    private final Screener screener;

    ListingExportResource(
            ListingRepository listings, SnapshotRepository snapshots, ProfileDirectory profiles, Screener screener) {
        this.listings = listings;
        this.snapshots = snapshots;
        this.profiles = profiles;
        this.screener = screener;
    }

    /** Entities of FollowTheMoney. */
    @GET
    @Path("listings.ftm.json")
    @Produces({ExportAnswer.LINES, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "exportEntities",
            summary = "All listings as entities of FollowTheMoney",
            description =
                    "One entity a line: Person, Organization, Vessel or Airplane, its Sanction, its wallets, its links to other"
                            + " listings. With by=PROFILE the listings of one party have one id; they are fragments of one entity, which"
                            + " ftm aggregate joins.")
    @APIResponse(
            responseCode = "200",
            description = "One entity a line.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportAnswer.LINES, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response entities(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Code of a list; all lists if left out.",
                            example = "us-ofac-sdn",
                            schema = @Schema(type = SchemaType.STRING))
                    @QueryParam("list")
                    Optional<String> list,
            @Parameter(
                            description =
                                    "LISTING: an entity for each listing. PROFILE: one id for all listings of one party.",
                            example = "LISTING",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"LISTING", "PROFILE"},
                                            defaultValue = "LISTING"))
                    @QueryParam("by")
                    Optional<String> by) {
        Checks checks = new Checks();
        List<ListCode> wanted = lists(list, checks);
        By entity = checks.constant("by", Parameters.given(by), By.class).orElse(By.LISTING);
        checks.done();
        NameIndex index = screener.index();
        return ExportAnswer.lines(
                headers,
                entities -> forEach(
                        wanted,
                        listing ->
                                entities.writeAll(FtmListing.of(listing, ref -> entity.idOf(profiles, index, ref)))));
    }

    /** A table. */
    @GET
    @Path("listings.csv")
    @Produces({ExportAnswer.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "exportListings",
            summary = "All listings as a table",
            description = "One row a listing. Values of one cell are joined with semicolons.")
    @APIResponse(
            responseCode = "200",
            description = "One row a listing.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportAnswer.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response table(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Code of a list; all lists if left out.",
                            example = "us-ofac-sdn",
                            schema = @Schema(type = SchemaType.STRING))
                    @QueryParam("list")
                    Optional<String> list) {
        Checks checks = new Checks();
        List<ListCode> wanted = lists(list, checks);
        checks.done();
        return ExportAnswer.table(headers, HEADING, rows -> forEach(wanted, listing -> rows.write(row(listing))));
    }

    private List<String> row(Listing listing) {
        return Stream.of(
                        listing.ref().list().value(),
                        listing.ref().reference(),
                        profiles.idOf(listing.ref()),
                        listing.kind().name(),
                        listing.primaryName().text(),
                        ExportAnswer.joined(listing.names().stream().skip(1).map(ListedName::text)),
                        ExportAnswer.joined(listing.birthDates().stream().map(BirthDate::toString)),
                        ExportAnswer.joined(listing.countryCodes().stream()),
                        ExportAnswer.joined(listing.programmes().stream().map(Programme::code)),
                        ExportAnswer.joined(listing.identifiers().stream().map(Identifier::number)),
                        ExportAnswer.joined(listing.dates().stream()
                                .filter(date -> date.kind() == ListedDate.Kind.DESIGNATED)
                                .map(date -> date.date().toString())))
                .toList();
    }

    private List<ListCode> lists(Optional<String> list, Checks checks) {
        return KnownCodes.inParameter(Parameters.given(list), checks)
                .map(List::of)
                .orElseGet(() -> snapshots.active().stream().map(Snapshot::list).toList());
    }

    /** Writes; may fail because the caller has left. */
    private interface Writing {
        void write(Listing listing) throws IOException;
    }

    private void forEach(List<ListCode> wanted, Writing writing) throws IOException {
        Consumer<Listing> each = listing -> {
            try {
                writing.write(listing);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        };
        try {
            wanted.forEach(list -> listings.forEach(list, each));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
