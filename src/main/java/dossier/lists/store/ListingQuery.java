package dossier.lists.store;

import dossier.lists.ListedDays;
import dossier.lists.ListingFilter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A filter as SQL.
 *
 * @param where the condition, with the word WHERE
 * @param parameters values by their names in it
 */
record ListingQuery(String where, Map<String, Object> parameters) {

    /** More words than any name has. */
    private static final int MOST_WORDS = 20;

    static ListingQuery of(ListingFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        filter.q().ifPresent(words -> addWords(words, conditions, values));
        filter.list().ifPresent(list -> {
            conditions.add("list = :list");
            values.put("list", list.value());
        });
        filter.kind().ifPresent(kind -> {
            conditions.add("kind = :kind");
            values.put("kind", kind.name());
        });
        filter.programme().ifPresent(programme -> {
            conditions.add("EXISTS (SELECT 1 FROM unnest(programmes) p WHERE lower(p) = :programme)");
            values.put("programme", programme.strip().toLowerCase(Locale.ROOT));
        });
        filter.country().ifPresent(country -> {
            conditions.add(":country = ANY (countries)");
            values.put("country", country.strip().toLowerCase(Locale.ROOT));
        });
        filter.listedOn()
                .ifPresentOrElse(
                        day -> {
                            conditions.add(MAY_HAVE_BEEN_LISTED);
                            values.put("day", day);
                        },
                        () -> conditions.add("until_snapshot IS NULL"));
        return new ListingQuery(" WHERE " + String.join(" AND ", conditions), Map.copyOf(values));
    }

    /** The last version of each run on the list, unless {@link ListedDays} says "no" for the day. */
    private static final String MAY_HAVE_BEEN_LISTED = "(until_snapshot IS NULL OR gone IS NOT NULL)"
            + " AND (gone IS NULL OR gone > :day)"
            + " AND (first_seen <= :day OR listed_by <= :day"
            + " OR ((not_before IS NULL OR not_before <= :day)"
            + " AND (absent_from IS NULL OR :day NOT BETWEEN absent_from AND absent_to)))";

    private static void addWords(String text, List<String> conditions, Map<String, Object> values) {
        List<String> words = SearchText.words(text);
        if (words.isEmpty()) {
            conditions.add("false"); // signs only: no name has them
        }
        for (int word = 0; word < Math.min(words.size(), MOST_WORDS); word++) {
            conditions.add("search LIKE :word" + word);
            values.put("word" + word, "% " + words.get(word) + "%");
        }
    }
}
