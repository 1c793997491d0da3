package dossier.web.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.kept.TableProgress;
import dossier.scheduling.SharedWork;
import dossier.sql.StatementException;
import dossier.web.WebSettings;
import dossier.web.http.ProblemException;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The tables that any copy of the service is screening just now and those screened last, by the id that their caller chose. Each copy
 * knows its own, and says every second to the others, by the database, how far they have come. While the database is away tables are
 * screened all the same, and the others hear nothing.
 */
@Singleton
class TableJobs implements SharedWork {

    /** For how long a job is remembered. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final int MOST_REMEMBERED = 1_000;

    private static final Logger LOG = Logger.getLogger(TableJobs.class);
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private final RunningJobs ours = new RunningJobs();
    private final TableProgress progress;
    private final Duration silence;

    @Inject
    TableJobs(TableProgress progress, WebSettings settings) {
        this.progress = progress;
        this.silence = settings.lostAfter();
    }

    /** @throws ProblemException if a job of that id runs, on this copy of the service or another one, or too many do */
    void begin(String id, TableJob job) {
        if (ours.find(id).isPresent()) {
            tell(); // the one before may have ended just now
        }
        UUID attempt = UUID.randomUUID();
        ours.begin(id, attempt, job);
        try {
            if (!progress.begin(id, attempt, said(id, job), silence)) {
                ours.forget(id, attempt);
                throw RunningJobs.runs();
            }
        } catch (StatementException away) {
            LOG.debugf("Other copies of the service do not know of a job: %s", away.getMessage());
        }
    }

    /** How far a job has come, on whichever copy of the service. */
    Optional<TableJobView> find(String id) throws JsonProcessingException {
        Optional<RunningJobs.Numbered> our = ours.find(id);
        Optional<TableProgress.Told> told = told(id, our);
        if (our.isPresent() && isOurs(our.get(), told)) {
            return our.map(job -> TableJobView.of(id, job.job()));
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        TableJobView view = MAPPER.readValue(told.get().said(), TableJobView.class);
        return Optional.of(told.get().lost() ? view.standing(TableJob.State.LOST) : view);
    }

    private Optional<TableProgress.Told> told(String id, Optional<RunningJobs.Numbered> our) {
        try {
            return progress.find(id, silence);
        } catch (StatementException away) {
            if (our.isEmpty()) {
                throw away;
            }
            return Optional.empty();
        }
    }

    /** Another copy may have begun a job of the same id after ours. */
    private static boolean isOurs(RunningJobs.Numbered our, Optional<TableProgress.Told> told) {
        return told.map(last -> last.attempt().equals(our.attempt())).orElse(true);
    }

    /** Says to the other copies how far ours have come. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        for (RunningJobs.Numbered job : ours.toTell()) {
            boolean running = job.job().state() == TableJob.State.RUNNING;
            try {
                progress.tell(job.id(), job.attempt(), running, said(job.id(), job.job()));
            } catch (StatementException away) {
                LOG.debugf("Said later how far a job has come: %s", away.getMessage());
                return;
            }
            if (!running) {
                ours.wasToldOfItsEnd(job);
            }
        }
    }

    @Override
    public String name() {
        return "old jobs of tables";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        removeOld();
    }

    /** Forgets old jobs. */
    void removeOld() {
        try {
            progress.removeOld(REMEMBERED, MOST_REMEMBERED);
        } catch (StatementException away) {
            LOG.debugf("Old jobs are forgotten later: %s", away.getMessage());
        }
    }

    private static String said(String id, TableJob job) {
        try {
            return MAPPER.writeValueAsString(TableJobView.of(id, job));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("what is said of a job is no JSON", bug);
        }
    }
}
