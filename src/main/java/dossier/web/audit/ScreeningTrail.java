package dossier.web.audit;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditEvent.Actor;
import dossier.audit.AuditLog;
import dossier.audit.CurrentActor;
import dossier.screening.Stamp;

import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Says to the audit log what was screened and read. One request is one entry, however many names it has. */
@ApplicationScoped
public class ScreeningTrail {

    private final AuditLog log;
    private final CurrentActor actor;
    private volatile Optional<Lines> last = Optional.empty();

    ScreeningTrail(AuditLog log, CurrentActor actor) {
        this.log = log;
        this.actor = actor;
    }

    private record Lines(Stamp stamp, String text) {}

    /** Who asks; to be taken while the request is the current one. */
    public Actor actor() {
        return actor.now();
    }

    /** Whether the next entry waits for nothing. */
    public boolean hasRoom() {
        return log.hasRoom();
    }

    /**
     * Something was screened or read.
     *
     * @param subject an id, or empty where nothing is kept
     * @param query what was asked, or empty
     * @param details what else there is to say
     */
    public void tell(
            Actor by, AuditAction action, String subject, String query, Map<String, Object> details, Stamp stamp) {
        log.soon(new AuditEvent(action, subject, query, details, lines(stamp), Optional.of(by)));
    }

    /** Nearly all requests of a day have one stamp. */
    private String lines(Stamp stamp) {
        Optional<Lines> known = last;
        if (known.isEmpty() || !isSame(known.get().stamp, stamp)) {
            known = Optional.of(new Lines(stamp, stamp.inLines()));
            last = known;
        }
        return known.get().text;
    }

    /** Stamps of one index share their map; to compare it hash by hash takes longer than all the rest. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Stamp one, Stamp other) {
        return one.snapshots() == other.snapshots()
                && one.configuration().equals(other.configuration())
                && one.engine().equals(other.engine());
    }
}
