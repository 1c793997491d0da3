package dossier.lists.ofac;

import dossier.lists.Cell;
import dossier.lists.csv.PlacedValue;

import java.util.Map;
import java.util.TreeMap;

/** A text that begins in one cell and may go on in others, each piece appended as it is. */
final class SplicedText {

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Cell> starts = new TreeMap<>();

    SplicedText append(PlacedValue piece) {
        starts.put(text.length(), piece.cell());
        text.append(piece.text());
        return this;
    }

    String text() {
        return text.toString();
    }

    /** The cell in which the text that begins there begins. */
    Cell cellAt(int offset) {
        Map.Entry<Integer, Cell> piece = starts.floorEntry(offset);
        if (piece == null) {
            throw new IndexOutOfBoundsException(offset);
        }
        return piece.getValue();
    }
}
