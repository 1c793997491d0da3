package dossier.web.screening;

import dossier.profiles.ProfileDirectory;
import dossier.reviews.ReviewVerdict;
import dossier.reviews.Verdicts;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.text.ReadingBudget;
import dossier.watchlists.Customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers the queries of one request, each with its hits. */
@ApplicationScoped
class ScreeningAnswers {

    private final Screener screener;
    private final ProfileDirectory profiles;
    private final Verdicts verdicts;

    ScreeningAnswers(Screener screener, ProfileDirectory profiles, Verdicts verdicts) {
        this.screener = screener;
        this.profiles = profiles;
        this.verdicts = verdicts;
    }

    /**
     * What one request asks: its queries as they were sent and as they are screened, in one order, and how to answer.
     *
     * @param reasons whether every reason is wanted
     * @param verdicts whether it is wanted what people decided
     */
    record Task(
            NameIndex index,
            List<QueryRequest> sent,
            List<ScreeningQuery> queries,
            ScreeningOptions options,
            boolean reasons,
            boolean verdicts) {

        /** Key under which people decide about the party of a query. */
        private String subject(int query) {
            return Customer.subject(sent.get(query).id().orElse(""), queries.get(query));
        }
    }

    /** @throws dossier.text.BudgetSpentException if the budget does not suffice */
    List<ScreeningView.Result> to(Task task, ReadingBudget budget) {
        List<List<Hit>> hits = new ArrayList<>();
        budget.begin("screening the queries", task.queries.size());
        for (int i = 0; i < task.queries.size(); i++) {
            budget.check(i);
            hits.add(screener.screenField(task.index, task.queries.get(i), task.options));
        }
        Map<String, List<ReviewVerdict>> decided = decided(task, hits);
        return IntStream.range(0, hits.size())
                .mapToObj(i -> result(
                        task,
                        i,
                        hits.get(i),
                        task.verdicts ? decided.getOrDefault(task.subject(i), List.of()) : List.of()))
                .toList();
    }

    private Map<String, List<ReviewVerdict>> decided(Task task, List<List<Hit>> hits) {
        List<String> subjects = IntStream.range(0, hits.size())
                .filter(i -> task.verdicts && !hits.get(i).isEmpty())
                .mapToObj(task::subject)
                .distinct()
                .toList();
        return subjects.isEmpty() ? Map.of() : verdicts.standing(subjects);
    }

    private ScreeningView.Result result(Task task, int number, List<Hit> hits, List<ReviewVerdict> decided) {
        QueryRequest sent = task.sent.get(number);
        return new ScreeningView.Result(
                sent.id(),
                hits.stream()
                        .map(hit -> HitView.of(
                                hit,
                                task.index.party(hit.listing()).orElseThrow(),
                                profiles.idOf(task.index, hit.listing()),
                                task.reasons,
                                ReviewVerdict.last(decided, List.of(hit.listing()))))
                        .toList(),
                sent.notes(task.queries.get(number)));
    }
}
