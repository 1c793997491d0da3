package dossier.web.tables;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** As many threads as there are processors, shared by all tables that are screened just now. */
@Singleton
class ScreeningWorkers {

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService executor;

    ScreeningWorkers() {
        AtomicInteger number = new AtomicInteger();
        executor = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "table-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How much can be done at once. */
    int threads() {
        return threads;
    }

    <T> Future<T> submit(Callable<T> work) {
        return executor.submit(work);
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
