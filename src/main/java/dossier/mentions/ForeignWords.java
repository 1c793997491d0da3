package dossier.mentions;

import dossier.text.Token;
import dossier.text.WordTable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of one language that stand beside names and are no part of them: offices, days, little words. */
final class ForeignWords {

    private static final Map<String, ForeignWords> BY_LANGUAGE = new HashMap<>();

    static {
        for (WordTable.Row row : WordTable.of("/dossier/mentions/foreign-words.tsv", "language", "class", "words")
                .rows()) {
            BY_LANGUAGE
                    .computeIfAbsent(row.cell("language"), any -> new ForeignWords())
                    .add(row.cell("class"), row.values("words", " "));
        }
    }

    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, Set<String>> beginnings = new HashMap<>();
    private final Map<String, Set<String>> ends = new HashMap<>();

    private ForeignWords() {}

    /** The words of a language; those of a language that the table does not know hold nothing. */
    static ForeignWords of(String language) {
        return BY_LANGUAGE.getOrDefault(language, new ForeignWords());
    }

    private void add(String wordClass, Iterable<String> words) {
        for (String word : words) {
            Map<String, Set<String>> table = word.endsWith("*") ? beginnings : word.startsWith("*") ? ends : whole;
            table.computeIfAbsent(wordClass, any -> new HashSet<>()).add(Token.keyOf(word));
        }
    }

    /** Whether the word introduces a name: an office, a title, a trade. */
    boolean isOffice(String key) {
        return is("office", key);
    }

    /** Whether the word is never part of a name, though it may have a capital. */
    boolean isNoName(String key) {
        return is("office", key) || is("word", key) || is("body", key);
    }

    /** Whether the word tells a body from other things: "group", "movement", "bank". */
    boolean isBody(String key) {
        return is("body", key);
    }

    private boolean is(String wordClass, String key) {
        return whole.getOrDefault(wordClass, Set.of()).contains(key)
                || anyPart(beginnings.getOrDefault(wordClass, Set.of()), key, true)
                || anyPart(ends.getOrDefault(wordClass, Set.of()), key, false);
    }

    private static boolean anyPart(Set<String> parts, String key, boolean beginning) {
        if (parts.isEmpty()) {
            return false;
        }
        for (int cut = 3; cut <= key.length(); cut++) {
            if (parts.contains(beginning ? key.substring(0, cut) : key.substring(key.length() - cut))) {
                return true;
            }
        }
        return false;
    }
}
