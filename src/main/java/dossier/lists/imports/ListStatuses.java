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
    private final FetchedLists fetched;

    ListStatuses(SnapshotRepository snapshots, StoredAttempts attempts, RunningImports running, FetchedLists fetched) {
        this.snapshots = snapshots;
        this.attempts = attempts;
        this.running = running;
        this.fetched = fetched;
    }

    /** Every list that is used or expected, in the order of {@link KnownLists#all}; not those that nobody has asked for. */
    public List<ListStatus> all() {
        return known().stream()
                .filter(status -> status.list().expected()
                        || status.active().isPresent()
                        || status.running().isPresent()
                        || status.lastAttempt().isPresent()
                        || fetched.isFollowed(status.list().code()))
                .toList();
    }

    /** Every list that can be imported, in the same order. */
    public List<ListStatus> known() {
        Map<ListCode, Snapshot> active =
                snapshots.active().stream().collect(Collectors.toMap(Snapshot::list, Function.identity()));
        Map<ListCode, StoredAttempt> last = attempts.byList();
        return KnownLists.all().stream()
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
