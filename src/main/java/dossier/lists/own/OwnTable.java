package dossier.lists.own;

import dossier.lists.ListCode;
import dossier.lists.ListingKind;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an own table is to be read.
 *
 * @param list code of the list
 * @param file its file's name, for messages
 * @param columns the heading of each column that is read
 * @param ignored headings of columns that are left out on purpose
 * @param kind what the parties are where no column says so
 * @param separator what stands between two values of one cell
 * @param delimiter what stands between two cells; empty if the line of headings is to say it
 */
public record OwnTable(
        ListCode list,
        String file,
        Map<OwnColumn, String> columns,
        Set<String> ignored,
        Optional<ListingKind> kind,
        String separator,
        Optional<Character> delimiter) {

    /**
     * @throws IllegalArgumentException if no column holds names, or nothing says what the parties are; the message names the key
     */
    public OwnTable {
        columns = columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(columns));
        ignored = Set.copyOf(ignored);
        if (!columns.containsKey(OwnColumn.NAME) && !columns.containsKey(OwnColumn.FAMILY_NAME)) {
            throw new IllegalArgumentException(
                    key(list, OwnColumn.NAME) + " is missing: say which column holds the names");
        }
        if (!columns.containsKey(OwnColumn.KIND) && kind.isEmpty()) {
            throw new IllegalArgumentException(prefix(list)
                    + "kind is missing: say what the parties are (person, organisation, vessel or aircraft), or map a column by "
                    + key(list, OwnColumn.KIND));
        }
        if (separator.isEmpty()) {
            throw new IllegalArgumentException(prefix(list) + "separator is empty");
        }
    }

    /** The key that maps a column. */
    String key(OwnColumn column) {
        return key(list, column);
    }

    private static String key(ListCode list, OwnColumn column) {
        return prefix(list) + "columns." + column.key();
    }

    private static String prefix(ListCode list) {
        return "dossier.lists.own." + list + ".";
    }
}
