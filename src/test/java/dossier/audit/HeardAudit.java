package dossier.audit;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** For tests that want to know what was told, not what was written. */
public final class HeardAudit implements AuditLog {

    private final List<AuditEvent> heard = new ArrayList<>();

    @Override
    public void in(Connection connection, AuditEvent event) {
        heard.add(event);
    }

    @Override
    public void now(AuditEvent event) {
        heard.add(event);
    }

    @Override
    public void soon(AuditEvent event) {
        heard.add(event);
    }

    @Override
    public boolean hasRoom() {
        return true;
    }

    /** What was told until now. */
    public List<AuditEvent> heard() {
        return List.copyOf(heard);
    }
}
