package dossier.tagging;

/** What the model takes a name for; in the order of the model's labels. */
public enum Label {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Nationalities, events, works and other names. */
    OTHER
}
