package dossier.web.tables;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The tables that were screened on their page last. One is gone when nobody has looked at it for an hour, when newer ones need its room,
 * and when the service stops.
 */
@Singleton
public class KeptTables {

    /** For how long after somebody looked at it. */
    static final Duration KEPT = Duration.ofHours(1);

    /** Of one table. */
    static final int MOST_ROWS = 250_000;

    /** Of all tables: about 100 MB of memory. */
    static final int MOST_ROWS_OF_ALL = 1_000_000;

    static final int MOST_TABLES = 50;

    private static final Logger LOG = Logger.getLogger(KeptTables.class);

    private final Map<UUID, KeptTable> tables = new LinkedHashMap<>();
    private final Clock clock;

    @Inject
    KeptTables() {
        this(Clock.systemUTC());
    }

    KeptTables(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(KeptTable table) {
        tables.put(table.id(), table);
        while (tables.size() > MOST_TABLES
                || tables.size() > 1
                        && tables.values().stream().mapToInt(KeptTable::rows).sum() > MOST_ROWS_OF_ALL) {
            oldestBeside(table).ifPresent(this::remove);
        }
    }

    private Optional<KeptTable> oldestBeside(KeptTable table) {
        return tables.values().stream().filter(other -> other != table).min(Comparator.comparing(KeptTable::used));
    }

    /**
     * A table, for whoever sent it.
     *
     * @param sender name of the user who asks
     */
    public synchronized Optional<KeptTable> find(UUID id, String sender) {
        Instant now = clock.instant();
        Optional<KeptTable> found = Optional.ofNullable(tables.get(id))
                .filter(table -> table.sender().name().equals(sender))
                .filter(table -> table.used().plus(KEPT).isAfter(now));
        found.ifPresent(table -> table.use(now));
        return found;
    }

    /** Removes what nobody has looked at for long. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void removeOld() {
        Instant oldest = clock.instant().minus(KEPT);
        List<KeptTable> old = tables.values().stream()
                .filter(table -> !table.used().isAfter(oldest))
                .toList();
        old.forEach(this::remove);
    }

    @PreDestroy
    synchronized void removeAll() {
        List.copyOf(tables.values()).forEach(this::remove);
    }

    private void remove(KeptTable table) {
        tables.remove(table.id());
        try {
            table.close();
        } catch (IOException failure) {
            LOG.warnf("The answers to a table were not removed: %s", failure.getMessage());
        }
    }
}
