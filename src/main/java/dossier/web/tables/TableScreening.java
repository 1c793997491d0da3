package dossier.web.tables;

import dossier.audit.AuditEvent.Actor;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.tables.Table;
import dossier.tables.TableException;
import dossier.tables.TableOptions;
import dossier.web.WebSettings;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.http.QueryCounter;
import io.vertx.core.http.HttpServerRequest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Screens a table that was sent whole, and keeps its answers for the page that shows them. */
@Singleton
public class TableScreening {

    private final Screener screener;
    private final ProfileDirectory profiles;
    private final WebSettings settings;
    private final QueryCounter counter;
    private final ScreeningWorkers workers;
    private final TableJobs jobs;
    private final TableTrail trail;
    private final KeptTables tables;

    TableScreening(
            Screener screener,
            ProfileDirectory profiles,
            WebSettings settings,
            QueryCounter counter,
            ScreeningWorkers workers,
            TableJobs jobs,
            TableTrail trail,
            KeptTables tables) {
        this.screener = screener;
        this.profiles = profiles;
        this.settings = settings;
        this.counter = counter;
        this.workers = workers;
        this.jobs = jobs;
        this.trail = trail;
        this.tables = tables;
    }

    /**
     * Screens every row, unless the caller leaves before.
     *
     * @param said the parameters of {@code POST /api/screenings/csv}
     * @return the id under which its answers are kept
     * @throws ProblemException naming the parameter that is wrong; {@code body} for the table itself
     */
    public UUID screen(
            InputStream body, KeptTable.Sender sender, MultivaluedMap<String, String> said, HttpServerRequest request)
            throws IOException {
        Checks checks = new Checks();
        TableParameters parameters = new TableParameters(said, checks);
        TableOptions written = parameters.table(null);
        ScreeningOptions options = parameters.screening(settings);
        AskedRow.Reading reading = new AskedRow.Reading(parameters.dateOrder(), settings.maxName());
        Optional<String> job = parameters.job();
        checks.done();
        Asked asked = new Asked(written, reading, options);
        try (SentTable sent = SentTable.of(body, settings.maxUpload().asLongValue());
                AnswerStore answers = new AnswerStore(KeptTables.MOST_ROWS)) {
            Came came = screen(asked, sent, answers, job, request);
            KeptTable.About about =
                    new KeptTable.About(sender.file(), Map.copyOf(said), came.read(), came.source(), sent.pieces());
            return tables.add(sender.name(), about, sent.toKeep(), answers);
        } catch (UncheckedIOException cut) {
            throw cut.getCause();
        }
    }

    /** How a table is written, and what is asked with every row. */
    private record Asked(TableOptions written, AskedRow.Reading reading, ScreeningOptions options) {}

    /** How a table was read, and from what it was answered. */
    private record Came(KeptTable.Read read, AnswerSource source) {}

    private Came screen(
            Asked asked, SentTable sent, AnswerStore answers, Optional<String> id, HttpServerRequest request)
            throws IOException {
        Actor who = trail.actor();
        MeteredInput body = new MeteredInput(sent.read());
        Receiver caller = new RequestReceiver(request, body);
        TableJob job = new TableJob(body, OptionalLong.of(sent.size()), caller, Clock.systemUTC());
        id.ifPresent(chosen -> jobs.begin(chosen, job));
        NameIndex index = screener.index();
        TableJob.State state = TableJob.State.STOPPED;
        try {
            Table table = Table.open(body, asked.written());
            job.opened(table);
            RowScreening screening = new RowScreening(
                    index, screener, profiles, asked.options(), asked.reading(), RowScreening.Rows.PARTY_IN_FULL);
            new ScreeningRows(table, screening, workers, job).answer(row -> {
                if (caller.isGone()) {
                    throw new EOFException("the caller has gone");
                }
                answers.take(row);
            });
            answers.finish();
            state = TableJob.State.DONE;
            return new Came(
                    KeptTable.Read.of(table, job),
                    AnswerSource.of(Clock.systemUTC().instant(), screener, index));
        } catch (TableException wrong) {
            throw ProblemException.badField(wrong.parameter(), wrong.detail());
        } finally {
            job.end(state);
            counter.screenings((int) Math.min(Integer.MAX_VALUE, job.rows()));
            trail.tell(who, job, screener.stamp(index));
            jobs.tell();
        }
    }
}
