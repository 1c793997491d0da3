package dossier.lists;

/** As the list says; {@link #UNKNOWN} where it says nothing. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
}
