package dossier.lists.store;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.StoreException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The part of the import bench that reads back what was imported. */
public final class ListsBench {

    private ListsBench() {}

    /** Reads the short facts of all current listings twice and prints how long it took: cold, then warm. */
    public static void readBack(DataSource database) {
        PartyStream stream = new PartyStream(database);
        for (String state : new String[] {"cold", "warm"}) {
            long start = System.nanoTime();
            AtomicInteger parties = new AtomicInteger();
            for (KnownList list : KnownLists.all()) {
                active(database, list.code())
                        .ifPresent(snapshot -> stream.read(snapshot, party -> parties.incrementAndGet()));
            }
            System.out.printf(
                    Locale.ROOT,
                    "read back, %s  %d listings  %.2f s%n",
                    state,
                    parties.get(),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private static Optional<Snapshot> active(DataSource database, ListCode list) {
        try (Connection connection = database.getConnection()) {
            return SnapshotSql.active(connection, list)
                    .map(active -> new Snapshot(
                            active.id(),
                            list,
                            active.publishedOn(),
                            Instant.EPOCH,
                            active.sha256(),
                            Snapshot.Origin.FOLDER,
                            new Snapshot.Counts(active.listings(), active.names(), 0),
                            0));
        } catch (SQLException failure) {
            throw new StoreException("find the active snapshot", failure);
        }
    }
}
