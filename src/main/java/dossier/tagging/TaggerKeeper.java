package dossier.tagging;

import ai.onnxruntime.OrtException;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Keeps the one {@link NameTagger} of the service. It is loaded once, from the start on and beside it; the service runs without it
 * if need be.
 */
@ApplicationScoped
public class TaggerKeeper {

    private static final Logger LOG = Logger.getLogger(TaggerKeeper.class);

    private final CompletableFuture<Optional<ModelTagger>> tagger;

    @Inject
    TaggerKeeper(TaggingSettings settings) {
        this(settings.enabled(), ModelTagger::load);
    }

    TaggerKeeper(boolean enabled, Loader loader) {
        this.tagger = enabled
                ? new CompletableFuture<Optional<ModelTagger>>().completeAsync(() -> load(loader), TaggerKeeper::beside)
                : CompletableFuture.completedFuture(Optional.empty());
    }

    /** Where the tagger comes from; a test's may fail. */
    @FunctionalInterface
    interface Loader {
        ModelTagger load() throws OrtException;
    }

    /** The tagger; empty if it is turned off or this machine cannot run it. Right after the start it is waited for. */
    public Optional<NameTagger> tagger() {
        return tagger.join().map(NameTagger.class::cast);
    }

    /** Before all others, so that it is there when they are. */
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        LOG.debug("the name-finding model is being loaded");
    }

    @PreDestroy
    void close() {
        tagger.join().ifPresent(ModelTagger::close);
    }

    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "name-model");
        thread.setDaemon(true);
        thread.start();
    }

    /** A library that is missing, or does not fit the machine, shows as one of several errors of linking. */
    private static Optional<ModelTagger> load(Loader loader) {
        try {
            return Optional.of(loader.load());
        } catch (LinkageError | OrtException failure) {
            LOG.warnf(
                    "The name-finding model does not run on this machine (%s); names are found without it. It needs"
                            + " Linux with glibc or macOS on ARM, and a folder for temporary files that programs may be"
                            + " loaded from. DOSSIER_TAGGING_ENABLED=false turns it off without this warning.",
                    rootOf(failure));
            return Optional.empty();
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootOf(cause);
    }
}
