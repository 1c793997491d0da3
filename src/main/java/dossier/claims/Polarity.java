package dossier.claims;

/** What is said of the listing. */
public enum Polarity {
    LISTED,
    /** Was listed and is so no more. */
    DELISTED,
    /** Is not listed, or never was. */
    NOT_LISTED
}
