package dossier.context;

import dossier.mentions.Word;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Countries as English texts name them: names, adjectives, people, capitals that stand for a government. */
final class Countries {

    /**
     * @param code ISO 3166-1 alpha-2, lower case
     * @param seat a capital or seat of government, which may be only a place
     */
    record Named(String code, boolean seat) {}

    private final PhraseTrie<Named> names = new PhraseTrie<>();

    Countries() {
        List<List<String>> rows = ContextTable.rows("/dossier/mentions/demonyms.tsv", "code");
        for (List<String> row : rows) {
            for (int column : new int[] {1, 2, 3, 5}) {
                ContextTable.cells(row, column).forEach(name -> names.put(name, new Named(code(row), false)));
            }
        }
        for (List<String> row : rows) {
            ContextTable.cells(row, 4).forEach(name -> names.put(name, new Named(code(row), true)));
        }
    }

    private static String code(List<String> row) {
        String code = row.get(0).toLowerCase(Locale.ROOT);
        int region = code.indexOf('-');
        return region < 0 ? code : code.substring(0, region);
    }

    PhraseTrie.@Nullable Found<Named> at(List<Word> words, int from) {
        Word word = words.get(from);
        if (!word.isCapital()) {
            return null;
        }
        PhraseTrie.Found<Named> found = names.longest(words, from);
        boolean shortForm = found != null && word.key().length() <= 3 && found.end() == from + 1;
        return shortForm && !word.isAllCapitals() ? null : found; // "us" and "Us" are no country
    }
}
