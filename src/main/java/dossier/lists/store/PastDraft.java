package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.Presence;
import dossier.lists.PublishedCells;
import dossier.lists.Snapshot;
import dossier.lists.StoreException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

import static java.util.Objects.requireNonNull;

/**
 * A snapshot in the making that is older than the active one. It goes into history between the snapshot that stood on its day and
 * the next one; the active one serves on. Whatever the order of imports, the history is the same in the end: every version of a
 * listing lasts over the longest run of snapshots, in the order of their days, that say the same of it.
 */
public final class PastDraft implements ListDraft {

    private final Connection connection;
    private final ListCode list;
    private final Clock clock;
    private final Alongside alongside;
    private final Optional<ActiveState> previous;
    private final long next;

    PastDraft(Connection connection, ListCode list, Clock clock, LocalDate day, Alongside alongside)
            throws SQLException {
        this.connection = connection;
        this.list = list;
        this.clock = clock;
        this.alongside = alongside;
        this.previous = SnapshotSql.standing(connection, list, day);
        this.next = SnapshotSql.after(connection, list, day).orElseThrow().id();
    }

    /** The snapshot that stood on that day so far; empty if none is that old. */
    @Override
    public Optional<ActiveState> before() {
        return previous;
    }

    @Override
    public DraftChanges compare(List<Listing> listings, LongConsumer done) {
        try {
            return DraftChanges.between(
                    previous.isPresent()
                            ? HistorySql.listingsOf(
                                    connection, previous.orElseThrow().id())
                            : Map.of(),
                    listings,
                    done);
        } catch (SQLException failure) {
            throw new StoreException("compare " + list, failure);
        }
    }

    /** The snapshot is not the active one: where its values stand is not kept. */
    @Override
    public Snapshot publish(
            NewSnapshot facts,
            List<Listing> listings,
            PublishedCells cells,
            DraftChanges changes,
            LongFunction<String> report) {
        try {
            connection.setAutoCommit(false);
            Snapshot snapshot = facts.as(SnapshotSql.nextId(connection), list, listings, clock.instant());
            SnapshotSql.insert(
                    connection,
                    snapshot,
                    previous.map(ActiveState::id),
                    facts.validators(),
                    report.apply(snapshot.id()));
            SnapshotSql.follow(connection, snapshot, next);
            place(snapshot, listings, changes);
            HistorySql.tellDays(connection, list);
            alongside.in(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return snapshot;
        } catch (SQLException failure) {
            throw new StoreException("put a snapshot of " + list + " into history", failure);
        }
    }

    private void place(Snapshot snapshot, List<Listing> listings, DraftChanges changes) throws SQLException {
        VersionsAround around = HistorySql.around(connection, previous.map(ActiveState::id), next);
        List<Listing> own = new ArrayList<>();
        for (Listing listing : listings) {
            String reference = listing.ref().reference();
            String hash = changes.hashes().get(reference);
            if (hash == null) {
                around.stays(reference);
            } else if (!around.says(reference, hash)) {
                own.add(listing);
            }
        }
        HistorySql.interrupt(connection, around.interrupted(), snapshot.id(), next);
        HistorySql.end(connection, around.ended(), snapshot.id());
        HistorySql.begin(connection, around.begunEarlier(), snapshot.id());
        try (VersionRows rows = new VersionRows(connection, snapshot.id(), Optional.of(next))) {
            for (Listing listing : own) {
                String hash = requireNonNull(changes.hashes().get(listing.ref().reference()));
                rows.add(listing, hash, Presence.since(snapshot.day()));
            }
            rows.finish();
        }
    }
}
