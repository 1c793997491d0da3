package dossier.lists.imports;

/** How an import ended. */
public enum ImportStatus {
    /** A new snapshot is active. */
    PUBLISHED,
    /** The files are older than the active snapshot: they are in history at their place, and the active one serves on; or they are those of the active one, whose day is known from now on. */
    PLACED,
    /** The files are those of the active snapshot; nothing was changed. */
    UNCHANGED,
    /** What would have been published; nothing was changed. */
    DRY_RUN,
    /** Not published; the old snapshot serves on. */
    REFUSED,
    /** The publisher could not be reached or read just now; the old snapshot serves on. */
    UNREACHABLE
}
