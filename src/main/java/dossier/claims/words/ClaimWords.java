package dossier.claims.words;

import dossier.text.WordTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words and of short phrases ({@code words.tsv}) that the patterns and the reading of clauses share. */
public final class ClaimWords {

    private static final ClaimWords STANDARD = new ClaimWords();
    private static final WordClass NONE = new WordClass();

    private final Map<String, WordClass> classes = new HashMap<>();

    /** Words of one class, and its phrases by their first word. */
    private static final class WordClass {

        private final Set<String> words = new HashSet<>();
        private final Map<String, List<List<String>>> phrases = new HashMap<>();
    }

    /** The keys of a text, one after another. */
    public interface Keys {

        /** Key of the word at an index; empty where there is none. */
        String at(int index);
    }

    private ClaimWords() {
        for (WordTable.Row row :
                WordTable.of("/dossier/claims/words.tsv", "class", "words").rows()) {
            WordClass known = classes.computeIfAbsent(row.cell("class"), any -> new WordClass());
            for (String entry : row.values("words", " ")) {
                List<String> parts = List.of(entry.split("_"));
                if (parts.size() == 1) {
                    known.words.add(entry);
                } else {
                    known.phrases
                            .computeIfAbsent(parts.get(0), any -> new ArrayList<>())
                            .add(parts);
                }
            }
        }
        classes.values()
                .forEach(known -> known.phrases
                        .values()
                        .forEach(several -> several.sort((one, other) -> other.size() - one.size())));
    }

    public static ClaimWords standard() {
        return STANDARD;
    }

    public boolean is(String wordClass, String key) {
        return classes.getOrDefault(wordClass, NONE).words.contains(key);
    }

    /** Whether the table has the class at all; a misspelt class must not be silent. */
    public boolean has(String wordClass) {
        return classes.containsKey(wordClass);
    }

    /** The index after the longest word or phrase of the class that begins at an index; the index itself if none does. */
    public int endOf(String wordClass, Keys keys, int index) {
        String first = keys.at(index);
        if (first.isEmpty()) {
            return index;
        }
        WordClass known = classes.getOrDefault(wordClass, NONE);
        for (List<String> phrase : known.phrases.getOrDefault(first, List.of())) {
            if (isPhrase(phrase, keys, index)) {
                return index + phrase.size();
            }
        }
        return known.words.contains(first) ? index + 1 : index;
    }

    /** Whether exactly these words stand at an index. */
    public static boolean isPhrase(List<String> phrase, Keys keys, int index) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!keys.at(index + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
