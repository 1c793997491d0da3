package dossier.web.pages.lists;

import dossier.lists.Authority;
import dossier.lists.ChangeCounts;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot;
import dossier.lists.imports.ListStatus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How a list stands.
 *
 * @param status the list, its active snapshot and its last import
 * @param changes what the last import changed; empty if the list has no earlier snapshot
 * @param followed whether new publications are expected
 */
public record Standing(ListStatus status, Optional<ChangeCounts> changes, boolean followed) {

    public String code() {
        return status.list().code().value();
    }

    /** As its publisher calls it. */
    public String title() {
        return status.list().title();
    }

    public Authority authority() {
        return status.list().authority();
    }

    /** The snapshot that answers are made from. */
    public Optional<Snapshot> active() {
        return status.active();
    }

    /** The day that the list stands for. */
    public Optional<LocalDate> day() {
        return status.active().map(Snapshot::day);
    }

    /** Before that day, at the beginning of a sentence: what kind of date it is. */
    public String kindOfDay() {
        return status.active().filter(Snapshot::isOfItsPublication).isPresent() ? "Published" : "Imported";
    }

    /** What the files say of their date, where that is not the day of publication; otherwise empty. */
    public String aboutTheDate() {
        if (status.active().filter(snapshot -> !snapshot.isOfItsPublication()).isEmpty()) {
            return "";
        }
        return status.active()
                .flatMap(Snapshot::publishedOn)
                .map(PartialDate::inWords)
                .map(month -> "published in " + month)
                .orElse("the files carry no date");
    }

    /** Whether the list is so old that its publisher probably has a newer one. */
    public boolean old() {
        return followed && status.isOlderThanUsual(LocalDate.now(ZoneOffset.UTC));
    }

    /** The import of it that runs now. */
    public Optional<RunningImport> running() {
        return status.running().map(RunningImport::of);
    }

    /** When an import of it last ended. */
    public Optional<Instant> lastAttempt() {
        return status.lastAttempt();
    }

    /** Why the last import was not published. */
    public Optional<String> lastError() {
        return status.lastError();
    }
}
