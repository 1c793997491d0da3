package dossier.lists;

/** What kind of party a listing is about. */
public enum ListingKind {
    PERSON,
    /** Any legal person, group, body or unit. */
    ORGANISATION,
    VESSEL,
    AIRCRAFT
}
