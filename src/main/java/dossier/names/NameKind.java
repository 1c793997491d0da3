package dossier.names;

/** How a name is to be read. A name says nothing by itself about which it is. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    VESSEL,
    AIRCRAFT
}
