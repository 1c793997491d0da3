package dossier.lists.csv;

import java.util.Locale;
import java.util.regex.Pattern;

/** Says in words what a file seems to be, for the person who gave the wrong one. */
public final class LooksLike {

    /** A row, or the end mark alone. */
    private static final Pattern OFAC_ROW = Pattern.compile("\\d+,.*|\\x1a");

    private LooksLike() {}

    /**
     * @param firstLine the file's first line
     * @return e.g. {@code it looks like the EU list (version 1.1)}
     */
    public static String describe(String firstLine) {
        return "it looks like " + what(firstLine.strip(), firstLine.strip().toLowerCase(Locale.ROOT));
    }

    private static String what(String line, String lower) {
        if (line.isEmpty()) {
            return "an empty file";
        }
        if (lower.startsWith("filegenerationdate")) {
            return "the EU list (version 1.1)";
        }
        if (lower.startsWith("date_file")) {
            return "the EU list in its old version 1.0";
        }
        if (lower.startsWith("report date")) {
            return "the UK Sanctions List";
        }
        if (lower.startsWith("last updated,")) {
            return "the consolidated list of OFSI, or a part of the UK Sanctions List";
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "a web page";
        }
        if (line.startsWith("<")) {
            return "XML";
        }
        if (line.startsWith("{") || line.startsWith("[")) {
            return "JSON";
        }
        if (line.startsWith("PK") || line.startsWith("%PDF")) {
            return "an archive, a spreadsheet or a PDF";
        }
        if (OFAC_ROW.matcher(line).matches()) {
            return "a file of OFAC";
        }
        return "no list that we know; it begins with '" + line.substring(0, Math.min(60, line.length())) + "'";
    }
}
