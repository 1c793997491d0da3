package dossier.lists.store;

import dossier.lists.ListedDays;
import dossier.lists.ListingFilter;
import dossier.lists.ListingRef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A filter as a query over {@link StoredListingVersion}. Every condition is a constant of this class; what a caller gives goes in as
 * a parameter only.
 *
 * @param text the query
 * @param parameters values by their names in it
 */
record ListingQuery(String text, Map<String, Object> parameters) {

    /** More words than any name has. */
    private static final int MOST_WORDS = 20;

    private static final String END = "\n";

    /** A part of one, in any casing. The values of an array are few and short, so they are searched as one text. */
    private static final String HAS_PROGRAMME = "locate(:programme, lower(array_to_string(v.programmes, :end))) > 0";

    private static final String HAS_COUNTRY =
            "locate(:country, concat(:end, array_to_string(v.countries, :end), :end)) > 0";

    static ListingQuery of(ListingFilter filter) {
        return of(filter, new ArrayList<>(), new HashMap<>());
    }

    /** Among given listings only. */
    static ListingQuery of(ListingFilter filter, Set<ListingRef> among) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        conditions.add(among.isEmpty() ? "1 = 0" : "concat(v.list, :end, v.reference) IN (:among)");
        if (!among.isEmpty()) {
            values.put("end", END);
            values.put(
                    "among",
                    among.stream()
                            .map(ref -> ref.list().value() + END + ref.reference())
                            .toList());
        }
        return of(filter, conditions, values);
    }

    private static ListingQuery of(ListingFilter filter, List<String> conditions, Map<String, Object> values) {
        filter.q().ifPresent(words -> addWords(words, conditions, values));
        filter.list().ifPresent(list -> {
            conditions.add("v.list = :list");
            values.put("list", list.value());
        });
        filter.kind().ifPresent(kind -> {
            conditions.add("v.kind = :kind");
            values.put("kind", kind);
        });
        filter.programme().ifPresent(programme -> {
            conditions.add(HAS_PROGRAMME);
            values.put("programme", programme.strip().toLowerCase(Locale.ROOT));
        });
        filter.country().ifPresent(country -> {
            conditions.add(HAS_COUNTRY);
            values.put("country", line(country));
        });
        if (filter.programme().isPresent() || filter.country().isPresent()) {
            values.put("end", END);
        }
        filter.when()
                .ifPresentOrElse(
                        when -> {
                            conditions.add(when.asOf() ? STOOD : MAY_HAVE_BEEN_LISTED);
                            values.put("day", when.day());
                        },
                        () -> conditions.add("v.until IS NULL"));
        return new ListingQuery(
                "FROM StoredListingVersion v WHERE " + String.join(" AND ", conditions), Map.copyOf(values));
    }

    private static final String KEPT_BY_DAY =
            "EXISTS (SELECT 1 FROM StoredSnapshot k WHERE k.list = s.list AND k.kept AND k.day <= :day)";

    /** Of the lists that have a snapshot that is old enough. */
    private static final String UP_TO_DAY =
            "(SELECT s.id FROM StoredSnapshot s WHERE s.day <= :day AND " + KEPT_BY_DAY + ")";

    /** Of the other lists the oldest that is kept, and those before it. */
    private static final String UP_TO_OLDEST = "(SELECT s.id FROM StoredSnapshot s WHERE NOT " + KEPT_BY_DAY
            + " AND NOT EXISTS (SELECT 1 FROM StoredSnapshot p WHERE p.list = s.list AND p.kept"
            + " AND (p.day < s.day OR p.day = s.day AND p.id < s.id)))";

    /** What {@link dossier.lists.PastListings} gives. */
    private static final String STOOD = "(v.since IN " + UP_TO_DAY + " AND (v.until IS NULL OR v.until NOT IN "
            + UP_TO_DAY + ") OR v.listedBy <= :day AND v.since IN " + UP_TO_OLDEST
            + " AND (v.until IS NULL OR v.until NOT IN " + UP_TO_OLDEST + "))";

    /** The last version of each run on the list, unless {@link ListedDays} says "no" for the day. */
    private static final String MAY_HAVE_BEEN_LISTED = "(v.until IS NULL OR v.gone IS NOT NULL)"
            + " AND (v.gone IS NULL OR v.gone > :day)"
            + " AND (v.firstSeen <= :day OR v.listedBy <= :day"
            + " OR ((v.notBefore IS NULL OR v.notBefore <= :day)"
            + " AND (v.absentFrom IS NULL OR :day NOT BETWEEN v.absentFrom AND v.absentTo)))";

    /** A line of the text that {@link #HAS_PROGRAMME} and {@link #HAS_COUNTRY} look in. */
    private static String line(String value) {
        return END + value.strip().toLowerCase(Locale.ROOT) + END;
    }

    private static void addWords(String text, List<String> conditions, Map<String, Object> values) {
        List<String> words = SearchText.words(text);
        if (words.isEmpty()) {
            conditions.add("1 = 0"); // signs only: no name has them
        }
        for (int word = 0; word < Math.min(words.size(), MOST_WORDS); word++) {
            conditions.add("v.search LIKE :word" + word);
            values.put("word" + word, "% " + words.get(word) + "%");
        }
    }
}
