package dossier.audit;

import dossier.sql.Database;
import dossier.sql.StatementException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Writes the log. What is done a thousand times a second waits in a queue of which one thread takes as many as there are and writes them
 * in one transaction.
 */
@ApplicationScoped
class AuditWriter implements AuditLog {

    private static final Logger LOG = Logger.getLogger(AuditWriter.class);

    /** Some seconds of what one machine screens, some megabytes. */
    private static final int MOST_WAITING = 20_000;

    /** More than there are threads that see room at the same moment. */
    private static final int KEPT_FREE = 1_000;

    private static final int AT_ONCE = 5_000;
    private static final Duration GATHERED = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(1);

    private final Database database;
    private final AuditForm form;
    private final Clock clock = Clock.systemUTC();
    private final BlockingQueue<AuditForm.Prepared> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final Thread thread = new Thread(this::writeAll, "audit");
    private volatile boolean stopping;

    /** Hashes of the stamps of the last batch: the next one mostly has the same. */
    private Set<String> keptStamps = Set.of();

    @Inject
    AuditWriter(DataSource source, AuditForm form) {
        this.database = new Database(source);
        this.form = form;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void in(Connection connection, AuditEvent event) throws SQLException {
        AuditSql.append(connection, List.of(form.prepare(event, moment())));
    }

    @Override
    public void now(AuditEvent event) {
        AuditForm.Prepared prepared = form.prepare(event, moment());
        database.inTransaction("write the audit log", connection -> {
            AuditSql.append(connection, List.of(prepared));
            return true;
        });
    }

    @Override
    public void soon(AuditEvent event) {
        AuditForm.Prepared prepared = form.prepare(event, moment());
        if (stopping) { // the thread may have ended
            database.inTransaction("write the audit log", connection -> {
                AuditSql.append(connection, List.of(prepared));
                return true;
            });
            return;
        }
        accepted.incrementAndGet();
        if (waiting.offer(prepared)) {
            return;
        }
        boolean taken = false;
        try {
            taken = waiting.offer(prepared, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            accepted.decrementAndGet();
            throw new StatementException(
                    "write the audit log", new SQLException(MOST_WAITING + " entries wait already", "53000"));
        }
    }

    @Override
    public boolean hasRoom() {
        return waiting.remainingCapacity() > KEPT_FREE && !stopping;
    }

    /** Waits until what was accepted before is written; not for ever. */
    void flush() {
        long wanted = accepted.get();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (written.get() < wanted && System.nanoTime() < until && thread.isAlive()) {
            LockSupport.unpark(thread); // what it has gathered is enough
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void writeAll() {
        List<AuditForm.Prepared> batch = new ArrayList<>();
        boolean away = false;
        while (!stopping || !waiting.isEmpty() || !batch.isEmpty()) {
            if (batch.isEmpty()) {
                gather(batch);
            }
            if (!batch.isEmpty()) {
                boolean done = write(batch, away);
                away = !done;
                if (done) {
                    written.addAndGet(batch.size());
                    batch.clear();
                } else if (stopping) {
                    LOG.errorf("%d entries of the audit log are lost", batch.size() + waiting.size());
                    return;
                } else {
                    LockSupport.parkNanos(UNTIL_NEXT_TRY.toNanos());
                }
            }
        }
    }

    /** Some time passes between two transactions, so that each has more than a few entries. */
    private void gather(List<AuditForm.Prepared> batch) {
        try {
            AuditForm.Prepared first = waiting.poll(GATHERED.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                if (!stopping && waiting.size() < AT_ONCE) {
                    LockSupport.parkNanos(GATHERED.toNanos());
                }
                waiting.drainTo(batch, AT_ONCE);
            }
        } catch (InterruptedException stop) {
            LOG.debug("The rest is written at once.");
        }
    }

    private boolean write(List<AuditForm.Prepared> batch, boolean wasAway) {
        try {
            database.inTransaction("write the audit log", connection -> {
                AuditSql.append(connection, batch, keptStamps);
                return true;
            });
            keptStamps = batch.stream().map(event -> event.entry().stamp()).collect(Collectors.toSet());
            return true;
        } catch (StatementException away) {
            if (!wasAway) {
                LOG.warnf("The audit log waits for the database: %s", away.getMessage());
            }
            return false;
        }
    }

    /** Before the database's connections are closed. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        LockSupport.unpark(thread); // no interrupt: it would close the connection that writes
        thread.join(PATIENCE.toMillis());
    }
}
