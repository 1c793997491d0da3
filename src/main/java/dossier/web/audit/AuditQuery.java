package dossier.web.audit;

import dossier.audit.AuditAction;
import dossier.audit.AuditEntries;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The filters of the log, as they stand in an address. */
public final class AuditQuery {

    private static final int LONGEST = 1_000;

    private AuditQuery() {}

    /**
     * The filter.
     *
     * @param from a day, from its beginning on, in UTC
     * @param to a day, up to its end, in UTC
     */
    public static AuditEntries.Filter checked(
            Optional<String> from,
            Optional<String> to,
            Optional<String> who,
            Optional<String> action,
            Optional<String> query,
            Checks checks) {
        return new AuditEntries.Filter(
                begin("from", from, 0, checks),
                begin("to", to, 1, checks),
                Parameters.given(who).map(name -> checks.text("who", Optional.of(name), LONGEST)),
                checks.constant("action", Parameters.given(action), AuditAction.class),
                Parameters.given(query).map(text -> checks.text("query", Optional.of(text), LONGEST)));
    }

    private static Optional<Instant> begin(String field, Optional<String> value, int later, Checks checks) {
        Optional<LocalDate> day = checks.day(field, Parameters.given(value));
        return day.map(
                first -> first.plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
