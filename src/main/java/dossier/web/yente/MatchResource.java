package dossier.web.yente;

import dossier.audit.AuditEvent.Actor;
import dossier.lists.ListCode;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.ScreeningSettings;
import dossier.text.ReadingBudget;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.Dataset;
import dossier.web.entities.EntityScreening;
import dossier.web.entities.EntityTrail;
import dossier.web.entities.EntityView;
import dossier.web.entities.LikelyParty;
import dossier.web.entities.PartyEntities;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Which parties may be these entities? */
@Path("/match")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class MatchResource {

    private static final int USUAL_LIMIT = 5;
    private static final int MOST_QUERIES = 100;

    private final Screener screener;
    private final EntityScreening screening;
    private final PartyEntities entities;
    private final ProfileDirectory profiles;
    private final ScreeningSettings bands;
    private final WebSettings settings;
    private final EntityTrail trail;

    MatchResource(
            Screener screener,
            EntityScreening screening,
            PartyEntities entities,
            ProfileDirectory profiles,
            ScreeningSettings bands,
            WebSettings settings,
            EntityTrail trail) {
        this.screener = screener;
        this.screening = screening;
        this.entities = entities;
        this.profiles = profiles;
        this.bands = bands;
        this.settings = settings;
        this.trail = trail;
    }

    /** What to ask, and what of the answer to give. */
    private record Task(
            NameIndex index, ScreeningOptions options, Optional<Double> threshold, ResultFilter filter, Actor by) {}

    /** Matches up to a hundred entities. */
    @POST
    @Path("{dataset}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public MatchView match(
            @Context HttpServerRequest call,
            @PathParam("dataset") String dataset,
            @BeanParam MatchParameters parameters,
            MatchRequest request) {
        MatchRequest asked = Bodies.required(request);
        Dataset all = Dataset.inPath(dataset);
        Checks checks = new Checks();
        Map<String, MatchRequest.Example> examples = examples(asked, checks);
        Optional<Double> threshold = parameters.threshold(checks);
        double cutoff = parameters.cutoff(checks).orElse(bands.review());
        int limit = Parameters.number("limit", parameters.limit, USUAL_LIMIT, 0, settings.maxHits(), checks);
        Set<ListCode> lists = all.narrowed(parameters.included(asked), parameters.excluded(asked));
        ResultFilter filter = parameters.filter(asked, checks);
        checks.done();
        NameIndex index = screener.index();
        profiles.prepare(index);
        ScreeningOptions options = new ScreeningOptions(
                lists,
                Math.min(cutoff, threshold.orElse(cutoff)),
                Math.max(1, filter.isNarrow() ? settings.maxHits() : limit));
        Task task = new Task(index, options, threshold, filter, trail.actor());
        Map<String, MatchView.Answer> answers = new LinkedHashMap<>();
        if (!lists.isEmpty()) {
            answer(task, examples, limit, trail.budget(call), answers);
        } else {
            examples.forEach((key, example) -> answers.put(key, nothing(200, read(example), List.of())));
        }
        trail.screened(
                task.by,
                answers.values().stream().map(answer -> answer.query().asked()).toList(),
                answers.values().stream()
                        .mapToInt(answer -> answer.results().size())
                        .sum(),
                screener.stamp(index));
        return new MatchView(answers, Features.all(), limit);
    }

    private static Map<String, MatchRequest.Example> examples(MatchRequest asked, Checks checks) {
        Map<String, MatchRequest.Example> examples = asked.queries().orElse(Map.of());
        if (examples.isEmpty()) {
            checks.wrong("queries", "queries must hold at least one entity");
        }
        if (examples.size() > MOST_QUERIES) {
            checks.wrong(
                    "queries",
                    "there are " + examples.size() + " queries; at most " + MOST_QUERIES + " are taken at once");
        }
        if (asked.weights().filter(given -> !given.isEmpty()).isPresent()) {
            checks.wrong("weights", "weights cannot be set here: they are fitted, and the same for everybody");
        }
        if (asked.config().filter(given -> !given.isEmpty()).isPresent()) {
            checks.wrong("config", "there is nothing to configure here");
        }
        examples.forEach((key, example) -> {
            String schema = example == null ? "" : example.schema().orElse("");
            if (!AskedEntity.isParty(schema)) {
                checks.wrong(
                        "queries." + key + ".schema",
                        "the schema must be one of " + AskedEntity.parties() + ", not '" + schema + "'");
            }
        });
        return examples;
    }

    private static AskedEntity read(MatchRequest.Example example) {
        return AskedEntity.of(
                example.schema().orElseThrow(), example.properties().orElse(Map.of()));
    }

    private void answer(
            Task task,
            Map<String, MatchRequest.Example> examples,
            int limit,
            ReadingBudget budget,
            Map<String, MatchView.Answer> answers) {
        budget.begin("matching the entities", examples.size());
        Map<String, AskedEntity> asked = new LinkedHashMap<>();
        Map<String, List<LikelyParty>> found = new LinkedHashMap<>();
        examples.forEach((key, example) -> {
            budget.check(found.size());
            AskedEntity entity = read(example);
            List<ScreeningQuery> queries = entity.queries(settings.maxName());
            asked.put(key, entity);
            found.put(key, queries.isEmpty() ? List.of() : screening.parties(task.index, queries, task.options));
        });
        Map<String, EntityView> views = entities.flat(
                task.index,
                found.values().stream()
                        .flatMap(List::stream)
                        .map(LikelyParty::listings)
                        .distinct()
                        .toList());
        asked.forEach((key, entity) ->
                answers.put(key, answer(task, entity, found.getOrDefault(key, List.of()), views, limit)));
    }

    private MatchView.Answer answer(
            Task task, AskedEntity entity, List<LikelyParty> found, Map<String, EntityView> views, int limit) {
        if (entity.queries(settings.maxName()).isEmpty()) {
            return nothing(400, entity, List.of("a name or a number is needed; the entity has neither"));
        }
        List<MatchView.Scored> results = found.stream()
                .flatMap(party -> Optional.ofNullable(views.get(party.id()))
                        .filter(task.filter::passes)
                        .map(view -> MatchView.Scored.of(view, party.best(), task.threshold))
                        .stream())
                .toList();
        return new MatchView.Answer(
                200, results.stream().limit(limit).toList(), TotalView.exactly(results.size()), entity, entity.notes());
    }

    private static MatchView.Answer nothing(int status, AskedEntity entity, List<String> notes) {
        return new MatchView.Answer(status, List.of(), TotalView.exactly(0), entity, notes);
    }
}
