package dossier.web.pages.lookup;

import dossier.lists.ChangeCounts;
import dossier.lists.CountryCodes;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListingFilter;
import dossier.lists.ListingKind;
import dossier.lists.ListingRepository;
import dossier.lists.ListingSummary;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.lists.imports.ListStatus;
import dossier.lists.imports.ListStatuses;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileSearch;
import dossier.profiles.ProfileSummary;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Look anybody up: by a name in any script, by a number, by what is known of them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class LookUpPage {

    /** Parties on a page. */
    static final int A_PAGE = 25;

    private static final int LAST_PAGE = 2_000;
    private static final int LONGEST = 500;
    private static final Period THIS_WEEK = Period.ofDays(7);

    private final Screener screener;
    private final ProfileSearch search;
    private final ProfileDirectory profiles;
    private final ListingRepository listings;
    private final ListStatuses statuses;
    private final SnapshotRepository snapshots;

    LookUpPage(
            Screener screener,
            ProfileSearch search,
            ProfileDirectory profiles,
            ListingRepository listings,
            ListStatuses statuses,
            SnapshotRepository snapshots) {
        this.screener = screener;
        this.search = search;
        this.profiles = profiles;
        this.listings = listings;
        this.statuses = statuses;
        this.snapshots = snapshots;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance lookup(
                LookUp lookUp,
                List<ListFreshness> lists,
                boolean anyChange,
                LocalDate week,
                List<ListingKind> kinds,
                List<KnownList> known);
    }

    /** The page, with what was found if anything is asked. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance page(
            @QueryParam("q") Optional<String> q,
            @QueryParam("kind") Optional<String> kind,
            @QueryParam("list") Optional<String> list,
            @QueryParam("programme") Optional<String> programme,
            @QueryParam("country") Optional<String> country,
            @QueryParam("listedOn") Optional<String> listedOn,
            @QueryParam("page") Optional<String> page) {
        LookUp.Asked asked = new LookUp.Asked(
                q.orElse(""),
                kind.orElse(""),
                list.orElse(""),
                programme.orElse(""),
                country.orElse(""),
                listedOn.orElse(""));
        List<ListFreshness> lists = asked.any()
                ? List.of()
                : statuses.all().stream().map(this::freshness).toList();
        return Templates.lookup(
                lookUp(asked, page),
                lists,
                lists.stream().anyMatch(ListFreshness::changed),
                LocalDate.now(ZoneOffset.UTC).minus(THIS_WEEK),
                List.of(ListingKind.values()),
                KnownLists.shown(screener.index().states().keySet()));
    }

    private LookUp lookUp(LookUp.Asked asked, Optional<String> page) {
        Checks checks = new Checks();
        String words = checks.optional("q", Optional.of(asked.q()), LONGEST);
        int number = Parameters.number("page", page, 0, 0, LAST_PAGE, checks);
        ListingFilter filter = filter(asked, checks);
        try {
            checks.done();
        } catch (ProblemException wrong) {
            return new LookUp(asked, List.of(), 0, 1, wrong.problem().messages());
        }
        NameIndex index = screener.index();
        List<ProfileSummary> found = asked.any() ? find(index, words, filter) : List.of();
        List<FoundParty> shown = found.stream()
                .skip((long) number * A_PAGE)
                .limit(A_PAGE)
                .map(party -> FoundParty.of(party, profiles.brief(index, party.id())))
                .toList();
        return new LookUp(asked, shown, found.size(), number * A_PAGE + 1, List.of());
    }

    private List<ProfileSummary> find(NameIndex index, String words, ListingFilter filter) {
        if (filter.when().isPresent()) {
            return search.byName(
                    index, listings.browse(filter).listings().stream().map(ListingSummary::ref));
        }
        return words.isBlank() ? search.browse(index, filter) : search.search(index, words, filter, 4 * A_PAGE);
    }

    private static ListingFilter filter(LookUp.Asked asked, Checks checks) {
        Optional<String> country = given(asked.country());
        if (country.isPresent() && !CountryCodes.standard().isCode(country.get())) {
            checks.wrong("country", "The country must be a code of two letters, such as RU.");
        }
        return new ListingFilter(
                given(asked.q()),
                KnownCodes.inParameter(given(asked.list()), checks),
                checks.constant("kind", given(asked.kind()), ListingKind.class),
                given(checks.optional("programme", Optional.of(asked.programme()), LONGEST)),
                country,
                checks.day("listedOn", given(asked.listedOn())).map(day -> new ListingFilter.When(day, false)),
                0,
                ListingFilter.LARGEST_PAGE);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(some -> !some.isEmpty());
    }

    private ListFreshness freshness(ListStatus status) {
        return ListFreshness.of(status, status.active().flatMap(this::changesThisWeek));
    }

    /** The first snapshot of a list has nothing to be compared with. */
    private Optional<ChangeCounts> changesThisWeek(Snapshot active) {
        boolean recent = active.importedAt().isAfter(Instant.now().minus(THIS_WEEK));
        return recent && snapshots.history(active.list()).size() > 1
                ? Optional.of(snapshots.changes(active, 0, 1).counts())
                : Optional.empty();
    }
}
