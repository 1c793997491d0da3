package dossier.rescreening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on many things, some at a time on all processors; the results are taken in the order of the things, in the thread of
 * the caller. No more are under way than keeps the processors busy.
 *
 * @param <T> what is worked on
 * @param <R> what comes of one
 * @param <F> how taking a result can fail
 */
final class InOrder<T, R, F extends Exception> implements AutoCloseable {

    private static final int AHEAD = 8;

    private final ExecutorService workers;
    private final Function<T, R> work;
    private final Taker<T, R, F> taker;
    private final Deque<Future<List<Done<T, R>>>> begun = new ArrayDeque<>();
    private final int atOnce;
    private List<T> next = new ArrayList<>();

    /** Takes a result. */
    interface Taker<T, R, F extends Exception> {

        void take(T thing, R result) throws F;
    }

    private record Done<T, R>(T thing, R result) {}

    /** @param atOnce how many things are worked on in one go: enough to make handing over cheap */
    InOrder(ExecutorService workers, int atOnce, Function<T, R> work, Taker<T, R, F> taker) {
        this.workers = workers;
        this.atOnce = atOnce;
        this.work = work;
        this.taker = taker;
    }

    void add(T thing) throws F {
        next.add(thing);
        if (next.size() == atOnce) {
            begin();
            while (begun.size() >= AHEAD) {
                takeNext();
            }
        }
    }

    /** Waits until everything is done and taken. */
    void finish() throws F {
        begin();
        while (!begun.isEmpty()) {
            takeNext();
        }
    }

    private void begin() {
        List<T> things = next;
        next = new ArrayList<>(atOnce);
        begun.add(workers.submit(() -> {
            List<Done<T, R>> done = new ArrayList<>(things.size());
            for (T thing : things) {
                done.add(new Done<>(thing, work.apply(thing)));
            }
            return done;
        }));
    }

    private void takeNext() throws F {
        try {
            for (Done<T, R> done : begun.remove().get()) {
                taker.take(done.thing, done.result);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the service is stopping");
        } catch (ExecutionException bug) {
            throw new IllegalStateException("comparing failed", bug.getCause());
        }
    }

    /** What is not finished is given up. */
    @Override
    public void close() {
        begun.forEach(work -> work.cancel(true));
    }
}
