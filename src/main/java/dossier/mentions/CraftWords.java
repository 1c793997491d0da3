package dossier.mentions;

import dossier.text.WordTable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of {@code craft.tsv}: how texts speak of ships and aircraft. */
final class CraftWords {

    private static final CraftWords STANDARD = new CraftWords();

    private final Map<String, Set<String>> classes = new HashMap<>();

    private CraftWords() {
        for (WordTable.Row row :
                WordTable.of("/dossier/mentions/craft.tsv", "class", "words").rows()) {
            classes.put(row.cell("class"), Set.copyOf(row.values("words", " ")));
        }
    }

    static CraftWords standard() {
        return STANDARD;
    }

    /** Whether the word belongs to a class of the table; the table must have such a class. */
    boolean is(String wordClass, String word) {
        Set<String> words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("craft.tsv has no class '" + wordClass + "'");
        }
        return words.contains(word);
    }

    /** Whether the word speaks of one ship or of several. */
    boolean speaksOfShips(String key) {
        return is("ship", key) || is("ships", key);
    }
}
