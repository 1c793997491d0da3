package dossier.web.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;

import java.util.function.Supplier;

/**
 * Does work of less than a few milliseconds on the thread that took the request, since handing it to another and back costs more than
 * the work; the thread serves other callers too, so all longer work is given to a thread that may take its time.
 */
public final class QuickWork {

    private QuickWork() {}

    /**
     * @param quick whether the work is short whatever comes, and waits for nothing: no file, no database, no lock
     * @param work what to do; its failure is the answer's
     */
    public static <T> Uni<T> answer(boolean quick, Supplier<T> work) {
        return quick || !Context.isOnEventLoopThread()
                ? Uni.createFrom().item(work.get())
                : Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
