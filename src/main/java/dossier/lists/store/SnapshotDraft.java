package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.PublishedCells;
import dossier.lists.Snapshot;
import dossier.lists.StoreException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * A snapshot in the making, by the only one who may make one of this list just now. Nobody sees anything of it before
 * {@link #publish}, which is one transaction; closed without it, nothing was written.
 */
public final class SnapshotDraft implements AutoCloseable {

    /** Gives the lock back. */
    interface Unlock {
        void run() throws SQLException;
    }

    private final Connection connection;
    private final ListCode list;
    private final Clock clock;
    private final Unlock unlock;
    private final Optional<ActiveState> active;

    SnapshotDraft(Connection connection, ListCode list, Clock clock, Unlock unlock) throws SQLException {
        this.connection = connection;
        this.list = list;
        this.clock = clock;
        this.unlock = unlock;
        this.active = SnapshotSql.active(connection, list);
    }

    /** The active snapshot, which this one is to replace; empty for a list's first. */
    public Optional<ActiveState> active() {
        return active;
    }

    /**
     * Compares listings with those of the active snapshot. Writes nothing. A sample is compared with nothing: it goes away
     * whole.
     *
     * @param listings all listings of the new snapshot, no reference twice
     * @param done told how many are compared so far
     */
    public DraftChanges compare(List<Listing> listings, LongConsumer done) {
        try {
            return DraftChanges.between(
                    active.filter(old -> !old.sample()).isPresent()
                            ? SnapshotSql.currentListings(connection, list)
                            : Map.of(),
                    listings,
                    done);
        } catch (SQLException failure) {
            throw new StoreException("compare " + list, failure);
        }
    }

    /**
     * Writes the snapshot and makes it the active one, in one transaction. A real one deletes the samples of
     * all lists.
     *
     * @param facts what to write of it
     * @param listings all its listings
     * @param cells where their values stand in its files
     * @param changes what {@link #compare} said of these listings
     * @param report gives the import's report as JSON, when the snapshot's id is known
     * @return the new, active snapshot
     */
    public Snapshot publish(
            NewSnapshot facts,
            List<Listing> listings,
            PublishedCells cells,
            DraftChanges changes,
            LongFunction<String> report) {
        try {
            connection.setAutoCommit(false);
            Snapshot snapshot = write(facts, listings, changes, report);
            new CellWriter(connection, snapshot).replace(cells);
            connection.commit();
            connection.setAutoCommit(true);
            return snapshot;
        } catch (SQLException failure) {
            throw new StoreException("publish " + list, failure);
        }
    }

    private Snapshot write(NewSnapshot facts, List<Listing> listings, DraftChanges changes, LongFunction<String> report)
            throws SQLException {
        Optional<ActiveState> predecessor = active.filter(old -> !old.sample());
        forgetSamples(facts.origin() == Snapshot.Origin.SAMPLE);
        Snapshot snapshot = insert(facts, listings, report);
        VersionWriter writer = new VersionWriter(connection, snapshot, predecessor);
        writer.close(changes);
        writer.add(listings, changes);
        SnapshotSql.activate(connection, snapshot);
        return snapshot;
    }

    /** With the first real list every sample goes: invented listings must never stand beside real ones in an answer. */
    private void forgetSamples(boolean newOneIsSample) throws SQLException {
        for (ListCode sample : SnapshotSql.sampleLists(connection)) {
            if (!newOneIsSample || sample.equals(list)) {
                SnapshotSql.forgetSample(connection, sample);
            }
        }
    }

    /**
     * The draft as one that goes into history, if it stands for a day before the active snapshot's.
     *
     * @param day the day it stands for
     */
    public Optional<PastDraft> past(LocalDate day) {
        if (active.filter(now -> !now.sample() && day.isBefore(now.day())).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PastDraft(connection, list, clock, day));
        } catch (SQLException failure) {
            throw new StoreException("find the place of " + day + " in the history of " + list, failure);
        }
    }

    /** The active snapshot's files were asked for again and are the same: keeps what the publisher gave this time. */
    public void keepValidators(String validators) {
        try {
            SnapshotSql.keepValidators(connection, active.orElseThrow().id(), validators);
        } catch (SQLException failure) {
            throw new StoreException("keep validators of " + list, failure);
        }
    }

    /** Discards what was not published and lets others import this list. */
    @Override
    public void close() {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            unlock.run();
        } catch (SQLException failure) {
            throw new StoreException("close the draft of " + list, failure);
        }
    }

    private Snapshot insert(NewSnapshot facts, List<Listing> listings, LongFunction<String> report)
            throws SQLException {
        Snapshot draft = facts.as(SnapshotSql.nextId(connection), list, listings, clock.instant());
        Optional<Long> predecessor = active.filter(old -> !old.sample()).map(ActiveState::id);
        SnapshotSql.insert(connection, draft, predecessor, facts.validators(), report.apply(draft.id()));
        return draft;
    }
}
