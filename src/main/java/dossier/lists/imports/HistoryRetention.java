package dossier.lists.imports;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.lists.ListCode;
import dossier.lists.StoreException;
import dossier.lists.store.OldSnapshots;
import dossier.scheduling.SharedWork;
import dossier.sql.StatementException;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes what old snapshots said, once a day, where configuration says for how long it is kept. */
@ApplicationScoped
class HistoryRetention implements SharedWork {

    private static final Logger LOG = Logger.getLogger(HistoryRetention.class);

    private final OldSnapshots snapshots;
    private final ListsConfig config;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    HistoryRetention(OldSnapshots snapshots, ListsConfig config, AuditLog audit) {
        this(snapshots, config, audit, Clock.systemUTC());
    }

    HistoryRetention(OldSnapshots snapshots, ListsConfig config, AuditLog audit, Clock clock) {
        this.snapshots = snapshots;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old snapshots";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        removeOld();
    }

    void removeOld() {
        config.keepHistory().ifPresent(this::removeOlderThan);
    }

    private static AuditEvent event(ListCode list, LocalDate day, OldSnapshots.Removed removed) {
        return AuditEvent.of(AuditAction.HISTORY_REMOVED, list.value())
                .by(AuditEvent.Actor.SERVICE)
                .with("before", day)
                .with("snapshots", removed.snapshots())
                .with("versions", removed.versions());
    }

    private void removeOlderThan(Period period) {
        LocalDate day = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minus(period);
        try {
            for (ListCode list : snapshots.lists()) {
                // a list that is being imported waits until tomorrow
                snapshots
                        .remove(list, day, (connection, removed) -> audit.in(connection, event(list, day, removed)))
                        .filter(removed -> removed.snapshots() > 0)
                        .ifPresent(removed -> LOG.infof(
                                "%s: what %d snapshots said that were out of use before %s was removed, %d versions of listings",
                                list, removed.snapshots(), day, removed.versions()));
            }
        } catch (StoreException | StatementException away) {
            LOG.warnf("Old snapshots are not removed today: %s", away.getMessage());
        }
    }
}
