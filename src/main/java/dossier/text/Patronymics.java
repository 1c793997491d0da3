package dossier.names.words;

import dossier.names.TableFile;
import dossier.names.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Endings that make a father's name out of a given name ({@code patronymics.tsv}). */
public final class Patronymics {

    /** In these languages the endings are those of family names too. */
    private static final Set<String> AMBIGUOUS_LANGUAGES = Set.of("bg", "mk", "is", "no", "ka", "hy", "tg");

    /** "Ivanovich" has a name before its ending; "Novich" has none. */
    private static final int SHORTEST_STEM = 3;

    private static final Patronymics STANDARD = new Patronymics(TableFile.rows("patronymics.tsv", 3));

    private final List<String> endings = new ArrayList<>();

    private Patronymics(List<List<String>> rows) {
        for (List<String> row : rows) {
            String remark = row.size() > 4 ? row.get(4) : "";
            boolean certain = !remark.contains("weak") && !remark.contains("only") && !remark.contains("never");
            if (row.get(0).startsWith("-") && certain && !AMBIGUOUS_LANGUAGES.contains(row.get(2))) {
                endings.addAll(TableKey.rawWords(row.get(0)));
            }
        }
    }

    public static Patronymics standard() {
        return STANDARD;
    }

    public boolean isPatronymic(Word word) {
        return stem(word).length() < word.latin().length();
    }

    /** The father's given name, cut short: Petr of Petrovich; the whole word if it is no patronymic. */
    public String stem(Word word) {
        String latin = word.latin();
        String stem = latin;
        for (String ending : endings) {
            boolean fits = latin.length() >= ending.length() + SHORTEST_STEM && latin.endsWith(ending);
            if (fits && latin.length() - ending.length() < stem.length()) {
                stem = latin.substring(0, latin.length() - ending.length());
            }
        }
        return stem;
    }
}
