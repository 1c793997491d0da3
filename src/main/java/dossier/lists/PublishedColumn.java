package dossier.lists;

/**
 * A column of a published file.
 *
 * @param file the file's name as published, lower case
 * @param heading as in {@link Cell#column()}
 */
public record PublishedColumn(String file, String heading) {}
