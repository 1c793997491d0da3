package dossier.tagging;

import ai.onnxruntime.OrtException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps the one {@link NameTagger} of the service. It is loaded once: when the service is ready, or when the first article asks for
 * it, whichever comes first. The service runs without it if need be.
 */
@ApplicationScoped
public class TaggerKeeper {

    private static final Logger LOG = Logger.getLogger(TaggerKeeper.class);

    private final boolean enabled;
    private final Loader loader;
    private @Nullable CompletableFuture<Optional<ModelTagger>> loading;

    @Inject
    TaggerKeeper(TaggingSettings settings) {
        this(settings.enabled(), ModelTagger::load);
    }

    TaggerKeeper(boolean enabled, Loader loader) {
        this.enabled = enabled;
        this.loader = loader;
    }

    /** Where the tagger comes from; a test's may fail. */
    @FunctionalInterface
    interface Loader {
        ModelTagger load() throws OrtException;
    }

    /** The tagger; empty if it is turned off or this machine cannot run it. While it is being loaded it is waited for. */
    public Optional<NameTagger> tagger() {
        return loading().join().map(NameTagger.class::cast);
    }

    /** Begins to load the tagger, unless that was begun before; does not wait for it. */
    public void prepare() {
        loading();
    }

    private synchronized CompletableFuture<Optional<ModelTagger>> loading() {
        CompletableFuture<Optional<ModelTagger>> begun = loading;
        if (begun == null) {
            begun = enabled
                    ? new CompletableFuture<Optional<ModelTagger>>()
                            .completeAsync(() -> load(loader), TaggerKeeper::beside)
                    : CompletableFuture.completedFuture(Optional.empty());
            loading = begun;
        }
        return begun;
    }

    @PreDestroy
    synchronized void close() {
        CompletableFuture<Optional<ModelTagger>> begun = loading;
        if (begun != null) {
            begun.join().ifPresent(ModelTagger::close);
        }
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
