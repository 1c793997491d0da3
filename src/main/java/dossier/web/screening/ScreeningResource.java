package dossier.web.screening;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent.Actor;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.PastIndex;
import dossier.screening.PastIndexes;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.Stamp;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.audit.ScreeningTrail;
import dossier.web.http.AsOfView;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.QueryCounter;
import dossier.web.http.QuickWork;
import dossier.web.http.RequestBudgets;
import dossier.web.http.StampView;
import io.micrometer.core.annotation.Timed;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import static java.time.ZoneOffset.UTC;

/** Asks names against the lists. Needs no database, unless something is to be kept or verdicts are asked for. */
@Path("/api/screenings")
@Tag(name = "Screening", description = "Is this person or company on a list?")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ScreeningResource {

    private static final String EXAMPLE = """
            {"queries": [{"id": "1", "name": "Vladimir Alexseyev", "kind": "PERSON", "birthDate": "1961",
                          "countries": ["ru"], "gender": "MALE", "position": "deputy head of the GRU"},
                         {"id": "2", "name": "Владимир Путин"},
                         {"id": "3", "identifiers": ["Passport 100115154 (Russia)"]}],
             "cutoff": 0.15, "limit": 5}""";

    /** Characters of a name that is screened in a few milliseconds at most. */
    private static final int QUICK_NAME = 100;

    private static final int QUICK_HITS = 10;

    private final Screener screener;
    private final ScreeningAnswers answers;
    private final KeptAnswers keeping;
    private final SecurityIdentity caller;
    private final PastIndexes pastIndexes;
    private final ProfileDirectory profiles;
    private final WebSettings settings;
    private final QueryCounter counter;
    private final RequestBudgets budgets;
    private final ScreeningTrail trail;

    ScreeningResource(
            Screener screener,
            ScreeningAnswers answers,
            KeptAnswers keeping,
            SecurityIdentity caller,
            PastIndexes pastIndexes,
            ProfileDirectory profiles,
            WebSettings settings,
            QueryCounter counter,
            RequestBudgets budgets,
            ScreeningTrail trail) {
        this.screener = screener;
        this.answers = answers;
        this.keeping = keeping;
        this.caller = caller;
        this.pastIndexes = pastIndexes;
        this.profiles = profiles;
        this.settings = settings;
        this.counter = counter;
        this.budgets = budgets;
        this.trail = trail;
    }

    /** Screens up to 1,000 parties. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Timed(value = "dossier.screenings", histogram = true)
    @Operation(
            operationId = "screenNames",
            summary = "Screen names against the lists",
            description =
                    "Each query gets the listings that may be the same party, most probable first, each with what an analyst needs and"
                            + " why in one sentence. A name field may hold more than a name: titles, two people, other names, a place, a"
                            + " status; notes say how it was read.")
    @RequestBody(
            required = true,
            content =
                    @Content(examples = @ExampleObject(name = "A person, with what is known of him", value = EXAMPLE)))
    public Uni<ScreeningView> screen(
            @Context HttpServerRequest call,
            @Parameter(
                            description = "Whether each hit lists every reason and the names aligned word by word.",
                            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
                    @QueryParam("explain")
                    Optional<String> explain,
            @Parameter(
                            description =
                                    "A day of the past: screens against the lists as they stood on it, as far as snapshots here tell.",
                            example = "2022-06-01",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("asOf")
                    Optional<String> asOf,
            @Parameter(
                            description =
                                    "Whether question and answer are kept, to be shown and computed again later; needs the role analyst.",
                            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
                    @QueryParam("keep")
                    Optional<String> keep,
            @Parameter(
                            description =
                                    "Whether each hit says what was decided on it in the review, on the customer of"
                                            + " the query's id and facts. Takes a look into the database, once for the request.",
                            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
                    @QueryParam("verdicts")
                    Optional<String> verdicts,
            ScreeningRequest request) {
        ScreeningRequest asked = Bodies.required(request);
        Checks checks = new Checks();
        ScreeningOptions options = asked.options(settings, checks);
        List<ScreeningQuery> queries = asked.queries(settings, checks);
        boolean reasons =
                Parameters.flag("explain", explain, checks) || asked.explain().orElse(false);
        Optional<LocalDate> day =
                checks.day("asOf", Parameters.given(asOf)).filter(past -> past.isBefore(LocalDate.now(UTC)));
        boolean kept = Parameters.flag("keep", keep, checks);
        boolean decided = Parameters.flag("verdicts", verdicts, checks);
        checks.done();
        if (kept && !caller.hasRole(Roles.ANALYST)) {
            throw new ForbiddenException();
        }
        counter.screenings(queries.size());
        List<QueryRequest> sent = asked.queries().orElseThrow();
        Asking asking = new Asking(call, asked, trail.actor(), kept);
        if (day.isPresent()) {
            return QuickWork.answer(false, () -> {
                PastIndex past = pastIndexes.at(day.orElseThrow());
                profiles.prepare(screener.index());
                return answer(
                        new ScreeningAnswers.Task(past.index(), sent, queries, options, reasons, decided),
                        Optional.of(AsOfView.of(past)),
                        asking);
            });
        }
        NameIndex index = screener.index();
        ScreeningAnswers.Task task = new ScreeningAnswers.Task(index, sent, queries, options, reasons, decided);
        if (!kept && !decided && isQuick(queries, options) && profiles.isReady(index) && trail.hasRoom()) {
            return QuickWork.answer(true, () -> answer(task, Optional.empty(), asking));
        }
        return QuickWork.answer(false, () -> {
            profiles.prepare(index);
            return answer(task, Optional.empty(), asking);
        });
    }

    /** Who asks what, and whether it is kept. */
    private record Asking(HttpServerRequest call, ScreeningRequest request, Actor who, boolean kept) {}

    private ScreeningView answer(ScreeningAnswers.Task task, Optional<AsOfView> asOf, Asking asking) {
        Stamp stamp = screener.stamp(task.index());
        ScreeningView made = new ScreeningView(
                answers.to(task, budgets.start(asking.call)),
                asOf,
                StampView.of(stamp),
                stamp.sample(),
                Optional.empty());
        ScreeningView answer = asking.kept ? keeping.keep(asking.request, made, asking.who.name()) : made;
        trail.tell(
                asking.who,
                AuditAction.NAMES_SCREENED,
                answer.kept().map(id -> "screening " + id).orElse(""),
                QueryRequest.inLines(task.sent()),
                answer.counted(),
                stamp);
        return answer;
    }

    /** One name of usual length and a handful of hits: what people and payment systems ask. */
    private static boolean isQuick(List<ScreeningQuery> queries, ScreeningOptions options) {
        return queries.size() == 1 && queries.get(0).name().length() <= QUICK_NAME && options.limit() <= QUICK_HITS;
    }
}
