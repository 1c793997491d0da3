package dossier.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was done, as whoever did it tells the log.
 *
 * @param action what was done
 * @param subject to what: an id, the code of a list
 * @param query what was asked; empty where nothing was
 * @param details what else there is to say, numbers, texts or users by their names
 * @param stamp what the answer was made from; empty where there is none
 * @param by who did it; empty for whoever calls just now
 */
public record AuditEvent(
        AuditAction action,
        String subject,
        String query,
        Map<String, Object> details,
        String stamp,
        Optional<Actor> by) {

    public AuditEvent {
        details = Map.copyOf(details);
    }

    /**
     * Who acts.
     *
     * @param name the user's name
     * @param role the highest of his roles; empty for the service itself
     */
    public record Actor(String name, String role) {

        /** What the service does by itself: by a schedule, at its start. */
        public static final Actor SERVICE = new Actor("service", "");
    }

    /** Something that was done to a subject. */
    public static AuditEvent of(AuditAction action, String subject) {
        return new AuditEvent(action, subject, "", Map.of(), "", Optional.empty());
    }

    /** The same with one more thing to say. */
    public AuditEvent with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(details);
        more.put(name, value);
        return new AuditEvent(action, subject, query, more, stamp, by);
    }

    /** The same with what was asked. */
    public AuditEvent asking(String text) {
        return new AuditEvent(action, subject, text, details, stamp, by);
    }

    /** The same with what the answer was made from. */
    public AuditEvent madeFrom(String lines) {
        return new AuditEvent(action, subject, query, details, lines, by);
    }

    /** The same, done by this one. */
    public AuditEvent by(Actor actor) {
        return new AuditEvent(action, subject, query, details, stamp, Optional.of(actor));
    }
}
