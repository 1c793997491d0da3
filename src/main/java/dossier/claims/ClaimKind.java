package dossier.claims;

/** Whether something is said to have happened or to be so. */
public enum ClaimKind {
    EVENT,
    STATE
}
