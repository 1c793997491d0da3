package dossier.lists;

/**
 * A link to another party that the list states.
 *
 * @param kind how they are linked
 * @param name name of the other party as published
 * @param reference the other listing's reference on the same list, or empty where the list gives only the name
 */
public record Link(Kind kind, String name, String reference) {

    /** Kinds of link. */
    public enum Kind {
        LINKED_TO,
        ASSOCIATE,
        PARENT_COMPANY,
        SUBSIDIARY,
        OWNER_OR_OPERATOR,
        FORMER_OWNER_OR_OPERATOR
    }
}
