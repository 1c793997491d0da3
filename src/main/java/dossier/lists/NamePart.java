package dossier.lists;

/**
 * One part of a name with the role that the list's own columns give it.
 *
 * @param role what the part is
 * @param text the part as published, never empty
 */
public record NamePart(Role role, String text) {

    /** Role of a part. Patronymics stand under MIDDLE: no list marks them. */
    public enum Role {
        FAMILY,
        GIVEN,
        MIDDLE
    }
}
