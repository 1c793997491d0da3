package dossier.lists;

/**
 * An address.
 *
 * @param text street, town, region and post code, joined with ", "; may be empty
 * @param country country of the address; both fields may be empty
 */
public record Address(String text, Country country) {}
