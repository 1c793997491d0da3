package dossier.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a listing stood on its list on a given day, and why we say so. Never claims more than the kind of a date
 * allows.
 *
 * @param answer yes, no, or not known
 * @param reason what the answer rests on
 * @param date the date that the reason speaks of
 */
public record ListedOn(Answer answer, Reason reason, PartialDate date) {

    /** The answer. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** What an answer rests on; each says what {@link ListedOn#date()} is. */
    public enum Reason {
        /** YES: designated on that date, which is the day asked for or earlier. */
        DESIGNATED,
        /** NO: designated on that date, which is later. */
        NOT_YET_DESIGNATED,
        /** UNKNOWN: the date of designation is less precise than the question. */
        DESIGNATED_ABOUT_THEN,
        /** YES: carried over into new law on that date, which is the day asked for or earlier. */
        CARRIED_OVER,
        /** UNKNOWN: listed before that date, on which it was carried over; since when is not said. */
        LISTED_BEFORE_CARRIED_OVER,
        /** YES: a legal act of that date names it. */
        LEGAL_ACT,
        /** YES: the list says it was updated on that date. */
        LAST_UPDATED,
        /** UNKNOWN: listed at the latest since that date; since when is not said. */
        AT_THE_LATEST_SINCE,
        /** YES: in our snapshots since that date. */
        SEEN,
        /** NO: our snapshots before and after did not have it; it came on that date. */
        NOT_YET_SEEN,
        /** NO: gone from the list since that date. */
        DELISTED,
        /** UNKNOWN: delisted between two snapshots around the day; gone by that date. */
        DELISTED_ABOUT_THEN
    }

    /**
     * Asks for a current listing.
     *
     * @param party the listing
     * @param day the day, e.g. that of an article
     */
    public static ListedOn of(ListedParty party, LocalDate day) {
        return of(party.dates(), party.presence(), day);
    }

    /**
     * Asks for the dates that a listing gives and what our snapshots saw of it.
     *
     * @param dates dates of the listing, each with its kind
     * @param presence what our snapshots saw
     * @param day the day
     */
    public static ListedOn of(List<ListedDate> dates, Presence presence, LocalDate day) {
        return new ListedDays(dates, presence).on(day);
    }

    static Comparator<ListedDate> byDay() {
        return Comparator.comparing(date -> date.date().latest());
    }

    static ListedOn yes(Reason reason, PartialDate date) {
        return new ListedOn(Answer.YES, reason, date);
    }

    static ListedOn no(Reason reason, PartialDate date) {
        return new ListedOn(Answer.NO, reason, date);
    }

    static ListedOn unknown(Reason reason, PartialDate date) {
        return new ListedOn(Answer.UNKNOWN, reason, date);
    }

    static Optional<ListedDate> earliest(List<ListedDate> dates, ListedDate.Kind kind) {
        return dates.stream().filter(date -> date.kind() == kind).min(byDay());
    }
}
