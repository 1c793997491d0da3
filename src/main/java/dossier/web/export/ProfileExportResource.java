package dossier.web.export;

import dossier.export.FtmListing;
import dossier.lists.BirthDate;
import dossier.lists.Identifier;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.Programme;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.audit.LoggedExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The listings of all lists, those of one party taken together, in the forms of other tools, streamed. */
@Path("/api/export")
@Tag(name = "Export")
@RolesAllowed(Roles.READER)
@LoggedExport
public class ProfileExportResource {

    /** Profiles whose listings are in memory at once. */
    private static final int PAGE = 200;

    private static final List<String> HEADING = List.of(
            "profile",
            "kind",
            "name",
            "other names",
            "listings",
            "birth dates",
            "countries",
            "positions",
            "programmes",
            "numbers",
            "designated");

    private final ListingRepository listings;
    private final ProfileDirectory profiles;
    private final Screener screener;

    ProfileExportResource(ListingRepository listings, ProfileDirectory profiles, Screener screener) {
        this.listings = listings;
        this.profiles = profiles;
        this.screener = screener;
    }

    /** Entities of FollowTheMoney. */
    @GET
    @Path("profiles.ftm.json")
    @Produces({ExportAnswer.LINES, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "exportProfileEntities",
            summary = "All listed parties as entities of FollowTheMoney",
            description =
                    "One entity a line. A party is one entity with what all its listings say, and has a Sanction for each of them."
                            + " Links lead to other parties of the file; with list, some of those may be missing from it.")
    @APIResponse(
            responseCode = "200",
            description = "One entity a line.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportAnswer.LINES, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response entities(@Context HttpHeaders headers, @BeanParam ProfileExportFilter asked) {
        NameIndex index = screener.index();
        List<List<ListingRef>> wanted = asked.parties(profiles, index);
        Function<ListingRef, String> idOf = ref -> By.PROFILE.idOf(profiles, index, ref);
        return ExportAnswer.lines(
                headers, lines -> forEach(wanted, party -> lines.writeAll(FtmListing.joined(party, idOf))));
    }

    /** A table. */
    @GET
    @Path("profiles.csv")
    @Produces({ExportAnswer.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "exportProfiles",
            summary = "All listed parties as a table",
            description =
                    "One row a party, with what all its listings say. Values of one cell are joined with semicolons.")
    @APIResponse(
            responseCode = "200",
            description = "One row a party.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportAnswer.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response table(@Context HttpHeaders headers, @BeanParam ProfileExportFilter asked) {
        NameIndex index = screener.index();
        List<List<ListingRef>> wanted = asked.parties(profiles, index);
        return ExportAnswer.table(
                headers,
                HEADING,
                rows -> forEach(
                        wanted,
                        party ->
                                rows.write(row(profiles.idOf(index, party.get(0).ref()), party))));
    }

    /** Takes the listings of one party, its anchor first; fails when the caller has left. */
    private interface EachParty {
        void take(List<Listing> party) throws IOException;
    }

    private void forEach(List<List<ListingRef>> parties, EachParty each) throws IOException {
        for (int from = 0; from < parties.size(); from += PAGE) {
            List<List<ListingRef>> page = parties.subList(from, Math.min(parties.size(), from + PAGE));
            Map<ListingRef, Listing> known = listings
                    .current(page.stream().flatMap(List::stream).toList())
                    .stream()
                    .collect(Collectors.toMap(Listing::ref, Function.identity()));
            for (List<ListingRef> refs : page) {
                List<Listing> party = refs.stream()
                        .flatMap(ref -> Optional.ofNullable(known.get(ref)).stream())
                        .toList();
                if (!party.isEmpty()) { // gone since the index was made
                    each.take(party);
                }
            }
        }
    }

    private static List<String> row(String id, List<Listing> party) {
        Listing anchor = party.get(0);
        String name = anchor.primaryName().text();
        return List.of(
                id,
                anchor.kind().name(),
                name,
                all(
                        party,
                        listing ->
                                listing.names().stream().map(ListedName::text).filter(other -> !other.equals(name))),
                all(
                        party,
                        listing -> Stream.of(
                                listing.ref().list() + " " + listing.ref().reference())),
                all(party, listing -> listing.birthDates().stream().map(BirthDate::toString)),
                all(party, listing -> listing.countryCodes().stream()),
                all(party, listing -> listing.positions().stream()),
                all(party, listing -> listing.programmes().stream().map(Programme::code)),
                all(party, listing -> listing.identifiers().stream().map(Identifier::number)),
                all(
                        party,
                        listing -> listing.dates().stream()
                                .filter(date -> date.kind() == ListedDate.Kind.DESIGNATED)
                                .map(date -> listing.ref().list() + " " + date.date())));
    }

    /** What the listings say, each value once. */
    private static String all(List<Listing> party, Function<Listing, Stream<String>> values) {
        return ExportAnswer.joined(party.stream().flatMap(values).distinct());
    }
}
