package dossier.lists;

/**
 * A legal act behind a listing.
 *
 * @param title as published, e.g. {@code 2019/84 (OJ L13I)}
 * @param url where it can be read, or empty
 */
public record LegalAct(String title, String url) {}
