package dossier.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words that every reading of a text shares ({@code words.tsv}): abbreviations, months,
 * days of the week, little words; and given names ({@code given-names.tsv}).
 */
public final class CommonWords {

    private static final CommonWords STANDARD = new CommonWords();

    /** What every form of a month, or of a day of the week, begins with. */
    private static final int STEM = 3;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();

    private CommonWords() {
        for (WordTable.Row row :
                WordTable.of("/dossier/text/words.tsv", "class", "words").rows()) {
            classes.put(row.cell("class"), Set.copyOf(row.values("words", " ")));
        }
        for (WordTable.Row row :
                WordTable.of("/dossier/text/given-names.tsv", "name").rows()) {
            givenNames.add(Token.keyOf(row.cell("name")));
        }
    }

    /** The words that ship with the service. */
    public static CommonWords standard() {
        return STANDARD;
    }

    /** Whether the word belongs to the class; the table must have such a class. */
    public boolean is(String wordClass, String key) {
        return words(wordClass).contains(key);
    }

    private Set<String> words(String wordClass) {
        Set<String> words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no class '" + wordClass + "'");
        }
        return words;
    }

    /** Whether the word ends in one of the class. */
    public boolean endsIn(String wordClass, String key) {
        return words(wordClass).stream().anyMatch(key::endsWith);
    }

    /** Whether people bear the word as a given name. */
    public boolean isGivenName(String key) {
        return givenNames.contains(key);
    }

    /** 1 for January, "jan" and "january", to 12; 0 if it is no month. */
    public int month(String key) {
        return is("month", key) ? MONTHS.indexOf(key.substring(0, STEM)) + 1 : 0;
    }

    /** 1 for Monday, "mon" and "monday", to 7; 0 if it is no day of the week. */
    public int weekday(String key) {
        return is("weekday", key) ? WEEKDAYS.indexOf(key.substring(0, STEM)) + 1 : 0;
    }
}
