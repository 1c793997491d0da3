package dossier.web.pages.lists;

import dossier.lists.ListChange;
import dossier.web.pages.PageWords;

import java.util.List;

/**
 * A line of what changed on a list.
 *
 * @param day the day of the publication that has it first
 * @param sort "Added"
 * @param style class in the style sheet
 * @param count to how many entries it happened
 * @param entries those entries, the first few of them where there are many
 * @param fields what is said otherwise
 */
public record ChangeLine(
        String day, String sort, String style, int count, List<Entry> entries, List<LastChanges.Field> fields) {

    public ChangeLine {
        entries = List.copyOf(entries);
        fields = List.copyOf(fields);
    }

    /** An entry, and where it is shown. */
    public record Entry(String name, String reference, String href) {

        static Entry of(ListChange.Party party) {
            return new Entry(
                    party.name(),
                    party.ref().reference(),
                    "/listings/" + party.ref().list() + "/"
                            + PageWords.inPath(party.ref().reference()));
        }
    }

    static ChangeLine of(ListChange change) {
        return new ChangeLine(
                PageWords.inWords(change.snapshot().day()),
                inWords(change.sort()),
                style(change.sort()),
                change.count(),
                change.listings().stream().map(Entry::of).toList(),
                change.fields().stream().map(LastChanges.Field::of).toList());
    }

    /** Whether more entries changed than are named. */
    public boolean isOfMany() {
        return count > entries.size();
    }

    private static String inWords(ListChange.Sort sort) {
        return switch (sort) {
            case FIRST -> "First import";
            case ADDED -> "Added";
            case CHANGED -> "Changed";
            case CHANGED_ALIKE -> "Changed alike";
            case DELISTED -> "No longer listed";
        };
    }

    private static String style(ListChange.Sort sort) {
        return switch (sort) {
            case ADDED -> "match";
            case CHANGED, CHANGED_ALIKE -> "review";
            case FIRST, DELISTED -> "none";
        };
    }
}
