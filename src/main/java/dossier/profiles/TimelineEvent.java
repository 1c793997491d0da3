package dossier.profiles;

import dossier.lists.ListedDate;
import dossier.lists.ListingRef;
import dossier.lists.PartialDate;

import java.util.Optional;
import java.util.UUID;

/**
 * Something with a date in a profile.
 *
 * @param kind what happened
 * @param date when, as precise as known
 * @param listing the listing it happened to, if any
 * @param dateKind what the list's date says, for {@link Kind#LIST_DATE}
 * @param article the article, for {@link Kind#ARTICLE}
 * @param detail the list's own words for the date, or the article's headline; may be empty
 */
public record TimelineEvent(
        Kind kind,
        PartialDate date,
        Optional<ListingRef> listing,
        Optional<ListedDate.Kind> dateKind,
        Optional<UUID> article,
        String detail) {

    /** Sorts of event. */
    public enum Kind {
        /** A date that a list gives; its kind says what it may be taken for. */
        LIST_DATE,
        /** First snapshot here that has the listing. */
        FIRST_SEEN,
        /** First snapshot here in which the listing says something else than before; the detail names what. */
        CHANGED,
        /** First snapshot here in which the listing is gone. */
        DELISTED,
        /** An article that names the party. */
        ARTICLE
    }
}
