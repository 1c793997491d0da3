package dossier.claims;

/** What is said to have been done. */
public enum ClaimAction {
    IMPOSE,
    DESIGNATE,
    BLACKLIST,
    FREEZE,
    TRAVEL_BAN,
    EXTEND,
    UPHELD,
    /** Somebody goes to court against the listing, which therefore exists. */
    CHALLENGE,
    LIFT,
    DELIST,
    EXPIRE,
    NEG_LISTED
}
