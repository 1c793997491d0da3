package dossier.web.pages.review;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.reviews.ReviewCase;
import dossier.reviews.ReviewFilter;
import dossier.reviews.ReviewQueue;
import dossier.reviews.Verdicts;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningSettings;
import dossier.web.access.PageForm;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import dossier.web.reviews.Deciding;
import dossier.web.reviews.VerdictRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** The review queue. A form works without a script; the script adds the keys. */
@Path("/review")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ANALYST)
public class ReviewPage {

    private static final int SHOWN = 12;
    private static final int CONFLICT = 409;

    private final ReviewQueue queue;
    private final Verdicts verdicts;
    private final Deciding deciding;
    private final CaseReader reader;
    private final Screener screener;
    private final ScreeningSettings settings;
    private final SecurityIdentity caller;

    ReviewPage(
            ReviewQueue queue,
            Verdicts verdicts,
            Deciding deciding,
            CaseReader reader,
            Screener screener,
            ScreeningSettings settings,
            SecurityIdentity caller) {
        this.queue = queue;
        this.verdicts = verdicts;
        this.deciding = deciding;
        this.reader = reader;
        this.screener = screener;
        this.settings = settings;
        this.caller = caller;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance review(
                Optional<ShownCase> first,
                List<ReviewCase> others,
                Asked asked,
                int hits,
                Optional<String> said,
                List<KnownList> known,
                String match);
    }

    /**
     * Which cases are shown, as it stands in the address.
     *
     * @param state how they stand
     * @param sort of customers or articles, or empty
     * @param list code of a list, or empty
     * @param mine whether only those assigned to who looks
     * @param done id of the verdict that was said last, to be taken back; 0 for none
     */
    public record Asked(String state, String sort, String list, boolean mine, long done) {}

    /** The first case, and what comes after it. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance page(
            @QueryParam("state") Optional<String> state,
            @QueryParam("sort") Optional<String> sort,
            @QueryParam("list") Optional<String> list,
            @QueryParam("mine") Optional<String> mine,
            @QueryParam("done") Optional<String> done,
            @QueryParam("subject") Optional<String> subject,
            @QueryParam("profile") Optional<String> profile) {
        Checks checks = new Checks();
        ReviewFilter.State how = checks.constant("state", Parameters.given(state), ReviewFilter.State.class)
                .orElse(ReviewFilter.State.WAITING);
        boolean own = Parameters.flag("mine", mine, checks);
        ReviewFilter filter = new ReviewFilter(
                how,
                checks.constant("sort", Parameters.given(sort), ReviewCase.Sort.class),
                KnownCodes.inParameter(Parameters.given(list), checks),
                Optional.empty(),
                Optional.empty(),
                own ? Optional.of(caller.getPrincipal().getName()) : Optional.empty());
        long last = Parameters.cursor(done, checks);
        checks.done();
        Asked asked = new Asked(how.name(), sort.orElse(""), list.orElse(""), own, last);
        return draw(
                filter,
                asked,
                subject.flatMap(key -> profile.map(id -> new ReviewCase.Key(key, id))),
                Optional.empty());
    }

    private TemplateInstance draw(
            ReviewFilter filter, Asked asked, Optional<ReviewCase.Key> wanted, Optional<String> said) {
        NameIndex index = screener.index();
        List<ReviewCase> cases = queue.cases(index, filter, SHOWN);
        Optional<ReviewCase> first = wanted.flatMap(key -> queue.find(index, key))
                .or(() -> cases.stream().findFirst());
        List<ReviewCase> others = cases.stream()
                .filter(other ->
                        first.filter(about -> about.key().equals(other.key())).isEmpty())
                .toList();
        Optional<ShownCase> shown = first.map(about -> reader.read(index, about));
        return Templates.review(
                shown,
                others,
                asked,
                queue.count(filter),
                said,
                KnownLists.shown(index.states().keySet()),
                shown.map(about -> about.match(settings.match())).orElse(""));
    }

    /** Keeps a verdict and goes on to the next case. */
    @POST
    @PageForm
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response say(
            @FormParam("subject") Optional<String> subject,
            @FormParam("profile") Optional<String> profile,
            @FormParam("said") Optional<String> said,
            @FormParam("note") Optional<String> note,
            @FormParam("seen") Optional<String> seen,
            @FormParam("state") Optional<String> state,
            @FormParam("sort") Optional<String> sort,
            @FormParam("list") Optional<String> list) {
        VerdictRequest.Checked asked = new VerdictRequest(
                        subject,
                        profile,
                        said,
                        note,
                        seen.filter(id -> id.matches("\\d{1,18}")).map(Long::parseLong))
                .checked();
        try {
            long id = deciding.say(asked, caller.getPrincipal().getName()).id();
            return Response.seeOther(back(state, sort, list, id)).build();
        } catch (ProblemException refused) {
            if (refused.problem().status() != CONFLICT) {
                throw refused;
            }
            TemplateInstance again = draw(
                    ReviewFilter.waiting(),
                    new Asked(ReviewFilter.State.WAITING.name(), "", "", false, 0),
                    Optional.of(new ReviewCase.Key(asked.subject(), asked.profile())),
                    Optional.of(refused.problem().detail()));
            return Response.status(CONFLICT)
                    .entity(again.render())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
    }

    /** Takes a verdict back. */
    @POST
    @PageForm
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response undo(@FormParam("id") Optional<String> id) {
        return id.filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .flatMap(number ->
                        verdicts.withdraw(number, caller.getPrincipal().getName()))
                .map(withdrawn -> Response.seeOther(UriBuilder.fromPath("/review")
                                .queryParam("subject", "{subject}")
                                .queryParam("profile", "{profile}")
                                .build(withdrawn.subject(), withdrawn.profile()))
                        .build())
                .orElseThrow(() -> ProblemException.notFound("There is no verdict of that id that can be taken back."));
    }

    private static URI back(Optional<String> state, Optional<String> sort, Optional<String> list, long done) {
        UriBuilder address = UriBuilder.fromPath("/review").queryParam("done", done);
        Parameters.given(state)
                .ifPresent(value -> address.queryParam("state", "{state}").resolveTemplate("state", value));
        Parameters.given(sort)
                .ifPresent(value -> address.queryParam("sort", "{sort}").resolveTemplate("sort", value));
        Parameters.given(list)
                .ifPresent(value -> address.queryParam("list", "{list}").resolveTemplate("list", value));
        return address.build();
    }
}
