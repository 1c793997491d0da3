package dossier.web.pages.lists;

import dossier.lists.ListedDate;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.web.pages.PageWords;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value of a field that changed, for people: where it begins with one of our codes, the code's words. */
final class ChangedValue {

    /** "LAST_UPDATED 2022-02-11" */
    private static final Pattern DATE = Pattern.compile("([A-Z_]+) (\\d{4}(?:-\\d{2}){0,2})");

    private ChangedValue() {}

    /** @param field name of the field of {@link dossier.lists.Listing} */
    static String inWords(String field, String value) {
        return switch (field) {
            case "dates" -> date(value);
            case "kind" -> PageWords.inWords(ListingKind.valueOf(value));
            case "gender" -> value.toLowerCase(Locale.ROOT);
            default -> value;
        };
    }

    private static String date(String value) {
        Matcher parts = DATE.matcher(value);
        return parts.matches()
                ? PageWords.inWords(ListedDate.Kind.valueOf(parts.group(1))) + " "
                        + PartialDate.parse(parts.group(2)).inWords()
                : value;
    }
}
