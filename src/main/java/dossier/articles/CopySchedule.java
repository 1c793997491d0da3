package dossier.articles;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Compares what no request compared: the articles of earlier versions, and those whose request was cut off. */
@ApplicationScoped
class CopySchedule {

    private static final Logger LOG = Logger.getLogger(CopySchedule.class);

    private final CopyFinder finder;

    CopySchedule(CopyFinder finder) {
        this.finder = finder;
    }

    @Scheduled(
            every = "${dossier.articles.compare-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compareAll() {
        try {
            int compared = 0;
            int last = CopyFinder.MOST_AT_ONCE;
            while (last == CopyFinder.MOST_AT_ONCE) {
                last = finder.compareWaiting();
                compared += last;
            }
            if (compared > CopyFinder.MOST_AT_ONCE) {
                LOG.infof("%d articles were compared with the ones before them", compared);
            }
        } catch (PersistenceException failure) {
            LOG.warnf("Articles wait to be compared with the ones before them: %s", failure.getMessage());
        }
    }
}
