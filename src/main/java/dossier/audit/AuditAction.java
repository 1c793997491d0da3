package dossier.audit;

import java.util.Arrays;
import java.util.Optional;

/** What is logged. The names stand in the chain: a name may be added, none may be changed. */
public enum AuditAction {
    /** The service started with other settings than the last time. */
    CONFIGURED,
    /** A publication became the active snapshot of its list. */
    LIST_PUBLISHED,
    /** An older publication was put into the history of its list. */
    LIST_PLACED,
    /** A publication was refused. */
    LIST_REFUSED,
    /** A publisher did not answer. */
    LIST_UNREACHABLE,
    /** An import brought what was there. */
    LIST_UNCHANGED,
    /** A dry run: what an import would change. */
    LIST_CHECKED,
    /** One name or several were screened in one request. */
    NAMES_SCREENED,
    /** Pairs of names were compared with each other in one request. */
    NAMES_COMPARED,
    /** A table was screened. */
    TABLE_SCREENED,
    /** A kept screening was removed. */
    SCREENING_REMOVED,
    /** An article was read and not kept. */
    ARTICLE_PREVIEWED,
    /** An article was read and kept. */
    ARTICLE_SAVED,
    /** Several articles were read and kept in one request. */
    ARTICLES_SAVED,
    /** Customers and articles were compared with what changed on a list. */
    LIST_RESCREENED,
    /** A case of the review was decided. */
    VERDICT_SAID,
    /** A verdict was taken back. */
    VERDICT_WITHDRAWN,
    /** Somebody is to decide a case, or nobody any more. */
    REVIEW_ASSIGNED,
    /** Listings were joined to one profile, or parted. */
    PROFILE_DECIDED,
    /** A decision about profiles was undone. */
    PROFILE_UNDONE,
    /** A table of customers is watched. */
    WATCH_LIST_MADE,
    /** A table of customers is not watched any more. */
    WATCH_LIST_REMOVED,
    /** What old snapshots of a list said was removed. */
    HISTORY_REMOVED,
    /** Somebody said what was made of an alert. */
    ALERT_HANDLED,
    /** Alerts are sent to an address. */
    WEBHOOK_MADE,
    /** Alerts are not sent to an address any more. */
    WEBHOOK_REMOVED,
    /** Alerts that were given up were sent once more, by webhook or mail. */
    ALERTS_RESENT,
    /** Somebody signed in by the form. */
    SIGNED_IN,
    /** A password was wrong. */
    SIGN_IN_FAILED,
    /** After too many wrong passwords of its address, one was not looked at. */
    SIGN_IN_REFUSED,
    /** Somebody signed out. */
    SIGNED_OUT,
    /** Data was exported. */
    EXPORTED,
    /** The beginning of this log was removed. */
    LOG_CUT;

    /** The action of a name; empty for one that this version does not know. */
    public static Optional<AuditAction> of(String name) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }
}
