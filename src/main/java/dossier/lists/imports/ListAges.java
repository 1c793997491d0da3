package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.lists.StoreException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;

/** Metric: how many days ago the active snapshot of each list was published; not a number where there is none. */
@ApplicationScoped
class ListAges {

    private static final Logger LOG = Logger.getLogger(ListAges.class);

    private final SnapshotRepository snapshots;
    private final MeterRegistry meters;
    private final Clock clock = Clock.systemUTC();
    private final Map<ListCode, LocalDate> days = new ConcurrentHashMap<>();

    ListAges(SnapshotRepository snapshots, MeterRegistry meters) {
        this.snapshots = snapshots;
        this.meters = meters;
    }

    void measure(@Observes StartupEvent start) {
        for (KnownList list : KnownLists.all()) {
            Gauge.builder("dossier.list.age", () -> age(list.code()))
                    .baseUnit("days")
                    .description("Days since the active snapshot of the list was published")
                    .tag("list", list.code().value())
                    .register(meters);
        }
    }

    /** Now and then, so that a scrape never waits for the database. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            for (Snapshot snapshot : snapshots.active()) {
                days.put(snapshot.list(), snapshot.day());
            }
        } catch (PersistenceException | StoreException away) {
            LOG.debugf("the ages of the lists stay as they were: %s", away.getMessage());
        }
    }

    private double age(ListCode list) {
        LocalDate day = days.get(list);
        return day == null ? Double.NaN : ChronoUnit.DAYS.between(day, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }
}
