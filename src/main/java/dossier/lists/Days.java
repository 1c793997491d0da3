package dossier.lists;

import java.time.LocalDate;

/**
 * Two days and those between them.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** Whether the day is one of them, ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
