package dossier.rescreening;

import dossier.analysis.AnalysisSettings;
import dossier.lists.PastListings;
import dossier.lists.SnapshotRepository;
import dossier.lists.StoreException;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.sql.Database;
import dossier.sql.StatementException;
import dossier.watchlists.WatchLists;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Looks every few seconds whether customers or articles have to be compared, and has it done if no other copy of the service does it. */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final DataSource source;
    private final Screener screener;
    private final RescreeningRuns runs;
    private final Rescreening rescreening;
    private final FirstScreening first;
    private final ArticleRereading articles;
    private final ExecutorService workers;
    private volatile boolean stopping;
    private boolean databaseAway;

    @Inject
    Watch(
            DataSource source,
            SnapshotRepository snapshots,
            PastListings past,
            WatchLists watchLists,
            Screener screener,
            RescreeningRuns runs,
            AnalysisSettings settings,
            ArticleRereading articles) {
        Database database = new Database(source);
        this.source = source;
        this.screener = screener;
        this.runs = runs;
        this.articles = articles;
        this.workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Watch::worker);
        this.rescreening = new Rescreening(database, snapshots, past, watchLists, screener, runs, workers, settings);
        this.first = new FirstScreening(database, watchLists, screener, workers);
    }

    /** Whoever asks the lists goes first. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    @Scheduled(
            every = "${dossier.watch.every:5s}",
            delayed = "${dossier.watch.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        // before the first index there is nothing to compare with
        if (screener.index().version() == 0 || stopping) {
            return;
        }
        try {
            Optional<WorkLock> lock = WorkLock.take(source);
            if (lock.isPresent()) {
                try (WorkLock held = lock.get()) {
                    work();
                }
            }
            databaseAway = false;
        } catch (StatementException | StoreException | SQLException | PersistenceException away) {
            if (!databaseAway) {
                LOG.warnf("Customers and articles wait to be compared with the lists: %s", away.getMessage());
            }
            databaseAway = true;
        } catch (CancellationException stopped) {
            LOG.debug("Comparing goes on after the next start.");
        }
    }

    private void work() {
        runs.stopLost();
        boolean more = true;
        while (more && !stopping) {
            NameIndex index = screener.index();
            boolean caughtUp = rescreening.catchUp(index);
            // some of both in turn: neither waits for the whole of the other
            boolean moreCustomers = caughtUp && first.compareSome(index);
            boolean moreArticles = caughtUp && articles.readSome(workers);
            more = moreCustomers || moreArticles;
        }
        runs.endFinished();
    }

    @PreDestroy
    void stop() {
        stopping = true;
        workers.shutdownNow();
    }
}
