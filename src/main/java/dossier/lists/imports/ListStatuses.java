package dossier.lists.imports;

import dossier.lists.SnapshotRepository;
import dossier.lists.readers.KnownLists;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** How every known list stands. */
@ApplicationScoped
public class ListStatuses {

    private final SnapshotRepository snapshots;

    ListStatuses(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    /** Every known list, in the order of {@link KnownLists#ALL}. */
    public List<ListStatus> all() {
        return KnownLists.ALL.stream()
                .map(list -> new ListStatus(
                        list, snapshots.active(list.code()), Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
    }
}
