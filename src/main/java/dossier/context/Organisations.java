package dossier.context;

import dossier.text.PhraseTrie;
import dossier.text.Token;
import dossier.text.WordTable;
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

    private final PhraseTrie<Known> names = PhraseTrie.byKey();
    private final PhraseTrie<Known> acronyms = PhraseTrie.byKey();

    Organisations() {
        Map<String, Known> byId = new HashMap<>();
        for (WordTable.Row row :
                WordTable.withHeading("/dossier/mentions/organisations.tsv").rows()) {
            List<String> surfaces = row.values("surfaces");
            Known known = byId.computeIfAbsent(
                    row.cell("id"),
                    id -> new Known(
                            id, row.cell("type"), row.cell("country").toLowerCase(Locale.ROOT), surfaces.get(0)));
            for (String surface : surfaces) {
                boolean acronym = surface.equals(surface.toUpperCase(Locale.ROOT)) && surface.indexOf(' ') < 0;
                (acronym ? acronyms : names).put(surface, known);
            }
        }
    }

    PhraseTrie.@Nullable Found<Known> at(List<Token> words, int from) {
        Token word = words.get(from);
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
