package dossier.web.lists;

import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.lists.imports.ListStatuses;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The lists and their history. */
@Path("/api/lists")
@Tag(name = "Lists", description = "Which lists are loaded, how old they are, what changed.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ListsResource {

    private static final int USUAL_CHANGES = 100;
    private static final int MOST_CHANGES = 1_000;
    private static final int FURTHEST = 10_000_000;

    private final ListStatuses statuses;
    private final SnapshotRepository snapshots;
    private final Screener screener;

    ListsResource(ListStatuses statuses, SnapshotRepository snapshots, Screener screener) {
        this.statuses = statuses;
        this.snapshots = snapshots;
        this.screener = screener;
    }

    /** Every known list. */
    @GET
    @Operation(
            operationId = "getLists",
            summary = "Which lists are loaded, and how old are they?",
            description = "Every list, with the snapshot that answers are made from.")
    public ListsView lists() {
        return ListsView.of(statuses.all().stream().map(ListView::of).toList(), screener.stamp());
    }

    /** A list over time. */
    @GET
    @Path("{code}/snapshots")
    @Operation(operationId = "getSnapshots", summary = "All imports of a list", description = "Newest first.")
    public SnapshotsView history(
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code) {
        ListCode list = KnownCodes.inPath(code).code();
        List<Snapshot> history = snapshots.history(list);
        return new SnapshotsView(
                list.value(),
                history.stream().map(SnapshotView::of).toList(),
                StampView.of(screener.stamp()),
                history.stream().anyMatch(Snapshot::sample));
    }

    /** What one import changed. */
    @GET
    @Path("{code}/snapshots/{id}/changes")
    @Operation(
            operationId = "getSnapshotChanges",
            summary = "What an import changed",
            description =
                    "Listings added, changed (with the fields) and removed since the import before, in pages: each page"
                            + " has up to limit listings of each kind, and nextOffset if there are more.")
    public SnapshotChangesView changes(
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code,
            @Parameter(
                            description = "Id of a snapshot; see the list of snapshots.",
                            schema = @Schema(implementation = Long.class))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Listings of each kind to pass over.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "0",
                                            maximum = "" + FURTHEST,
                                            defaultValue = "0"))
                    @QueryParam("offset")
                    Optional<String> offset,
            @Parameter(
                            description = "Most listings of each kind.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST_CHANGES,
                                            defaultValue = "" + USUAL_CHANGES))
                    @QueryParam("limit")
                    Optional<String> limit) {
        ListCode list = KnownCodes.inPath(code).code();
        Checks checks = new Checks();
        int first = Parameters.number("offset", offset, 0, 0, FURTHEST, checks);
        int most = Parameters.number("limit", limit, USUAL_CHANGES, 1, MOST_CHANGES, checks);
        checks.done();
        return SnapshotChangesView.of(
                snapshots.changes(snapshot(list, id), first, most), first, most, screener.stamp());
    }

    /** What was odd in the files of one import. */
    @GET
    @Path("{code}/snapshots/{id}/problems")
    @Operation(
            operationId = "getSnapshotProblems",
            summary = "What was odd in the files of an import",
            description = "Of any import, also of earlier ones. The first 1,000 problems are kept.")
    public SnapshotProblemsView problems(
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code,
            @Parameter(
                            description = "Id of a snapshot; see the list of snapshots.",
                            schema = @Schema(implementation = Long.class))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Problems to pass over.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "0",
                                            maximum = "" + FURTHEST,
                                            defaultValue = "0"))
                    @QueryParam("offset")
                    Optional<String> offset,
            @Parameter(
                            description = "Most problems.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST_CHANGES,
                                            defaultValue = "" + USUAL_CHANGES))
                    @QueryParam("limit")
                    Optional<String> limit) {
        ListCode list = KnownCodes.inPath(code).code();
        Checks checks = new Checks();
        int first = Parameters.number("offset", offset, 0, 0, FURTHEST, checks);
        int most = Parameters.number("limit", limit, USUAL_CHANGES, 1, MOST_CHANGES, checks);
        checks.done();
        Snapshot snapshot = snapshot(list, id);
        return SnapshotProblemsView.of(snapshot, snapshots.problems(snapshot), first, most, screener.stamp());
    }

    private Snapshot snapshot(ListCode list, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(number -> snapshots.find(list, Long.parseLong(number)))
                .orElseThrow(() -> ProblemException.notFound("this list has no snapshot of that id"));
    }
}
