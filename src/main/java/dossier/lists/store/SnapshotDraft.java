package dossier.lists.store;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
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
public final class SnapshotDraft implements ListDraft, AutoCloseable {

    /** Gives the lock back. */
    interface Unlock {
        void run() throws SQLException;
    }

    private final Connection connection;
    private final ListCode list;
    private final Clock clock;
    private final Unlock unlock;
    private final Alongside alongside;
    private final Optional<ActiveState> active;

    SnapshotDraft(Connection connection, ListCode list, Clock clock, Unlock unlock, Alongside alongside)
            throws SQLException {
        this.connection = connection;
        this.list = list;
        this.clock = clock;
        this.unlock = unlock;
        this.alongside = alongside;
        this.active = SnapshotSql.active(connection, list);
    }

    /** The active snapshot, which this one is to replace; empty for a list's first. */
    public Optional<ActiveState> active() {
        return active;
    }

    /** The active snapshot, unless it is a sample, which is compared with nothing: it goes away whole. */
    @Override
    public Optional<ActiveState> before() {
        return active.filter(old -> !old.sample());
    }

    @Override
    public DraftChanges compare(List<Listing> listings, LongConsumer done) {
        try {
            return DraftChanges.between(
                    before().isPresent() ? SnapshotSql.currentListings(connection, list) : Map.of(), listings, done);
        } catch (SQLException failure) {
            throw new StoreException("compare " + list, failure);
        }
    }

    /** Makes it the active one as well. A real one deletes the samples of all lists. */
    @Override
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
            alongside.in(connection);
            connection.commit();
            connection.setAutoCommit(true);
            CellWriter.freeReplaced(connection);
            return snapshot;
        } catch (SQLException failure) {
            throw new StoreException("publish " + list, failure);
        }
    }

    private Snapshot write(NewSnapshot facts, List<Listing> listings, DraftChanges changes, LongFunction<String> report)
            throws SQLException {
        Optional<ActiveState> predecessor = before();
        forgetSamples(facts.origin() == Snapshot.Origin.SAMPLE);
        Snapshot snapshot = insert(facts, listings, report);
        VersionWriter writer = new VersionWriter(connection, snapshot, predecessor);
        writer.close(changes);
        writer.add(listings, changes);
        SnapshotSql.activate(connection, snapshot);
        return snapshot;
    }

    /**
     * With the first real list every sample goes: invented listings must never stand beside real ones in an answer. An own list says
     * nothing of that: it may be tried out with the samples.
     */
    private void forgetSamples(boolean newOneIsSample) throws SQLException {
        boolean alone = newOneIsSample
                || KnownLists.byCode(list).filter(KnownList::isOwn).isPresent();
        for (ListCode sample : SnapshotSql.sampleLists(connection)) {
            if (!alone || sample.equals(list)) {
                SnapshotSql.forgetSample(connection, sample);
            }
        }
    }

    /**
     * The draft as one that goes into history, if it stands for a day before the active snapshot's, whose day is known.
     *
     * @param day the day it stands for
     */
    public Optional<PastDraft> past(LocalDate day) {
        if (before().filter(now -> now.isDated() && day.isBefore(now.day())).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PastDraft(connection, list, clock, day, alongside));
        } catch (SQLException failure) {
            throw new StoreException("find the place of " + day + " in the history of " + list, failure);
        }
    }

    /** From which day on the list's history is kept, where what it said before has been removed. */
    public Optional<LocalDate> keptSince() {
        try {
            return OldSnapshots.keptSince(connection, list);
        } catch (SQLException failure) {
            throw new StoreException("read the history of " + list, failure);
        }
    }

    /**
     * Tells the day of publication of the active snapshot, which was not known.
     *
     * @return whether it was written; not where another snapshot stands for a later day
     */
    public boolean date(LocalDate day) {
        try {
            connection.setAutoCommit(false);
            boolean written =
                    SnapshotSql.date(connection, before().orElseThrow().id(), day);
            if (written) {
                HistorySql.tellDays(connection, list);
                alongside.in(connection);
            }
            connection.commit();
            connection.setAutoCommit(true);
            return written;
        } catch (SQLException failure) {
            throw new StoreException("tell the day of the snapshot of " + list, failure);
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
        Optional<Long> predecessor = before().map(ActiveState::id);
        SnapshotSql.insert(connection, draft, predecessor, facts.validators(), report.apply(draft.id()));
        return draft;
    }
}
