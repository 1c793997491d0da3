package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;

/** The lists as they were when an answer was made, by its stamp. */
@ApplicationScoped
public class PastStamps {

    private final SnapshotRepository snapshots;
    private final PastIndexes past;

    PastStamps(SnapshotRepository snapshots, PastIndexes past) {
        this.snapshots = snapshots;
        this.past = past;
    }

    /**
     * What there is of the lists of a stamp.
     *
     * @param index the lists; empty if one of them is missing
     * @param missing lists whose snapshot of then is not here any more
     */
    public record Found(Optional<NameIndex> index, List<ListCode> missing) {

        public Found {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Makes the index that an answer came from again.
     *
     * @throws dossier.lists.StoreException if the database is away
     * @throws java.util.concurrent.RejectedExecutionException as {@link PastIndexes#at} does
     */
    public Found of(Stamp stamp) {
        List<Snapshot> used = new ArrayList<>();
        List<ListCode> missing = new ArrayList<>();
        new TreeMap<>(stamp.snapshots()).forEach((list, sha256) -> {
            Optional<Snapshot> known = snapshots.history(list).stream()
                    .filter(snapshot -> snapshot.sha256().equals(sha256))
                    .findFirst();
            known.ifPresentOrElse(used::add, () -> missing.add(list));
        });
        return new Found(missing.isEmpty() ? Optional.of(past.of(used)) : Optional.empty(), missing);
    }
}
