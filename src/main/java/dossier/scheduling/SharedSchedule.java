package dossier.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives each piece of shared work to one of the copies when it is due. */
@ApplicationScoped
class SharedSchedule {

    private static final int THREADS = 2;
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** A copy that was not heard of for so many heartbeats is dead. */
    private static final int MISSED = 4;

    private static final Duration LAST_WORK = Duration.ofSeconds(8);

    private final DataSource database;
    private final List<SharedWork> work;
    private @Nullable Scheduler scheduler;

    SharedSchedule(DataSource database, @All List<SharedWork> work) {
        this.database = database;
        this.work = work;
    }

    /** When work is due. */
    private record Due(SharedWork work) implements Schedule {

        @Override
        public Instant getNextExecutionTime(ExecutionComplete done) {
            return done.getTimeDone().plus(work.every());
        }

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now.plus(work.first());
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }

    void begin(@Observes StartupEvent start) {
        List<RecurringTask<Void>> tasks =
                work.stream().map(SharedSchedule::task).toList();
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .threads(THREADS)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(LAST_WORK)
                .build();
        scheduler.start();
    }

    private static RecurringTask<Void> task(SharedWork work) {
        return Tasks.recurring(work.name(), new Due(work)).execute((instance, context) -> work.run());
    }

    void end(@Observes ShutdownEvent stop) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
