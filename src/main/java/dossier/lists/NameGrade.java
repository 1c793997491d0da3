package dossier.lists;

/** How firmly the authority itself stands behind a name. */
public enum NameGrade {
    /** The name under which the party is listed, or an official spelling variation of it. */
    PRIMARY,
    ALIAS,
    /** Graded weak by the authority ("low quality", OFAC's quoted a.k.a. in Remarks) or by our rule for one-word names. */
    WEAK_ALIAS
}
