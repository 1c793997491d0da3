package dossier.tables;

import dossier.text.WordTable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words in cells that stand for a constant: the tables {@code kinds.tsv} and {@code genders.tsv}. */
public final class CellWords {

    private static final CellWords KINDS = new CellWords("kinds.tsv");
    private static final CellWords GENDERS = new CellWords("genders.tsv");

    private final Map<String, String> constants = new HashMap<>();

    private CellWords(String file) {
        for (WordTable.Row row :
                WordTable.of("/dossier/tables/" + file, "constant", "words").rows()) {
            String constant = row.cell("constant");
            constants.put(Headings.key(constant), constant);
            row.values("words", "|").forEach(word -> constants.put(Headings.key(word), constant));
        }
    }

    /** Sorts of party: "individual", "GmbH & Co" is none. */
    public static CellWords kinds() {
        return KINDS;
    }

    /** "female", "f", "weiblich". */
    public static CellWords genders() {
        return GENDERS;
    }

    /** The constant that a cell stands for. */
    public Optional<String> constantOf(String cell) {
        return Optional.ofNullable(constants.get(Headings.key(cell)));
    }
}
