package dossier.web.pages.lookup;

import dossier.lists.ChangeCounts;
import dossier.lists.Snapshot;
import dossier.lists.imports.ListStatus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How old a list is, and what its last import changed.
 *
 * @param code code of the list
 * @param title title of the list
 * @param day the day that its active snapshot stands for; empty if it is not loaded
 * @param published whether the publisher gives that day; otherwise it is that of the import
 * @param listings how many entries it has
 * @param changes what its last import changed, if that was within a week and there was one before
 */
public record ListFreshness(
        String code,
        String title,
        Optional<LocalDate> day,
        boolean published,
        int listings,
        Optional<ChangeCounts> changes) {

    static ListFreshness of(ListStatus status, Optional<ChangeCounts> changes) {
        return new ListFreshness(
                status.list().code().value(),
                status.list().shortTitle(),
                status.active().map(Snapshot::day),
                status.active().filter(Snapshot::isOfItsPublication).isPresent(),
                status.active().map(snapshot -> snapshot.counts().listings()).orElse(0),
                changes);
    }

    /** Whether anything changed. */
    public boolean changed() {
        return changes.filter(counts -> counts.added() + counts.changed() + counts.delisted() > 0)
                .isPresent();
    }
}
