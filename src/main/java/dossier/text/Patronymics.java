package dossier.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Endings that make a father's name out of a given name ({@code patronymics.tsv}), for words in Latin letters without accents. */
public final class Patronymics {

    /** In these languages the endings are those of family names too. */
    private static final Set<String> AMBIGUOUS_LANGUAGES = Set.of("bg", "mk", "is", "no", "ka", "hy", "tg");

    /** "Ivanovich" has a name before its ending, "Shauna" has none. */
    private static final int SHORTEST_STEM = 3;

    /** "Lvovich", "Lvovna": what is between a name and its "-ich" or "-na" begins no other word. */
    private static final int SHORTEST_BEFORE_V = 2;

    private static final Patronymics STANDARD = new Patronymics();

    /** By their last letter, the longest first: most words end in a letter that no ending has. */
    private final Map<Character, List<String>> endings = new HashMap<>();

    private Patronymics() {
        for (WordTable.Row row : WordTable.of(
                        "/dossier/text/patronymics.tsv", "ending", "gender", "language", "strips", "note")
                .rows()) {
            String ending = row.cell("ending");
            if (ending.startsWith("-")
                    && isCertain(row.optional("note").orElse(""))
                    && !AMBIGUOUS_LANGUAGES.contains(row.cell("language"))) {
                add(Token.keyOf(ending.substring(1)));
            }
        }
        endings.values()
                .forEach(alike ->
                        alike.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private void add(String ending) {
        endings.computeIfAbsent(ending.charAt(ending.length() - 1), letter -> new ArrayList<>())
                .add(ending);
    }

    private static boolean isCertain(String note) {
        return !note.contains("weak") && !note.contains("only") && !note.contains("never");
    }

    /** The endings that ship with the service. */
    public static Patronymics standard() {
        return STANDARD;
    }

    /** Whether the word is a father's name. */
    public boolean isPatronymic(String latin) {
        return stem(latin).length() < latin.length();
    }

    /** The father's given name, cut short: "petr" of "petrovich"; the whole word if it is no father's name. */
    public String stem(String latin) {
        if (latin.isEmpty()) {
            return latin;
        }
        for (String ending : endings.getOrDefault(latin.charAt(latin.length() - 1), List.of())) {
            int before = latin.length() - ending.length();
            int least = ending.indexOf('v') >= 0 ? SHORTEST_BEFORE_V : SHORTEST_STEM;
            if (before >= least && latin.endsWith(ending)) {
                return latin.substring(0, before);
            }
        }
        return latin;
    }
}
