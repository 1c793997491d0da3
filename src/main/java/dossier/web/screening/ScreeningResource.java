package dossier.web.screening;

import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.text.ReadingBudget;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.QueryCounter;
import dossier.web.http.RequestBudgets;
import dossier.web.http.StampView;
import io.micrometer.core.annotation.Timed;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.ArrayList;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Asks names against the lists. Needs no database. */
@Path("/api/screenings")
@Tag(name = "Screening", description = "Is this person or company on a list?")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ScreeningResource {

    private static final String EXAMPLE = """
            {"queries": [{"id": "1", "name": "Vladimir Alexseyev", "kind": "PERSON", "birthDate": "1961",
                          "countries": ["ru"], "gender": "male", "position": "deputy head of the GRU"},
                         {"id": "2", "name": "Владимир Путин"},
                         {"id": "3", "identifiers": ["Passport 100115154 (Russia)"]}],
             "cutoff": 0.15, "limit": 5}""";

    private final Screener screener;
    private final ProfileDirectory profiles;
    private final WebSettings settings;
    private final QueryCounter counter;
    private final RequestBudgets budgets;

    ScreeningResource(
            Screener screener,
            ProfileDirectory profiles,
            WebSettings settings,
            QueryCounter counter,
            RequestBudgets budgets) {
        this.screener = screener;
        this.profiles = profiles;
        this.settings = settings;
        this.counter = counter;
        this.budgets = budgets;
    }

    /** Screens up to 1,000 parties. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Timed(value = "dossier.screenings", histogram = true)
    @Operation(
            summary = "Screen names against the lists",
            description =
                    "Each query gets the listings that may be the same party, most probable first, with every reason.")
    @RequestBody(
            required = true,
            content =
                    @Content(examples = @ExampleObject(name = "A person, with what is known of him", value = EXAMPLE)))
    public ScreeningView screen(@Context HttpServerRequest call, ScreeningRequest request) {
        ScreeningRequest asked = Bodies.required(request);
        Checks checks = new Checks();
        ScreeningOptions options = asked.options(settings, checks);
        List<ScreeningQuery> queries = asked.queries(settings, checks);
        checks.done();
        counter.screenings(queries.size());
        NameIndex index = screener.index();
        List<ScreeningView.Result> results = new ArrayList<>();
        ReadingBudget budget = budgets.start(call);
        budget.begin("screening the queries", queries.size());
        for (int i = 0; i < queries.size(); i++) {
            budget.check(i);
            List<HitView> hits = screener.screenField(index, queries.get(i), options).stream()
                    .map(hit -> HitView.of(hit, profiles.idOf(index, hit.listing())))
                    .toList();
            results.add(new ScreeningView.Result(
                    asked.queries().orElseThrow().get(i).id(),
                    hits,
                    asked.queries().orElseThrow().get(i).notes(queries.get(i))));
        }
        return new ScreeningView(
                results, StampView.of(index.stamp()), index.stamp().sample());
    }
}
