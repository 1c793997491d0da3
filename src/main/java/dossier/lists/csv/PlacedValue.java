package dossier.lists.csv;

import dossier.lists.Cell;

/**
 * A text with the cell that it stands in.
 *
 * @param text all of the cell or a part of it
 * @param cell where it stands
 */
public record PlacedValue(String text, Cell cell) {

    /** Another text of the same cell. */
    public PlacedValue with(String other) {
        return new PlacedValue(other, cell);
    }
}
