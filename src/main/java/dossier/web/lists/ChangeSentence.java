package dossier.web.lists;

import dossier.lists.ListChange;
import dossier.lists.ListingChange.FieldChange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A line of what changed, for people. */
final class ChangeSentence {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("kind", "kind"),
            Map.entry("primaryName", "main name"),
            Map.entry("names", "names"),
            Map.entry("gender", "gender"),
            Map.entry("birthDates", "birth dates"),
            Map.entry("birthPlaces", "places of birth"),
            Map.entry("nationalities", "nationalities"),
            Map.entry("citizenships", "citizenships"),
            Map.entry("titles", "titles"),
            Map.entry("positions", "positions"),
            Map.entry("identifiers", "numbers"),
            Map.entry("addresses", "addresses"),
            Map.entry("programmes", "programmes"),
            Map.entry("legalActs", "legal acts"),
            Map.entry("measures", "measures"),
            Map.entry("dates", "dates"),
            Map.entry("reasons", "reasons"),
            Map.entry("remarks", "remarks"),
            Map.entry("links", "links to others"),
            Map.entry("details", "details"));

    private ChangeSentence() {}

    /** What happened, in one line: "Changed: ALEXSEYEV, Vladimir Stepanovich (names, birth dates)". */
    static String title(ListChange change) {
        return switch (change.sort()) {
            case FIRST -> "First import: " + change.count() + " listings";
            case ADDED -> "Added: " + name(change);
            case DELISTED -> "No longer listed: " + name(change);
            case CHANGED -> "Changed: " + name(change) + " (" + fields(change.fields()) + ")";
            case CHANGED_ALIKE -> change.count() + " listings changed alike: " + fields(change.fields());
        };
    }

    /** What was said before and what is said now, a line for each field. */
    static String text(ListChange change) {
        return change.fields().stream().map(ChangeSentence::text).collect(Collectors.joining("\n"));
    }

    private static String text(FieldChange field) {
        String name = inWords(field.field());
        if (field.before().isEmpty()) {
            return name + ": new are " + quoted(field.after());
        }
        return field.after().isEmpty()
                ? name + ": gone are " + quoted(field.before())
                : name + ": " + quoted(field.before()) + " became " + quoted(field.after());
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "\u201C" + value + "\u201D").collect(Collectors.joining(", "));
    }

    private static String fields(List<FieldChange> fields) {
        return fields.stream().map(field -> inWords(field.field())).collect(Collectors.joining(", "));
    }

    private static String inWords(String field) {
        return FIELDS.getOrDefault(field, field);
    }

    private static String name(ListChange change) {
        return change.listings().get(0).name();
    }
}
