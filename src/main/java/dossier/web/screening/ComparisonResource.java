package dossier.web.screening;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent.Actor;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningQuery;
import dossier.screening.Stamp;
import dossier.text.ReadingBudget;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.audit.ScreeningTrail;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.http.QueryCounter;
import dossier.web.http.QuickWork;
import dossier.web.http.RequestBudgets;
import dossier.web.http.StampView;
import io.micrometer.core.annotation.Timed;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Compares two parties with each other. Needs no database. */
@Path("/api/comparisons")
@Tag(name = "Screening")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ComparisonResource {

    private static final String EXAMPLE = """
            {"pairs": [{"id": "1", "a": {"name": "Vladimir Alexseyev", "kind": "PERSON"},
                        "b": {"name": "Владимир Степанович Алексеев", "kind": "PERSON"}}]}""";

    private static final int QUICK_PAIRS = 2;

    /** Characters of two names that are compared in a millisecond or two at most. */
    private static final int QUICK_NAMES = 200;

    private final Screener screener;
    private final WebSettings settings;
    private final QueryCounter counter;
    private final RequestBudgets budgets;
    private final ScreeningTrail trail;

    ComparisonResource(
            Screener screener,
            WebSettings settings,
            QueryCounter counter,
            RequestBudgets budgets,
            ScreeningTrail trail) {
        this.trail = trail;
        this.screener = screener;
        this.settings = settings;
        this.counter = counter;
        this.budgets = budgets;
    }

    /** Compares up to 10,000 pairs. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Timed(value = "dossier.comparisons", histogram = true)
    @Operation(
            operationId = "compareNames",
            summary = "Compare two names with each other",
            description =
                    "How probable it is that two parties are the same, by their names and whatever else is known, and why.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "One name in two scripts", value = EXAMPLE)))
    public Uni<ComparisonView> compare(@Context HttpServerRequest call, ComparisonRequest request) {
        List<Sound> sound = checked(pairs(Bodies.required(request)));
        counter.comparisons(sound.size());
        NameIndex index = screener.index();
        Actor who = trail.actor();
        return QuickWork.answer(isQuick(sound) && trail.hasRoom(), () -> {
            Stamp stamp = screener.stamp(index);
            ComparisonView answer =
                    new ComparisonView(results(index, sound, budgets.start(call)), StampView.of(stamp), stamp.sample());
            trail.tell(who, AuditAction.NAMES_COMPARED, "", request.inLines(), Map.of("pairs", sound.size()), stamp);
            return answer;
        });
    }

    /** A pair or two of names of usual length. */
    private static boolean isQuick(List<Sound> pairs) {
        return pairs.size() <= QUICK_PAIRS
                && pairs.stream()
                        .allMatch(pair -> pair.a.name().length() + pair.b.name().length() <= QUICK_NAMES);
    }

    private List<ComparisonView.Result> results(NameIndex index, List<Sound> pairs, ReadingBudget budget) {
        budget.begin("comparing the pairs", pairs.size());
        List<ComparisonView.Result> results = new ArrayList<>();
        for (Sound pair : pairs) {
            budget.check(results.size());
            results.add(ComparisonView.Result.of(pair.id, screener.compareFields(index, pair.a, pair.b)));
        }
        return results;
    }

    private record Sound(Optional<String> id, ScreeningQuery a, ScreeningQuery b) {}

    private List<ComparisonRequest.Pair> pairs(ComparisonRequest request) {
        List<ComparisonRequest.Pair> pairs = request.pairs().orElse(List.of());
        if (pairs.isEmpty()) {
            throw ProblemException.badField("pairs", "pairs must hold at least one pair");
        }
        if (pairs.size() > settings.maxPairs()) {
            throw new ProblemException(ProblemView.of(
                            413,
                            "there are " + pairs.size() + " pairs; at most " + settings.maxPairs()
                                    + " are taken at once")
                    .at("pairs"));
        }
        return pairs;
    }

    private List<Sound> checked(List<ComparisonRequest.Pair> pairs) {
        Checks checks = new Checks();
        List<Sound> sound = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            String at = "pairs[" + i + "]";
            ComparisonRequest.Pair pair = pairs.get(i);
            if (Objects.isNull(pair)) {
                checks.wrong(at, at + " must not be null");
                continue;
            }
            Optional<ScreeningQuery> a = side(at + ".a", pair.a(), checks);
            Optional<ScreeningQuery> b = side(at + ".b", pair.b(), checks);
            if (a.isPresent() && b.isPresent()) {
                sound.add(new Sound(pair.id(), a.get(), b.get()));
            }
            if (pair.id().isPresent() && !ids.add(pair.id().get())) {
                checks.wrong(at + ".id", "two pairs have this id; each must have its own");
            }
        }
        checks.done();
        return sound;
    }

    private Optional<ScreeningQuery> side(String at, Optional<QueryRequest> side, Checks checks) {
        if (side.isEmpty()) {
            checks.wrong(at, "is missing");
            return Optional.empty();
        }
        return side.get().checked(at, settings.maxName(), checks);
    }
}
