package dossier.claims;

import dossier.lists.ListingRef;
import dossier.lists.PartialDate;

import java.util.Optional;

/**
 * One thing that a verdict rests on.
 *
 * @param kind what it is
 * @param list short title of the list it was seen in, or empty
 * @param listing the listing, where there is one
 * @param date the date that it speaks of, where there is one
 * @param source column or text that the date was read from; of a list's own day {@value #PUBLISHED} where its publisher gives
 *     it; or empty
 */
public record VerdictBasis(
        Kind kind, String list, Optional<ListingRef> listing, Optional<PartialDate> date, String source) {

    /** Source of a list's day that its publisher gives. */
    static final String PUBLISHED = "published";

    /** What a verdict may rest on. */
    public enum Kind {
        /** Listed; the list gives no date at all. */
        LISTED_WITHOUT_DATE,
        /** Listed; designated on that date. */
        DESIGNATED,
        /** Listed; carried over into new law on that date, so listed before it. */
        CARRIED_OVER,
        /** Listed; that date stands in the list's own remark. */
        REMARKED,
        /** Listed; a legal act of that date names it, which may be an amendment. */
        LEGAL_ACT,
        /** Listed; new in our snapshot of that day, while the one before did not have it. */
        FIRST_SEEN,
        /** Listed only since that date, which is after the text appeared. */
        LISTED_LATER,
        /** Gone from the list by that day. */
        REMOVED,
        /** On the list of that day, although it is said to be listed no more. */
        STILL_LISTED,
        /** Nobody of that name is on the list of that day. */
        ABSENT,
        /** Not on the list that is loaded, which is of another day than the text. */
        ABSENT_ON_OTHER_DAY,
        /** Not on the list that is loaded, and what is said is later than that list. */
        AFTER_THE_LIST,
        /** Not on the list that is loaded, and none is loaded that would show the removal. */
        REMOVAL_NOT_SEEN,
        /** Still on the list; it may have been taken off and listed again. */
        MAY_BE_LISTED_AGAIN,
        /** No list of that authority is loaded. */
        NO_LIST,
        /** The text does not say who, or names several at once. */
        AUTHORITY_NOT_NAMED,
        /** A ban on entry alone is in no list. */
        ENTRY_BAN_ONLY,
        /** Several listings may be the subject, or it was not looked up: that has to be decided first. */
        SUBJECT_NOT_DECIDED,
        /** The text has no date, so it cannot be said what was so on that day. */
        NO_DAY
    }

    public static VerdictBasis of(Kind kind) {
        return new VerdictBasis(kind, "", Optional.empty(), Optional.empty(), "");
    }

    public static VerdictBasis ofList(Kind kind, CheckedList list) {
        return new VerdictBasis(
                kind,
                list.title(),
                Optional.empty(),
                Optional.of(PartialDate.of(list.day())),
                list.published() ? PUBLISHED : "");
    }
}
