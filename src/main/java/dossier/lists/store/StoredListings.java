package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.ListedCells;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingFilter;
import dossier.lists.ListingHistory;
import dossier.lists.ListingPage;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.ListingSummary;
import dossier.lists.ListingVersion;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.lists.StoreException;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import static java.util.Objects.requireNonNull;

/** The listings in PostgreSQL. */
@ApplicationScoped
class StoredListings implements ListingRepository, PanacheRepositoryBase<StoredListingVersion, Long> {

    private final SnapshotRepository snapshots;
    private final DataSource database;
    private final PartyStream parties;

    StoredListings(SnapshotRepository snapshots, DataSource database) {
        this.snapshots = snapshots;
        this.database = database;
        this.parties = new PartyStream(database);
    }

    @Override
    @Transactional
    public Optional<ListingHistory> find(ListingRef ref) {
        Map<Long, StoredListingVersion> bySnapshot = list(
                        "list = :list and reference = :reference",
                        Parameters.with("list", ref.list().value()).and("reference", ref.reference()))
                .stream()
                .collect(Collectors.toMap(version -> version.since, Function.identity()));
        if (bySnapshot.isEmpty()) {
            return Optional.empty();
        }
        List<Snapshot> newestFirst = snapshots.everKnown(ref.list());
        Map<Long, Snapshot> known = newestFirst.stream().collect(Collectors.toMap(Snapshot::id, Function.identity()));
        List<StoredListingVersion> stored = newestFirst.stream()
                .map(snapshot -> bySnapshot.get(snapshot.id()))
                .filter(Objects::nonNull)
                .toList();
        List<ListingVersion> versions = stored.stream()
                .map(version -> new ListingVersion(
                        version.listing(),
                        requireNonNull(known.get(version.since)),
                        Optional.ofNullable(version.until).map(known::get)))
                .toList();
        return Optional.of(new ListingHistory(ref, versions, stored.get(0).presence(), cells(ref)));
    }

    @Override
    @Transactional
    public ListingPage browse(ListingFilter filter) {
        return page(filter, ListingQuery.of(filter));
    }

    @Override
    @Transactional
    public ListingPage browse(ListingFilter filter, Set<ListingRef> among) {
        return page(filter, ListingQuery.of(filter, among));
    }

    private ListingPage page(ListingFilter filter, ListingQuery query) {
        PanacheQuery<StoredListingVersion> found =
                find(query.text(), Sort.by("name", "list", "reference", "firstSeen"), query.parameters());
        List<ListingSummary> listings = found.page(filter.page(), filter.size()).stream()
                .map(version -> version.toSummary(filter.when().map(ListingFilter.When::day)))
                .toList();
        return new ListingPage(listings, found.count(), filter.page(), filter.size());
    }

    @Override
    public Optional<Snapshot> forEachParty(ListCode list, Consumer<ListedParty> party) {
        Optional<Snapshot> active = snapshots.active(list);
        active.ifPresent(snapshot -> parties.read(snapshot, party));
        return active;
    }

    @Override
    public Optional<Snapshot> forEachParty(
            Snapshot known, BiConsumer<ListingRef, ListedParty.Origin> asKnown, Consumer<ListedParty> otherwise) {
        Optional<Snapshot> active = snapshots.active(known.list());
        active.ifPresent(snapshot -> parties.readAfter(known, snapshot, asKnown, otherwise));
        return active;
    }

    @Override
    public void forEach(ListCode list, Consumer<Listing> listing) {
        snapshots.active(list).ifPresent(snapshot -> parties.readInFull(snapshot, listing));
    }

    @Override
    @Transactional
    public Map<ListingRef, Snapshot> currentSince(Collection<ListingRef> refs) {
        Map<ListingRef, Snapshot> since = new HashMap<>();
        byList(refs).forEach((list, references) -> {
            Map<Long, Snapshot> known =
                    snapshots.everKnown(list).stream().collect(Collectors.toMap(Snapshot::id, Function.identity()));
            getEntityManager()
                    .createQuery(
                            "select v.reference, v.since from StoredListingVersion v"
                                    + " where v.list = :list and v.reference in :references and v.until is null",
                            Object[].class)
                    .setParameter("list", list.value())
                    .setParameter("references", references)
                    .getResultStream()
                    .forEach(row -> Optional.ofNullable(known.get((Long) row[1]))
                            .ifPresent(snapshot -> since.put(new ListingRef(list, (String) row[0]), snapshot)));
        });
        return since;
    }

    private static Map<ListCode, List<String>> byList(Collection<ListingRef> refs) {
        return refs.stream()
                .collect(Collectors.groupingBy(
                        ListingRef::list, Collectors.mapping(ListingRef::reference, Collectors.toList())));
    }

    @Override
    public List<Listing> current(Collection<ListingRef> refs) {
        return byList(refs).entrySet().stream()
                .flatMap(some -> snapshots
                        .active(some.getKey())
                        .map(snapshot -> parties.readInFull(snapshot, some.getValue()))
                        .orElse(List.of())
                        .stream())
                .toList();
    }

    private ListedCells cells(ListingRef ref) {
        try (Connection connection = database.getConnection()) {
            return CellSql.of(connection, ref);
        } catch (SQLException failure) {
            throw new StoreException("read where " + ref + " stands", failure);
        }
    }
}
