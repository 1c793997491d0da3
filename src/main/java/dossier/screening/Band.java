package dossier.screening;

/** What to do with a hit. Where one band ends and the next begins is configuration. */
public enum Band {
    /** Act on it. */
    MATCH,
    /** A person should look. */
    REVIEW,
    /** Shown because it was asked for. */
    WEAK
}
