package dossier.profiles;

import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.lists.StoreException;
import dossier.profiles.ProfileNames.Row;
import dossier.screening.IndexKeeper;
import dossier.screening.NameIndex;
import dossier.sql.StatementException;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/**
 * The profiles of the index that serves. Their ids are worked out from the rows that are kept, and what is new is kept as soon as the
 * listings of an index are joined. Every copy of the service works out the same; whichever comes first writes it.
 */
@ApplicationScoped
class CurrentProfiles {

    private static final Logger LOG = Logger.getLogger(CurrentProfiles.class);

    private final ProfileLedger ledger;
    private final SnapshotRepository snapshots;
    private final Supplier<NameIndex> index;
    private volatile ProfileGroups groups = ProfileGroups.NONE;
    private long kept;
    private boolean databaseAway;

    @Inject
    CurrentProfiles(ProfileLedger ledger, SnapshotRepository snapshots, IndexKeeper keeper) {
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.index = keeper::index;
    }

    /** Made anew as soon as the listings of an index are joined; the groups of the index before answer until then. */
    ProfileGroups of(NameIndex current) {
        ProfileGroups known = groups;
        if (known.version() < 0 || known.version() < current.version() && current.isJoined()) {
            known = named(current);
            groups = known;
        }
        return known;
    }

    /** Whether the profiles of an index are worked out. */
    boolean isReady(NameIndex current) {
        return groups.version() == current.version();
    }

    /** The profiles of an index that does not serve, with the ids of today where a party has one. */
    ProfileGroups named(NameIndex other) {
        Map<ListingRef, Row> rows = rows();
        return ProfileGroups.of(other, parties -> ProfileNames.of(parties, rows));
    }

    /** While the database is away, ids are those that a new start would give. */
    private Map<ListingRef, Row> rows() {
        try {
            return ledger.rows();
        } catch (StatementException away) {
            LOG.warnf("The ids of profiles cannot be read just now: %s", away.getMessage());
            return Map.of();
        }
    }

    /** Keeps the ids of the index that serves, if its listings are joined and that is not done. */
    @Scheduled(
            every = "${dossier.profiles.keep:2s}",
            delayed = "${dossier.profiles.keep:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        NameIndex current = index.get();
        if (current.version() > 0 && current.isJoined()) {
            try {
                keep(current);
                databaseAway = false;
            } catch (StatementException | StoreException | PersistenceException away) {
                if (!databaseAway) {
                    LOG.warnf("The ids of profiles cannot be kept just now: %s", away.getMessage());
                }
                databaseAway = true;
            }
        }
    }

    /**
     * Keeps the ids of an index, once its listings are joined; waits for that.
     *
     * @throws StatementException if the database is away
     */
    synchronized void keep(NameIndex current) {
        // an index that another copy of the service has left behind must not undo what that one wrote
        if (current.version() <= kept || !isOfActive(current)) {
            return;
        }
        groups = ProfileGroups.of(current, parties -> ledger.write(rows -> ProfileNames.of(parties, rows)));
        kept = current.version();
    }

    private boolean isOfActive(NameIndex current) {
        Map<ListCode, String> active =
                snapshots.active().stream().collect(Collectors.toMap(Snapshot::list, Snapshot::sha256));
        return active.equals(current.stamp().snapshots());
    }
}
