package dossier.lists.store;

import dossier.lists.ChangeCounts;
import dossier.lists.ListingChange;
import dossier.lists.ListingDifference;
import dossier.lists.ListingSummary;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotChanges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import static java.util.Objects.requireNonNull;

/** What a snapshot added, changed and delisted, read from the versions that begin and end with it. */
@ApplicationScoped
class StoredChanges {

    private static final String BEGAN = "FROM StoredListingVersion v WHERE v.since = :snapshot AND ";
    private static final String ENDED = "FROM StoredListingVersion v WHERE v.until = :snapshot AND ";
    private static final String HAD_ONE =
            "EXISTS (SELECT 1 FROM StoredListingVersion o WHERE o.until = :snapshot AND o.list = v.list AND"
                    + " o.reference = v.reference)";
    private static final String UP_TO_IT =
            "(SELECT s.id FROM StoredSnapshot s, StoredSnapshot it WHERE it.id = :snapshot"
                    + " AND s.list = it.list AND (s.day < it.day OR s.day = it.day AND s.id <= it.id))";
    private static final String HELD = "FROM StoredListingVersion v WHERE v.since IN " + UP_TO_IT
            + " AND (v.until IS NULL OR v.until NOT IN " + UP_TO_IT + ")";
    private static final String GONE = "v.gone IS NOT NULL";

    private final EntityManager entities;

    /**
     * A page of each sort of change.
     *
     * @param offset listings to pass over
     * @param limit most listings
     */
    record Page(int offset, int limit) {}

    StoredChanges(EntityManager entities) {
        this.entities = entities;
    }

    SnapshotChanges of(Snapshot snapshot, Optional<Snapshot> predecessor, Page page) {
        long id = snapshot.id();
        if (predecessor.isEmpty()) {
            return new SnapshotChanges(
                    snapshot,
                    predecessor,
                    new ChangeCounts(snapshot.counts().listings(), 0, 0),
                    summaries(HELD, id, page),
                    List.of(),
                    List.of());
        }
        ChangeCounts counts = new ChangeCounts(
                count(BEGAN + "NOT " + HAD_ONE, id), count(BEGAN + HAD_ONE, id), count(ENDED + GONE, id));
        return new SnapshotChanges(
                snapshot,
                predecessor,
                counts,
                summaries(BEGAN + "NOT " + HAD_ONE, id, page),
                changed(id, page),
                summaries(ENDED + GONE, id, page));
    }

    private int count(String from, long snapshot) {
        return entities.createQuery("SELECT count(v) " + from, Long.class)
                .setParameter("snapshot", snapshot)
                .getSingleResult()
                .intValue();
    }

    private List<ListingSummary> summaries(String from, long snapshot, Page page) {
        return versions(from, snapshot, page).stream()
                .map(version -> version.toSummary(Optional.empty()))
                .toList();
    }

    private List<ListingChange> changed(long snapshot, Page page) {
        List<StoredListingVersion> now = versions(BEGAN + HAD_ONE, snapshot, page);
        List<String> references = now.stream().map(version -> version.reference).toList();
        Map<String, StoredListingVersion> before = entities
                .createQuery("SELECT v " + ENDED + "v.reference IN :references", StoredListingVersion.class)
                .setParameter("snapshot", snapshot)
                .setParameter("references", references)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(version -> version.reference, Function.identity()));
        return now.stream()
                .map(version -> ListingDifference.between(
                        requireNonNull(before.get(version.reference)).listing(), version.listing()))
                .toList();
    }

    private List<StoredListingVersion> versions(String from, long snapshot, Page page) {
        return entities.createQuery("SELECT v " + from + " ORDER BY v.reference", StoredListingVersion.class)
                .setParameter("snapshot", snapshot)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }
}
