package dossier.audit;

import java.util.Map;
import java.util.TreeMap;

/** Looks for the entry that says where the log was cut off. */
final class CutRecord {

    private final AuditSql.Head cut;
    private final String expected;
    private boolean found;

    CutRecord(AuditSql.Head cut) {
        this.cut = cut;
        this.expected = AuditForm.jsonOf(details(cut));
    }

    /** What the entry says. */
    static Map<String, Object> details(AuditSql.Head cut) {
        return new TreeMap<>(Map.of("removedTo", cut.number(), "hash", cut.hash()));
    }

    void take(AuditEntry entry) {
        found |= entry.action().equals(AuditAction.LOG_CUT.name())
                && entry.details().equals(expected);
    }

    boolean isFound() {
        return found || cut.number() == 0;
    }
}
