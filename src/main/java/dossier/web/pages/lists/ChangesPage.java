package dossier.web.pages.lists;

import dossier.lists.KnownList;
import dossier.lists.ListChanges;
import dossier.lists.ListChanges.Place;
import dossier.lists.imports.ListStatus;
import dossier.lists.imports.ListStatuses;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What changed on the lists since a day. */
@Path("/changes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class ChangesPage {

    private static final int OF_ONE_LIST = 100;
    private static final int OF_EACH_LIST = 20;
    private static final int A_WEEK = 7;

    private final ListStatuses statuses;
    private final ListChanges changes;

    ChangesPage(ListStatuses statuses, ListChanges changes) {
        this.statuses = statuses;
        this.changes = changes;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance changes(
                List<ChangesOfList> lists, List<KnownList> known, String list, LocalDate since, boolean goesOn);
    }

    /**
     * What changed on one list.
     *
     * @param code code of the list
     * @param title title of the list
     * @param lines some of the changes, the oldest first
     * @param next where they go on; empty if these are all
     */
    public record ChangesOfList(String code, String title, List<ChangeLine> lines, Optional<String> next) {}

    /** The page: of one list or of all, since a day or from where an earlier page ended. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance page(
            @QueryParam("list") Optional<String> list,
            @QueryParam("since") Optional<String> since,
            @QueryParam("cursor") Optional<String> cursor) {
        Checks checks = new Checks();
        Optional<String> wanted =
                KnownCodes.inParameter(Parameters.given(list), checks).map(code -> code.value());
        LocalDate day = checks.day("since", Parameters.given(since))
                .orElse(LocalDate.now(ZoneOffset.UTC).minusDays(A_WEEK));
        Optional<Place> place = Parameters.given(cursor).flatMap(Place::parse);
        if (Parameters.given(cursor).isPresent() && (place.isEmpty() || wanted.isEmpty())) {
            checks.wrong("cursor", "cursor must be that of a link of this page");
        }
        checks.done();
        int most = wanted.isPresent() ? OF_ONE_LIST : OF_EACH_LIST;
        List<ChangesOfList> shown = statuses.all().stream()
                .filter(status -> status.active().isPresent())
                .map(ListStatus::list)
                .filter(known -> wanted.isEmpty()
                        || wanted.filter(known.code().value()::equals).isPresent())
                .map(known -> of(known, day, place, most))
                .toList();
        List<KnownList> loaded = statuses.all().stream()
                .filter(status -> status.active().isPresent())
                .map(ListStatus::list)
                .toList();
        return Templates.changes(shown, loaded, wanted.orElse(""), day, place.isPresent());
    }

    private ChangesOfList of(KnownList list, LocalDate since, Optional<Place> place, int most) {
        ListChanges.Page page = place.isEmpty()
                ? changes.since(list.code(), Optional.of(since), most)
                : changes.after(list.code(), place.get(), most)
                        .orElseThrow(() -> ProblemException.badField(
                                "cursor",
                                "an older publication was added to the history meanwhile; begin again with a day"));
        return new ChangesOfList(
                list.code().value(),
                list.shortTitle(),
                page.changes().stream().map(ChangeLine::of).toList(),
                page.more() ? page.next().map(Place::toString) : Optional.empty());
    }
}
