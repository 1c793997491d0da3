package dossier.context;

import dossier.mentions.Word;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Organisations that sanctions news names, by their surfaces. */
public final class Organisations {

    /**
     * @param id one id for all its names
     * @param type what sort of body; two different ones of a sort contradict each other
     * @param country ISO code, lower case, or empty
     * @param name what it is usually called
     */
    public record Known(String id, String type, String country, String name) {}

    private final PhraseTrie<Known> names = new PhraseTrie<>();
    private final PhraseTrie<Known> acronyms = new PhraseTrie<>();

    Organisations() {
        Map<String, Known> byId = new HashMap<>();
        for (List<String> row : ContextTable.rows("/dossier/mentions/organisations.tsv", "id")) {
            List<String> surfaces = ContextTable.cells(row, 3);
            Known known = byId.computeIfAbsent(
                    row.get(0), id -> new Known(id, row.get(1), row.get(2).toLowerCase(Locale.ROOT), surfaces.get(0)));
            for (String surface : surfaces) {
                boolean acronym = surface.equals(surface.toUpperCase(Locale.ROOT)) && surface.indexOf(' ') < 0;
                (acronym ? acronyms : names).put(surface, known);
            }
        }
    }

    PhraseTrie.@Nullable Found<Known> at(List<Word> words, int from) {
        Word word = words.get(from);
        if (word.isAllCapitals()) {
            PhraseTrie.Found<Known> acronym = acronyms.longest(words, from);
            if (acronym != null) {
                return acronym;
            }
        }
        PhraseTrie.Found<Known> found = names.longest(words, from);
        boolean ordinary = found != null && found.end() == from + 1 && !word.isCapital();
        return ordinary ? null : found;
    }
}
