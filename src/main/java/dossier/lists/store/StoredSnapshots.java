package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.Problem;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotChanges;
import dossier.lists.SnapshotRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The snapshots in PostgreSQL. */
@ApplicationScoped
@Transactional
class StoredSnapshots implements SnapshotRepository, PanacheRepositoryBase<StoredSnapshot, Long> {

    private static final String ACTIVE = "FROM StoredSnapshot s JOIN StoredActiveSnapshot a ON a.snapshot = s.id";

    private final StoredChanges changes;

    StoredSnapshots(StoredChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<Snapshot> active() {
        return find("SELECT s " + ACTIVE + " ORDER BY s.list").stream()
                .map(StoredSnapshot::toSnapshot)
                .toList();
    }

    @Override
    public Optional<Snapshot> active(ListCode list) {
        return find("SELECT s " + ACTIVE + " WHERE s.list = :list", Parameters.with("list", list.value()))
                .firstResultOptional()
                .map(StoredSnapshot::toSnapshot);
    }

    @Override
    public List<Snapshot> history(ListCode list) {
        return find("list = ?1 and kept", Sort.descending("day", "id"), list.value()).stream()
                .map(StoredSnapshot::toSnapshot)
                .toList();
    }

    @Override
    public List<Snapshot> everKnown(ListCode list) {
        return find("list", Sort.descending("day", "id"), list.value()).stream()
                .map(StoredSnapshot::toSnapshot)
                .toList();
    }

    @Override
    public Optional<Snapshot> find(ListCode list, long id) {
        return stored(list, id).map(StoredSnapshot::toSnapshot);
    }

    @Override
    public SnapshotChanges changes(Snapshot snapshot, int offset, int limit) {
        Optional<Snapshot> predecessor = stored(snapshot.list(), snapshot.id())
                .flatMap(stored -> Optional.ofNullable(stored.predecessor))
                .flatMap(id -> find(snapshot.list(), id));
        return changes.of(snapshot, predecessor, new StoredChanges.Page(offset, limit));
    }

    @Override
    public List<Problem> problems(Snapshot snapshot) {
        return stored(snapshot.list(), snapshot.id())
                .map(stored -> StoredReport.problems(stored.report))
                .orElse(List.of());
    }

    private Optional<StoredSnapshot> stored(ListCode list, long id) {
        return find(
                        "list = :list and id = :id and kept",
                        Parameters.with("list", list.value()).and("id", id))
                .firstResultOptional();
    }
}
