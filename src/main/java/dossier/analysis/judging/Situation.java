package dossier.analysis.judging;

/** How a party is named; each has weights of its own, since a surname alone is another kind of evidence than a whole name. */
public enum Situation {
    /** A person by two words or more. */
    NAME,
    /** A person by one word throughout the text. */
    ONE_WORD,
    /** An organisation, a ship or an aircraft. */
    ORGANISATION
}
