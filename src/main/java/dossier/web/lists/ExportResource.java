package dossier.web.lists;

import dossier.export.FtmEntity;
import dossier.export.FtmListing;
import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.ListCode;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.Programme;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.profiles.ProfileDirectory;
import dossier.web.access.Roles;
import dossier.web.http.AnswerType;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import jakarta.ws.rs.core.StreamingOutput;

import static java.nio.charset.StandardCharsets.UTF_8;

/** All listings of today in the forms of other tools, streamed: memory does not grow with the lists. */
@Path("/api/export")
@Tag(name = "Export")
@RolesAllowed(Roles.READER)
public class ExportResource {

    static final String LINES = "application/x-ndjson";
    static final String CSV = "text/csv";

    private final ListingRepository listings;
    private final SnapshotRepository snapshots;
    private final ProfileDirectory profiles;

    ExportResource(ListingRepository listings, SnapshotRepository snapshots, ProfileDirectory profiles) {
        this.listings = listings;
        this.snapshots = snapshots;
        this.profiles = profiles;
    }

    /** What an entity stands for. */
    private enum By {
        LISTING,
        PROFILE
    }

    /** Entities of FollowTheMoney. */
    @GET
    @Path("listings.ftm.json")
    @Produces({LINES, MediaType.APPLICATION_OCTET_STREAM})
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
                @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING, format = "binary"))
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
        Function<ListingRef, String> idOf =
                entity == By.PROFILE ? profiles::idOf : listing -> listing.list() + "." + listing.reference();
        StreamingOutput answer = out -> {
            try (Writer lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8))) {
                forEach(wanted, listing -> {
                    for (FtmEntity one : FtmListing.of(listing, idOf)) {
                        lines.write(one.line());
                        lines.write('\n');
                    }
                });
            }
        };
        return Response.ok(answer, AnswerType.of(headers, LINES)).build();
    }

    /** A table. */
    @GET
    @Path("listings.csv")
    @Produces({CSV, MediaType.APPLICATION_OCTET_STREAM})
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
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
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
        StreamingOutput answer = out -> {
            try (Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
                    CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
                rows.printRecord(
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
                forEach(wanted, listing -> rows.printRecord(row(listing)));
            }
        };
        return Response.ok(answer, AnswerType.of(headers, CSV + ";charset=UTF-8;header=present"))
                .build();
    }

    private List<String> row(Listing listing) {
        return Stream.of(
                        listing.ref().list().value(),
                        listing.ref().reference(),
                        profiles.idOf(listing.ref()),
                        listing.kind().name(),
                        listing.primaryName().text(),
                        joined(listing.names().stream().skip(1).map(ListedName::text)),
                        joined(listing.birthDates().stream().map(BirthDate::toString)),
                        joined(listing.countryCodes().stream()),
                        joined(listing.programmes().stream().map(Programme::code)),
                        joined(listing.identifiers().stream().map(Identifier::number)),
                        joined(listing.dates().stream()
                                .filter(date -> date.kind() == ListedDate.Kind.DESIGNATED)
                                .map(date -> date.date().toString())))
                .map(SafeCell::of)
                .toList();
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
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
