package dossier.web.entities;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent.Actor;
import dossier.screening.Stamp;
import dossier.text.ReadingBudget;
import dossier.web.audit.ScreeningTrail;
import dossier.web.http.QueryCounter;
import dossier.web.http.RequestBudgets;
import io.vertx.core.http.HttpServerRequest;

import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

/** Bounds, counts and writes down what other tools ask, as for every screening. */
@Singleton
public class EntityTrail {

    private final RequestBudgets budgets;
    private final QueryCounter counter;
    private final ScreeningTrail trail;

    EntityTrail(RequestBudgets budgets, QueryCounter counter, ScreeningTrail trail) {
        this.budgets = budgets;
        this.counter = counter;
        this.trail = trail;
    }

    /** How long this request may be worked on. */
    public ReadingBudget budget(HttpServerRequest call) {
        return budgets.start(call);
    }

    /** The same where it is not known whether the caller still waits. */
    public ReadingBudget budget() {
        return budgets.start();
    }

    /** Who asks; to be taken while the request is the current one. */
    public Actor actor() {
        return trail.actor();
    }

    /**
     * Entities were screened.
     *
     * @param asked the name or number of each
     * @param hits how many parties were found for all of them
     */
    public void screened(Actor by, List<String> asked, int hits, Stamp stamp) {
        counter.screenings(asked.size());
        trail.tell(
                by,
                AuditAction.NAMES_SCREENED,
                "",
                String.join("\n", asked),
                Map.of("queries", asked.size(), "hits", hits),
                stamp);
    }
}
