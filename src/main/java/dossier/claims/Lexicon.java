package dossier.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words and of short phrases ({@code words.tsv}) that the patterns and the reading of clauses share. */
final class Lexicon {

    private static final Lexicon STANDARD = new Lexicon();

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    private Lexicon() {
        for (List<String> row : ClaimTable.rows("words.tsv", 2)) {
            Set<String> single = words.computeIfAbsent(row.get(0), any -> new HashSet<>());
            List<List<String>> several = phrases.computeIfAbsent(row.get(0), any -> new ArrayList<>());
            for (String entry : row.get(1).split(" ")) {
                List<String> parts = List.of(entry.split("_"));
                if (parts.size() == 1) {
                    single.add(entry);
                } else {
                    several.add(parts);
                }
            }
        }
        phrases.values().forEach(several -> several.sort((one, other) -> other.size() - one.size()));
    }

    static Lexicon standard() {
        return STANDARD;
    }

    boolean is(String wordClass, String key) {
        return words.getOrDefault(wordClass, Set.of()).contains(key);
    }

    /** Whether the table has the class at all; a misspelt class must not be silent. */
    boolean has(String wordClass) {
        return words.containsKey(wordClass);
    }

    /** Phrases of several words in a class, the longest first. */
    List<List<String>> phrases(String wordClass) {
        return phrases.getOrDefault(wordClass, List.of());
    }
}
