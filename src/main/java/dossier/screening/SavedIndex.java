package dossier.screening;

import dossier.lists.Snapshot;
import dossier.screening.index.IndexImage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The name index that an earlier start left in a file beside the database. It is only used by the build that made it, and only
 * if the active snapshots are the very ones it was made from; otherwise the index is built from the lists, as if there were none.
 */
public final class SavedIndex {

    private static final Logger LOG = Logger.getLogger(SavedIndex.class);

    private static final Map<Path, CompletableFuture<Optional<SavedIndex>>> READ_AHEAD = new ConcurrentHashMap<>();

    private final Path file;
    private final String build;
    private @Nullable CompletableFuture<Optional<Saved>> reading;

    private record Saved(NameIndex index, List<Snapshot> snapshots) {}

    private SavedIndex(Path file, String build) {
        this.file = file;
        this.build = build;
    }

    /** Begins to read the file, while the service and its database are not there yet. */
    public static void readAhead(Path file) {
        CompletableFuture<Optional<SavedIndex>> begun = new CompletableFuture<>();
        READ_AHEAD.put(file, begun);
        // which build this is takes a hash over all tables, so that is not for the caller's thread either
        beside("build-fingerprint", () -> begun.completeAsync(() -> ofRunning(file), Runnable::run));
    }

    /** The file as it was begun to be read; nothing where the service does not run from its package, but from single classes. */
    static Optional<SavedIndex> at(Path file) {
        CompletableFuture<Optional<SavedIndex>> begun = READ_AHEAD.remove(file);
        return begun == null ? ofRunning(file) : begun.join();
    }

    private static Optional<SavedIndex> ofRunning(Path file) {
        return BuildFingerprint.ofRunning().map(build -> reading(file, build));
    }

    /**
     * Begins to read the file.
     *
     * @param build which build of the service this is
     */
    static SavedIndex reading(Path file, String build) {
        SavedIndex saved = new SavedIndex(file, build);
        CompletableFuture<Optional<Saved>> reading = new CompletableFuture<>();
        saved.reading = reading;
        beside("saved-index", () -> reading.completeAsync(saved::read, Runnable::run));
        return saved;
    }

    private static void beside(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private Optional<Saved> read() {
        try {
            IndexImage image = IndexImage.read(file, build);
            return Optional.of(new Saved(NameIndex.restored(image), image.snapshots()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException unusable) {
            LOG.infof("%s is not used (%s); the name index is built from the lists.", file, unusable.getMessage());
            return Optional.empty();
        }
    }

    /** The saved index, if it was made from these snapshots. It is given out once: after the start there is a newer one. */
    Optional<NameIndex> of(List<Snapshot> active) {
        CompletableFuture<Optional<Saved>> begun = reading;
        reading = null;
        return begun == null
                ? Optional.empty()
                : begun.join()
                        .filter(saved -> Set.copyOf(saved.snapshots()).equals(Set.copyOf(active)))
                        .map(Saved::index);
    }

    /** Saves an index for the next start. A disk that is full does not keep anybody from screening. */
    void keep(NameIndex index, List<Snapshot> madeFrom) {
        try {
            index.image(build, madeFrom).write(file);
            LOG.debugf("The name index is saved in %s.", file);
        } catch (IOException failure) {
            LOG.warnf("The name index was not saved in %s (%s); the next start takes longer.", file, failure);
        }
    }
}
