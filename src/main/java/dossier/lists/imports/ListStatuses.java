package dossier.lists.imports;

import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** How every known list stands. */
@ApplicationScoped
public class ListStatuses {

    private final SnapshotRepository snapshots;
    private final StoredAttempts attempts;
    private final RunningImports running;

    ListStatuses(SnapshotRepository snapshots, StoredAttempts attempts, RunningImports running) {
        this.snapshots = snapshots;
        this.attempts = attempts;
        this.running = running;
    }

    /** Every known list, in the order of {@link KnownLists#ALL}. */
    public List<ListStatus> all() {
        Map<ListCode, Snapshot> active =
                snapshots.active().stream().collect(Collectors.toMap(Snapshot::list, Function.identity()));
        Map<ListCode, StoredAttempt> last = attempts.byList();
        return KnownLists.ALL.stream()
                .map(list -> {
                    Optional<StoredAttempt> attempt = Optional.ofNullable(last.get(list.code()));
                    return new ListStatus(
                            list,
                            Optional.ofNullable(active.get(list.code())),
                            running.of(list.code()),
                            attempt.map(stored -> stored.at),
                            attempt.flatMap(stored -> Optional.ofNullable(stored.error)));
                })
                .toList();
    }
}
