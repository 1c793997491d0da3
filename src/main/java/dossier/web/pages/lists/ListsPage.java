package dossier.web.pages.lists;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotChanges;
import dossier.lists.SnapshotRepository;
import dossier.lists.imports.FetchedLists;
import dossier.lists.imports.ListStatus;
import dossier.lists.imports.ListStatuses;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.lists.KnownCodes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The lists, and each by itself. */
@Path("/lists")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class ListsPage {

    /** Entries of each sort of change that are shown. */
    private static final int MOST_CHANGES = 20;

    /** Snapshots that are shown at once; one is made a day at most, so it is a month of them. */
    private static final int MOST_SNAPSHOTS = 30;

    private static final int LAST_PAGE = 1_000;

    private final ListStatuses statuses;
    private final SnapshotRepository snapshots;
    private final FetchedLists fetched;
    private final ProfileDirectory profiles;
    private final Screener screener;
    private final SecurityIdentity caller;

    ListsPage(
            ListStatuses statuses,
            SnapshotRepository snapshots,
            FetchedLists fetched,
            ProfileDirectory profiles,
            Screener screener,
            SecurityIdentity caller) {
        this.statuses = statuses;
        this.snapshots = snapshots;
        this.fetched = fetched;
        this.profiles = profiles;
        this.screener = screener;
        this.caller = caller;
    }

    /** Its templates. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance lists(List<Standing> lists, List<KnownList> others);

        static native TemplateInstance list(ListInFull list);
    }

    /** All lists. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        List<ListStatus> used = statuses.all();
        return Templates.lists(
                used.stream()
                        .map(status -> standing(status, lastChanges(status, 1)))
                        .toList(),
                KnownLists.all().stream()
                        .filter(list ->
                                used.stream().noneMatch(status -> status.list().equals(list)))
                        .toList());
    }

    /** One list. */
    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("code") String code, @QueryParam("page") Optional<String> page) {
        KnownList list = KnownCodes.inPath(code);
        Checks checks = new Checks();
        int number = Parameters.number("page", page, 0, 0, LAST_PAGE, checks);
        checks.done();
        ListStatus status = statuses.known().stream()
                .filter(each -> each.list().equals(list))
                .findFirst()
                .orElseThrow();
        Optional<SnapshotChanges> changes = lastChanges(status, MOST_CHANGES);
        List<Snapshot> known = snapshots.everKnown(list.code());
        List<SnapshotRow> rows = rows(list.code(), known, status.active());
        return Templates.list(new ListInFull(
                standing(status, changes),
                GrowthChart.canShow(known) ? Optional.of(GrowthChart.of(known)) : Optional.empty(),
                rows.stream().limit(MOST_SNAPSHOTS).toList(),
                rows.stream().skip(MOST_SNAPSHOTS).toList(),
                changes.flatMap(this::inWords),
                problems(status.active(), number),
                importing(list)));
    }

    private Standing standing(ListStatus status, Optional<SnapshotChanges> changes) {
        return new Standing(
                status,
                changes.map(SnapshotChanges::counts),
                fetched.isFollowed(status.list().code()));
    }

    /** Of a list's first snapshot nothing is said: everything would be new. */
    private Optional<SnapshotChanges> lastChanges(ListStatus status, int most) {
        return status.active()
                .filter(active -> snapshots.history(active.list()).size() > 1)
                .map(active -> snapshots.changes(active, 0, most))
                .filter(changes -> changes.predecessor().isPresent());
    }

    private Optional<LastChanges> inWords(SnapshotChanges changes) {
        NameIndex index = screener.index();
        return changes.predecessor()
                .map(before -> LastChanges.of(changes, before, listing -> profiles.idOf(index, listing)));
    }

    private List<SnapshotRow> rows(ListCode list, List<Snapshot> known, Optional<Snapshot> active) {
        Set<Long> kept = snapshots.history(list).stream().map(Snapshot::id).collect(Collectors.toSet());
        return SnapshotRow.of(known, kept, active.map(Snapshot::id).orElse(0L));
    }

    private ProblemsFound problems(Optional<Snapshot> active, int page) {
        return active.map(snapshot -> ProblemsFound.of(
                        snapshots.problems(snapshot), snapshot.counts().problems(), page))
                .orElse(ProblemsFound.of(List.of(), 0, 0));
    }

    private Optional<ListInFull.Importing> importing(KnownList list) {
        return caller.hasRole(Roles.ADMIN)
                ? Optional.of(ListInFull.Importing.of(list, fetched.mayBeFetched(list.code())))
                : Optional.empty();
    }
}
