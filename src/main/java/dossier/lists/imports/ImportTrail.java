package dossier.lists.imports;

import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.audit.CurrentActor;
import dossier.lists.StoreException;
import dossier.sql.StatementException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says to the audit log what became of imports; those that are published are logged by the transaction that publishes. */
@ApplicationScoped
class ImportTrail {

    private final AuditLog audit;
    private final CurrentActor actor;

    @Inject
    ImportTrail(AuditLog audit, CurrentActor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    AuditLog audit() {
        return audit;
    }

    /** A schedule that finds nothing new several times a day has done nothing. */
    void notPublished(ImportRequest request, ImportReport report) {
        if (report.status() == ImportStatus.UNCHANGED && actor.now().equals(AuditEvent.Actor.SERVICE)) {
            return;
        }
        try {
            audit.now(ImportEvents.of(request, report));
        } catch (StatementException away) {
            throw new StoreException("write the audit log", away);
        }
    }
}
