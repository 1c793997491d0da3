package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.ListedCells;
import dossier.lists.ListedParty;
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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
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
        List<StoredListingVersion> stored = list(
                "list = :list and reference = :reference",
                Sort.descending("since"),
                Parameters.with("list", ref.list().value()).and("reference", ref.reference()));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Snapshot> known =
                snapshots.history(ref.list()).stream().collect(Collectors.toMap(Snapshot::id, Function.identity()));
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
        ListingQuery query = ListingQuery.of(filter);
        long total = ((Number) bound(
                                getEntityManager()
                                        .createNativeQuery("SELECT count(*) FROM listing_version" + query.where()),
                                query)
                        .getSingleResult())
                .longValue();
        List<?> page = bound(
                        getEntityManager()
                                .createNativeQuery(
                                        "SELECT * FROM listing_version" + query.where()
                                                + " ORDER BY name, list, reference, since_snapshot",
                                        StoredListingVersion.class),
                        query)
                .setFirstResult(Math.multiplyExact(filter.page(), filter.size()))
                .setMaxResults(filter.size())
                .getResultList();
        List<ListingSummary> listings = page.stream()
                .map(StoredListingVersion.class::cast)
                .map(version -> version.toSummary(filter.listedOn()))
                .toList();
        return new ListingPage(listings, total, filter.page(), filter.size());
    }

    @Override
    public Optional<Snapshot> forEachParty(ListCode list, Consumer<ListedParty> party) {
        Optional<Snapshot> active = snapshots.active(list);
        active.ifPresent(snapshot -> parties.read(snapshot, party));
        return active;
    }

    private ListedCells cells(ListingRef ref) {
        try (Connection connection = database.getConnection()) {
            return CellSql.of(connection, ref);
        } catch (SQLException failure) {
            throw new StoreException("read where " + ref + " stands", failure);
        }
    }

    private static Query bound(Query sql, ListingQuery query) {
        query.parameters().forEach(sql::setParameter);
        return sql;
    }
}
