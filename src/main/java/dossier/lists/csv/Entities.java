package dossier.lists.csv;

import dossier.text.WordTable;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML entities that a publisher's program left in its cells: {@code &amp;}, {@code &#39;}, {@code &eacute;}. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|([A-Za-z]{2,8}\\d{0,2}));");

    private static final int HEXADECIMAL = 16;

    private static final Map<String, String> NAMED = named();

    private Entities() {}

    /** The text that was meant; written twice over ({@code &amp;#39;}) as well. Names that no standard has stay. */
    static String decoded(String cell) {
        if (cell.indexOf('&') < 0 || cell.indexOf(';') < 0) {
            return cell;
        }
        String once = once(cell);
        return once.equals(cell) ? cell : once(once);
    }

    private static String once(String cell) {
        return ENTITY.matcher(cell).replaceAll(found -> Matcher.quoteReplacement(meaning(found)));
    }

    private static String meaning(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int point = found.group(1) != null
                ? Integer.parseInt(found.group(1))
                : Integer.parseInt(found.group(2), HEXADECIMAL);
        boolean isLetter = Character.isValidCodePoint(point)
                && Character.getType(point) != Character.CONTROL
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.UNASSIGNED;
        return isLetter ? Character.toString(point) : point == '\n' || point == '\t' ? " " : found.group();
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (WordTable.Row row :
                WordTable.of("/dossier/lists/entities.tsv", "name", "point").rows()) {
            named.put(row.cell("name"), Character.toString(Integer.parseInt(row.cell("point"))));
        }
        return Map.copyOf(named);
    }
}
