package dossier.claims;

/** What the lists say of a claim, its date aside. */
public enum Verdict {
    /** The lists support it. */
    CONFIRMED,
    /** It says listed, and no entry of the list of that day was tied to the name. */
    NOT_LISTED,
    /** It says not listed, and the list had the party on that day. */
    LISTED_BUT_ARTICLE_SAYS_NOT,
    /** The lists cannot tell. */
    UNVERIFIABLE
}
