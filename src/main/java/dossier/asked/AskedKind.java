package dossier.asked;

/** What is known of the kind of a party in a field. */
public enum AskedKind {
    PERSON,
    ORGANISATION,
    /** A ship or an aircraft. */
    CRAFT,
    UNKNOWN;

    boolean mayBePerson() {
        return this == PERSON || this == UNKNOWN;
    }

    boolean mayBeCraft() {
        return this == CRAFT || this == UNKNOWN;
    }
}
