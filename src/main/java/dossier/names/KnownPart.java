package dossier.names;

/**
 * A part of a name whose role the list itself tells.
 *
 * @param role FAMILY, GIVEN or PATRONYMIC
 * @param text one or more words
 */
public record KnownPart(NameToken.Role role, String text) {}
