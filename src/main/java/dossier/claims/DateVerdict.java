package dossier.claims;

/** What the lists say of the date of a claim. */
public enum DateVerdict {
    CONFIRMED,
    DIFFERS,
    /** The lists give no date, or one of a kind that neither confirms nor contradicts. */
    UNVERIFIABLE,
    /** No date is said, or there is no listing to compare it with. */
    NONE
}
