package dossier.names.words;

import dossier.names.TableFile;
import dossier.names.script.Normaliser;
import dossier.names.script.Transliterator;
import dossier.names.script.UnspacedScripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of organisations' names that mean the same over languages: bank, banque, банк ({@code org-words.tsv}). */
public final class OrganisationWords {

    public static final int NO_CONCEPT = -1;

    private static final OrganisationWords STANDARD = new OrganisationWords(TableFile.rows("org-words.tsv", 3));

    private final Map<String, Integer> words = new HashMap<>();
    /** Words of the table that are written in Cyrillic, without their endings. */
    private final Map<String, Integer> stems = new HashMap<>();

    private final Map<String, Integer> phrases = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    /** First letters of the forms of each concept, of each word of a phrase. */
    private final List<Set<String>> initials = new ArrayList<>();

    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    /** Words of scripts without spaces, as written. */
    private final Set<String> unspaced = new HashSet<>();

    private int longest = 1;

    private OrganisationWords(List<List<String>> rows) {
        for (List<String> row : rows) {
            int id = names.size();
            names.add(row.get(0));
            initials.add(new HashSet<>());
            ids.put(row.get(0), id);
            if (row.get(1).equals("place")) {
                places.add(row.get(0));
            }
            for (String form : row.get(2).split(",", -1)) {
                add(form, id);
            }
        }
    }

    public static OrganisationWords standard() {
        return STANDARD;
    }

    private void add(String form, int id) {
        String normal = Normaliser.normalise(form.strip());
        if (UnspacedScripts.isUnspaced(normal)) {
            unspaced.add(normal);
        }
        List<String> parts = TableKey.words(form);
        initials.get(id).add(parts.stream().map(Transliterator::initial).collect(Collectors.joining()));
        if (parts.size() > 1) {
            phrases.putIfAbsent(String.join(" ", parts), id);
            longest = Math.max(longest, parts.size());
        } else if (!parts.isEmpty()) {
            String key = TableKey.of(form);
            words.putIfAbsent(key, id);
            if (isCyrillic(normal)) {
                stems.putIfAbsent(OrganisationStem.of(key), id);
            }
        }
    }

    private static boolean isCyrillic(String normal) {
        return !normal.isEmpty() && normal.charAt(0) >= 0x0400 && normal.charAt(0) < 0x0530;
    }

    /** The concept of one word by its key, in any of its Slavic forms, or {@link #NO_CONCEPT}. */
    int conceptOf(String key) {
        Integer known = words.get(key);
        if (known != null) {
            return known;
        }
        String stem = OrganisationStem.of(key);
        return stem.equals(key) ? NO_CONCEPT : stems.getOrDefault(stem, NO_CONCEPT);
    }

    /** The concept of several words, separated by spaces, or {@link #NO_CONCEPT}. */
    public int conceptOfPhrase(String latinWords) {
        return phrases.getOrDefault(latinWords, NO_CONCEPT);
    }

    /** Words of scripts without spaces, as written. */
    public Set<String> unspaced() {
        return unspaced;
    }

    /** Most words in a phrase. */
    public int longestPhrase() {
        return longest;
    }

    /** The table's name for a concept, e.g. {@code machine_building}. */
    public String name(int concept) {
        return names.get(concept);
    }

    /** First letters of the words that stand for a concept in some language: "p" and "z" for a plant. */
    public Set<String> initialsOf(String conceptName) {
        Integer id = ids.get(conceptName);
        return id == null ? Set.of() : initials.get(id);
    }

    /** A country, city or region: says more than "trading" and less than a name. */
    public boolean isPlace(String conceptName) {
        return places.contains(conceptName);
    }

    int count() {
        return names.size();
    }
}
