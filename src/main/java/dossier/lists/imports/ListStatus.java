package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.Snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A known list and how it stands.
 *
 * @param list the list
 * @param active its active snapshot, if it has one
 * @param running the import of it that this copy of the service is running, if any
 * @param lastAttempt when an import of it last ended, however
 * @param lastError why the last import was not published; empty where it went well
 */
public record ListStatus(
        KnownList list,
        Optional<Snapshot> active,
        Optional<ImportProgress> running,
        Optional<Instant> lastAttempt,
        Optional<String> lastError) {

    /** The publishers of the lists that are followed publish at least about once a fortnight, most of them every few days. */
    private static final int USUAL_DAYS = 14;

    /** Whether its publisher probably has a newer one; false where there is none here. */
    public boolean isOlderThanUsual(LocalDate today) {
        return active.map(Snapshot::day)
                .filter(day -> ChronoUnit.DAYS.between(day, today) > USUAL_DAYS)
                .isPresent();
    }
}
