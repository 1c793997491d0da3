package dossier.articles;

import dossier.text.WordTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of small words, turned round: which languages have a word. */
final class LanguageWords {

    private static final String TABLE = "/dossier/articles/languages.tsv";

    private LanguageWords() {}

    static Map<String, List<String>> read() {
        Map<String, List<String>> languages = new HashMap<>();
        for (WordTable.Row row : WordTable.of(TABLE, "language", "words").rows()) {
            for (String word : row.values("words", " ")) {
                languages.computeIfAbsent(word, none -> new ArrayList<>()).add(row.cell("language"));
            }
        }
        return languages;
    }
}
