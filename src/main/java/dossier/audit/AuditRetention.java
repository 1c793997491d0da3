package dossier.audit;

import dossier.scheduling.SharedWork;
import dossier.sql.Database;
import dossier.sql.StatementException;
import org.jboss.logging.Logger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes the beginning of the log, once a day, where configuration says for how long it is kept. */
@ApplicationScoped
class AuditRetention implements SharedWork {

    private static final Logger LOG = Logger.getLogger(AuditRetention.class);
    private static final int AT_ONCE = 50_000;

    private final Database database;
    private final AuditSettings settings;
    private final AuditForm form;
    private final Clock clock = Clock.systemUTC();

    @Inject
    AuditRetention(DataSource source, AuditSettings settings, AuditForm form) {
        this.database = new Database(source);
        this.settings = settings;
        this.form = form;
    }

    @Override
    public String name() {
        return "old entries of the audit log";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(6);
    }

    @Override
    public void run() {
        removeOld();
    }

    void removeOld() {
        settings.keep().ifPresent(period -> {
            try {
                cut(LocalDate.now(clock.withZone(ZoneOffset.UTC))
                        .minus(period)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
            } catch (StatementException away) {
                LOG.warnf("Old entries of the audit log are not removed today: %s", away.getMessage());
            }
        });
    }

    /**
     * Removes what is older. First an entry says so, in one transaction with the cut; what is before the cut is then nobody's any more
     * and removed bit by bit.
     */
    void cut(Instant before) {
        database.inTransaction("cut the audit log", connection -> {
            AuditSql.lock(connection);
            Optional<AuditSql.Head> last = lastBefore(connection, before);
            if (last.isPresent()) {
                cutAt(connection, last.get());
            }
            return true;
        });
        int removed = AT_ONCE;
        while (removed == AT_ONCE) {
            removed = database.update(
                    "remove old entries of the audit log",
                    "DELETE FROM audit_entry WHERE number IN (SELECT number FROM audit_entry"
                            + " WHERE number <= (SELECT max(number) FROM audit_cut) ORDER BY number LIMIT ?)",
                    List.of(AT_ONCE));
        }
    }

    private static Optional<AuditSql.Head> lastBefore(Connection connection, Instant before) throws SQLException {
        return Database.first(
                connection,
                "SELECT number, hash, at FROM audit_entry WHERE at < ?"
                        + " AND number > (SELECT coalesce(max(number), 0) FROM audit_cut) ORDER BY number DESC LIMIT 1",
                List.of(before),
                row -> new AuditSql.Head(
                        row.getLong(1),
                        row.getString(2),
                        Database.moment(row, "at").orElseThrow()));
    }

    private void cutAt(Connection connection, AuditSql.Head last) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Database.update(
                connection,
                "INSERT INTO audit_cut (number, hash, at) VALUES (?, ?, ?)",
                List.of(last.number(), last.hash(), now));
        AuditEvent event = AuditEvent.of(AuditAction.LOG_CUT, "audit").by(AuditEvent.Actor.SERVICE);
        for (Map.Entry<String, Object> detail : CutRecord.details(last).entrySet()) {
            event = event.with(detail.getKey(), detail.getValue());
        }
        AuditSql.append(connection, List.of(form.prepare(event, now)));
    }
}
