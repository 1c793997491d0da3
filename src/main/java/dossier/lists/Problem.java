package dossier.lists;

/**
 * Something odd in a list's files that does not stop the import.
 *
 * @param file file name as published
 * @param line line of the file, from 1; 0 where the problem is of the whole file
 * @param column column heading, or empty
 * @param detail what is odd, with the value
 */
public record Problem(String file, long line, String column, String detail) {}
