package dossier.claims;

import dossier.lists.Authority;
import dossier.lists.ListCode;

import java.time.LocalDate;

/**
 * A list that claims are checked against, as it is loaded.
 *
 * @param code code of the list
 * @param title its short title: "UK list"
 * @param authority who keeps it
 * @param day the day its active snapshot stands for
 * @param published whether the publisher gives that day; otherwise it is the day of the import
 * @param complete whether it holds everybody whom its authority lists, so that who is absent from it is not listed: the
 *     authority's main list, never a sample or a list beside it
 */
public record CheckedList(
        ListCode code, String title, Authority authority, LocalDate day, boolean published, boolean complete) {

    /** A snapshot answers for its own day; within so many days afterwards hardly anything changes. */
    private static final int DAYS = 7;

    /** Whether it shows who was listed on a day. */
    public boolean answersFor(LocalDate other) {
        return !other.isBefore(day) && !other.isAfter(day.plusDays(DAYS));
    }
}
