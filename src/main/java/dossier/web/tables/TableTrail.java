package dossier.web.tables;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent.Actor;
import dossier.screening.Stamp;
import dossier.web.audit.ScreeningTrail;

import java.util.Map;
import jakarta.inject.Singleton;

/** Says to the audit log what came out of a table. */
@Singleton
class TableTrail {

    private final ScreeningTrail trail;

    TableTrail(ScreeningTrail trail) {
        this.trail = trail;
    }

    /** Who asks; to be taken while the request is the current one. */
    Actor actor() {
        return trail.actor();
    }

    /** A table was screened, to its end or not. */
    void tell(Actor who, TableJob job, Stamp stamp) {
        trail.tell(
                who,
                AuditAction.TABLE_SCREENED,
                "",
                "",
                Map.of(
                        "rows", job.rows(),
                        "hits", job.hits(),
                        "customersWithMatch", job.customers().matched(),
                        "customersToReview", job.customers().toReview(),
                        "notScreened", job.refused(),
                        "complete", job.state() == TableJob.State.DONE),
                stamp);
    }
}
