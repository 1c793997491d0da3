package dossier.asked;

import dossier.text.WordTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The table {@code markers.tsv}: words that stand beside a name. Safe for many threads. */
final class Markers {

    /** Where a marker stands. */
    enum Where {
        START,
        CRAFT,
        END,
        APART,
        BETWEEN,
        SHIP,
        MAIDEN
    }

    /**
     * A marker found.
     *
     * @param as what it says
     * @param words how many words it has
     */
    record Marker(Taken.As as, int words) {}

    private static final String SIGNS = ",;/()[]{}|\"“”«»„\n\r";

    /** A dash, or the quotation mark that is an apostrophe elsewhere. */
    private static final Pattern BETWEEN_BLANKS = Pattern.compile("\\s[-–—]\\s|\\s['‘]");

    private static final Markers STANDARD = new Markers();

    private final Map<Where, Map<String, List<Phrase>>> phrases = new EnumMap<>(Where.class);
    private final Set<String> words = new HashSet<>();

    private record Phrase(List<String> keys, Taken.As as) {}

    private Markers() {
        for (WordTable.Row row :
                WordTable.withHeading("/dossier/asked/markers.tsv").rows()) {
            Where where = Where.valueOf(row.cell("where").toUpperCase(Locale.ROOT));
            Taken.As as = Taken.As.valueOf(row.cell("as"));
            for (String phrase : row.cell("words").split(", ")) {
                add(where, new Phrase(Arrays.asList(phrase.split(" ")), as));
            }
        }
        phrases.values()
                .forEach(byWord -> byWord.values()
                        .forEach(each -> each.sort(Comparator.comparingInt(
                                        (Phrase phrase) -> phrase.keys().size())
                                .reversed())));
    }

    private void add(Where where, Phrase phrase) {
        boolean fromBehind = where == Where.END || where == Where.APART;
        String known = phrase.keys().get(fromBehind ? phrase.keys().size() - 1 : 0);
        phrases.computeIfAbsent(where, any -> new HashMap<>())
                .computeIfAbsent(known, any -> new ArrayList<>())
                .add(phrase);
        words.add(known);
    }

    static Markers standard() {
        return STANDARD;
    }

    /** Whether a field may hold anything but a name; false for most fields, and quickly so. */
    boolean mayStandIn(String field) {
        for (int at = 0; at < field.length(); at++) {
            if (SIGNS.indexOf(field.charAt(at)) >= 0) {
                return true;
            }
        }
        return BETWEEN_BLANKS.matcher(field).find()
                || FieldWord.in(field, 0, field.length()).stream().anyMatch(word -> words.contains(word.key()));
    }

    /** The longest marker of that place that begins with the word. */
    @Nullable
    Marker from(List<FieldWord> field, int at, Where... places) {
        for (Where where : places) {
            for (Phrase phrase : phrases.get(where).getOrDefault(field.get(at).key(), List.of())) {
                if (agrees(phrase, field, at)) {
                    return new Marker(phrase.as(), phrase.keys().size());
                }
            }
        }
        return null;
    }

    /** The longest marker of one of those places that ends with the last of so many words. */
    @Nullable
    Marker endOf(List<FieldWord> field, int end, Where... places) {
        for (Where where : places) {
            for (Phrase phrase :
                    phrases.get(where).getOrDefault(field.get(end - 1).key(), List.of())) {
                int at = end - phrase.keys().size();
                if (at >= 0 && agrees(phrase, field, at)) {
                    return new Marker(phrase.as(), phrase.keys().size());
                }
            }
        }
        return null;
    }

    private static boolean agrees(Phrase phrase, List<FieldWord> field, int from) {
        if (from + phrase.keys().size() > field.size()) {
            return false;
        }
        for (int i = 0; i < phrase.keys().size(); i++) {
            if (!phrase.keys().get(i).equals(field.get(from + i).key())) {
                return false;
            }
        }
        return true;
    }
}
