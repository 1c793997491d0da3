package dossier.tables;

/** What a heading may announce. */
enum Heading {
    ID,
    /** A whole name. */
    FULL_NAME,
    /** A whole name, or the part of it for which the table has no other column: "Name, Vorname" and "Nombre, Apellidos". */
    NAME,
    GIVEN_NAME,
    MIDDLE_NAME,
    FAMILY_NAME,
    KIND,
    BIRTH_DATE,
    COUNTRIES,
    GENDER,
    POSITION,
    IDENTIFIERS
}
