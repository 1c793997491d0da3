package dossier.web.lists;

import dossier.lists.ListChange;
import dossier.lists.ListingChange.FieldChange;

import java.util.List;
import java.util.stream.Collectors;

/** A line of what changed, for people. */
public final class ChangeSentence {

    private ChangeSentence() {}

    /** What happened, in one line: "Changed: ALEXSEYEV, Vladimir Stepanovich (names, birth dates)". */
    public static String title(ListChange change) {
        return switch (change.sort()) {
            case FIRST -> "First import: " + change.count() + " listings";
            case ADDED -> "Added: " + name(change);
            case DELISTED -> "No longer listed: " + name(change);
            case CHANGED -> "Changed: " + name(change) + " (" + fields(change.fields()) + ")";
            case CHANGED_ALIKE -> change.count() + " listings changed alike: " + fields(change.fields());
        };
    }

    /** What was said before and what is said now, a line for each field. */
    public static String text(ListChange change) {
        return change.fields().stream().map(ChangeSentence::text).collect(Collectors.joining("\n"));
    }

    private static String text(FieldChange field) {
        String name = FieldWords.of(field.field());
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
        return fields.stream().map(field -> FieldWords.of(field.field())).collect(Collectors.joining(", "));
    }

    private static String name(ListChange change) {
        return change.listings().get(0).name();
    }
}
