package dossier.lists.store;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.PastListings;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The past of the lists in PostgreSQL. */
@ApplicationScoped
class StoredPastListings implements PastListings, PanacheRepositoryBase<StoredSnapshot, Long> {

    private static final String STOOD = "list = :list and kept and day <= :day order by day desc, id desc";
    private static final String OLDEST = "list = ?1 and kept order by day, id";

    private final SnapshotRepository snapshots;
    private final PartyStream parties;

    StoredPastListings(SnapshotRepository snapshots, DataSource database) {
        this.snapshots = snapshots;
        this.parties = new PartyStream(database);
    }

    @Override
    @Transactional
    public List<Standing> standing(LocalDate day) {
        return snapshots.active().stream()
                .map(active -> standing(active.list().value(), day))
                .toList();
    }

    private Standing standing(String list, LocalDate day) {
        Optional<Snapshot> stood = find(STOOD, Parameters.with("list", list).and("day", day))
                .firstResultOptional()
                .map(StoredSnapshot::toSnapshot);
        return stood.map(snapshot -> new Standing(snapshot, true))
                .orElseGet(() -> new Standing(
                        find(OLDEST, list)
                                .firstResultOptional()
                                .map(StoredSnapshot::toSnapshot)
                                .orElseThrow(),
                        false));
    }

    @Override
    public Optional<ListedParty> last(ListingRef listing) {
        return parties.last(listing);
    }

    @Override
    public Optional<ListedParty> goneBy(LocalDate day, ListingRef listing) {
        return parties.goneBy(day, listing);
    }

    @Override
    public void forEach(Snapshot snapshot, Consumer<ListingRef> asToday, Consumer<ListedParty> otherwise) {
        parties.readPast(snapshot, asToday, otherwise);
    }
}
