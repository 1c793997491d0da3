package dossier.lists;

/**
 * A place of birth.
 *
 * @param text town, region or whole place as published; may be empty
 * @param country country of the place; both of its fields may be empty
 */
public record Place(String text, Country country) {}
