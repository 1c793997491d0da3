package dossier.lists.readers;

import dossier.lists.Cell;

/**
 * A text with the cell that it stands in.
 *
 * @param text all of the cell or a part of it
 * @param cell where it stands
 */
record Taken(String text, Cell cell) {

    /** Another text of the same cell. */
    Taken with(String other) {
        return new Taken(other, cell);
    }
}
