package dossier.names.script;

import dossier.names.TableFile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What single letters are in Latin, by script; from {@code transliteration.tsv}. Immutable. */
public final class LetterTables {

    /** Scripts whose letters need no context: one look-up serves them all. */
    private static final List<String> PLAIN =
            List.of("Latin", "Cyrillic", "Greek", "Georgian", "Armenian", "Arabic", "Hebrew", "Thai");

    private static final LetterTables STANDARD = new LetterTables(TableFile.rows("transliteration.tsv", 2));

    private final Map<String, Map<String, String>> tables = new HashMap<>();
    /** By the letter's upper byte, then its lower byte; absent pages and letters are the shared empty page. */
    private final String[][] plain = new String[256][];

    private final Map<String, String> pairs = new HashMap<>();

    private LetterTables(List<List<String>> rows) {
        for (List<String> row : rows) {
            tables.put(row.get(0), parse(row.get(1)));
        }
        for (String script : PLAIN) {
            table(script).forEach(this::putPlain);
        }
    }

    public static LetterTables standard() {
        return STANDARD;
    }

    private static Map<String, String> parse(String entries) {
        Map<String, String> letters = new HashMap<>();
        for (String entry : entries.split(" ", -1)) {
            int equals = entry.indexOf('=');
            letters.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return letters;
    }

    private void putPlain(String letters, String latin) {
        if (letters.length() == 2) {
            pairs.put(letters, latin);
            return;
        }
        char letter = letters.charAt(0);
        if (plain[letter >> 8] == null) {
            plain[letter >> 8] = new String[256];
        }
        plain[letter >> 8][letter & 0xFF] = latin;
    }

    /** A table of the file by its name. */
    public Map<String, String> table(String name) {
        Map<String, String> table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("transliteration.tsv has no table " + name);
        }
        return table;
    }

    /** A table whose keys are 0, 1, 2, …, as an array. */
    String[] numbered(String name) {
        Map<String, String> table = table(name);
        String[] array = new String[table.size()];
        Arrays.setAll(array, i -> table.getOrDefault(Integer.toString(i), ""));
        return array;
    }

    /** Whether a letter of a script without context is known. */
    boolean knows(char letter) {
        String[] page = plain[letter >> 8];
        return page != null && page[letter & 0xFF] != null;
    }

    /** The Latin for a known letter. */
    String latin(char letter) {
        String[] page = plain[letter >> 8];
        String latin = page == null ? null : page[letter & 0xFF];
        return latin == null ? "" : latin;
    }

    /** The Latin for two letters that sound as one (Greek ου), or empty. */
    String pair(String word, int index) {
        if (index + 2 > word.length()) {
            return "";
        }
        char first = word.charAt(index);
        boolean mayStart = first == 'ο' || first == 'α' || first == 'ε' || first == 'ո';
        return mayStart ? pairs.getOrDefault(word.substring(index, index + 2), "") : "";
    }
}
