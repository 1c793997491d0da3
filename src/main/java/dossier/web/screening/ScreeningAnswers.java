package dossier.web.screening;

import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.text.ReadingBudget;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers the queries of one request, each with its hits. */
@ApplicationScoped
class ScreeningAnswers {

    private final Screener screener;
    private final ProfileDirectory profiles;

    ScreeningAnswers(Screener screener, ProfileDirectory profiles) {
        this.screener = screener;
        this.profiles = profiles;
    }

    /** What one request asks: its queries as they were sent and as they are screened, in one order, and how to answer. */
    record Task(
            NameIndex index,
            List<QueryRequest> sent,
            List<ScreeningQuery> queries,
            ScreeningOptions options,
            boolean reasons) {}

    /** @throws dossier.text.BudgetSpentException if the budget does not suffice */
    List<ScreeningView.Result> to(Task task, ReadingBudget budget) {
        List<ScreeningView.Result> results = new ArrayList<>();
        budget.begin("screening the queries", task.queries.size());
        for (int i = 0; i < task.queries.size(); i++) {
            budget.check(i);
            ScreeningQuery query = task.queries.get(i);
            List<HitView> hits = screener.screenField(task.index, query, task.options).stream()
                    .map(hit -> HitView.of(
                            hit,
                            task.index.party(hit.listing()).orElseThrow(),
                            profiles.idOf(task.index, hit.listing()),
                            task.reasons))
                    .toList();
            QueryRequest sent = task.sent.get(i);
            results.add(new ScreeningView.Result(sent.id(), hits, sent.notes(query)));
        }
        return results;
    }
}
