package dossier.lists;

/**
 * A country as a list names it.
 *
 * @param text as published, e.g. {@code "Korea, North"}; may be empty where only a code is given
 * @param code ISO 3166-1 alpha-2 in lower case, e.g. {@code kp}; empty where we do not know it
 */
public record Country(String text, String code) {}
