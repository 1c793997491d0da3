package dossier.web.screening;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent.Actor;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.screening.Stamp;
import dossier.streams.MessageAnswers;
import dossier.streams.Outcome;
import dossier.web.WebSettings;
import dossier.web.audit.ScreeningTrail;
import dossier.web.http.Checks;
import dossier.web.http.QueryCounter;
import dossier.web.http.RequestBudgets;
import dossier.web.http.StampView;
import dossier.web.http.StreamAnswers;

import java.util.List;
import java.util.Optional;
import jakarta.inject.Singleton;

/** Screens the names of messages as {@code POST /api/screenings} does. */
@Singleton
class NameMessages implements MessageAnswers {

    private final StreamAnswers messages;
    private final Screener screener;
    private final ScreeningAnswers answers;
    private final ProfileDirectory profiles;
    private final WebSettings settings;
    private final QueryCounter counter;
    private final RequestBudgets budgets;
    private final ScreeningTrail trail;

    NameMessages(
            StreamAnswers messages,
            Screener screener,
            ScreeningAnswers answers,
            ProfileDirectory profiles,
            WebSettings settings,
            QueryCounter counter,
            RequestBudgets budgets,
            ScreeningTrail trail) {
        this.messages = messages;
        this.screener = screener;
        this.answers = answers;
        this.profiles = profiles;
        this.settings = settings;
        this.counter = counter;
        this.budgets = budgets;
        this.trail = trail;
    }

    @Override
    public Kind kind() {
        return Kind.NAMES;
    }

    @Override
    public Outcome answer(byte[] body, String topic) {
        return messages.answer(body, ScreeningRequest.class, asked -> screened(asked, topic));
    }

    private ScreeningView screened(ScreeningRequest asked, String topic) {
        Checks checks = new Checks();
        ScreeningOptions options = asked.options(settings, checks);
        List<ScreeningQuery> queries = asked.queries(settings, checks);
        checks.done();
        counter.screenings(queries.size());
        NameIndex index = screener.index();
        profiles.prepare(index);
        List<QueryRequest> sent = asked.queries().orElseThrow();
        Stamp stamp = screener.stamp(index);
        ScreeningView answer = new ScreeningView(
                answers.to(
                        new ScreeningAnswers.Task(
                                index, sent, queries, options, asked.explain().orElse(false), false),
                        budgets.start()),
                Optional.empty(),
                StampView.of(stamp),
                stamp.sample(),
                Optional.empty());
        trail.tell(
                new Actor("stream " + topic, ""),
                AuditAction.NAMES_SCREENED,
                "",
                QueryRequest.inLines(sent),
                answer.counted(),
                stamp);
        return answer;
    }
}
