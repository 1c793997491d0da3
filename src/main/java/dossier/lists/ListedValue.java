package dossier.lists;

/**
 * A value of a listing with the cell that it stands in.
 *
 * @param cell where it stands
 * @param value what we read there: a text as published, a date as precise as it is, a country as its code
 */
public record ListedValue(Cell cell, String value) {}
