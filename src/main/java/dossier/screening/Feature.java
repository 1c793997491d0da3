package dossier.screening;

/** The one table of weights. */
public enum Feature {
    /** Nothing is known yet. */
    PRIOR
}
