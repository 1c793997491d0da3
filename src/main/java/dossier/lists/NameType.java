package dossier.lists;

/** What the list says a name is, apart from how good it is. */
public enum NameType {
    PRIMARY,
    PRIMARY_VARIATION,
    ALSO_KNOWN_AS,
    FORMERLY_KNOWN_AS,
    NOW_KNOWN_AS,
    /** The same name in the party's own script. */
    ORIGINAL_SCRIPT,
    /** The list does not say (most of the EU's names). */
    NOT_SAID
}
