package dossier.screening;

import dossier.lists.ImportsUnderWay;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * When to work out what follows from the lists but is not needed at once. Lists are often imported one after the other: what is worked
 * out after each of them is outdated before anybody asks for it.
 */
@ApplicationScoped
public class QuietMoment {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A publisher may take minutes to answer. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ImportsUnderWay imports;
    private final Duration pause;

    @Inject
    QuietMoment(ImportsUnderWay imports) {
        this(imports, PAUSE);
    }

    private QuietMoment(ImportsUnderWay imports, Duration pause) {
        this.imports = imports;
        this.pause = pause;
    }

    /** At once. */
    public static QuietMoment now() {
        return new QuietMoment(() -> false, Duration.ZERO);
    }

    /**
     * Does the work once no list is being imported, and after half a minute at the latest.
     *
     * @return ends when the work is done
     */
    public CompletableFuture<Void> run(Runnable work, Executor executor) {
        return run(System.nanoTime(), work, executor);
    }

    private CompletableFuture<Void> run(long begun, Runnable work, Executor executor) {
        return CompletableFuture.supplyAsync(
                        () -> !imports.any() || System.nanoTime() - begun > LONGEST.toNanos(),
                        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS))
                .thenCompose(quiet -> quiet ? CompletableFuture.runAsync(work, executor) : run(begun, work, executor));
    }
}
