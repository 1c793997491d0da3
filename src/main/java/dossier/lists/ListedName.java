package dossier.lists;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * One name of a listing, as published.
 *
 * @param text the whole name in the order in which the list prints it, spaces tidied, letters untouched
 * @param parts the name's parts where the list tells them apart; empty for a whole name of which nothing is known
 * @param grade how firmly the authority stands behind it
 * @param type what the list says it is
 * @param script script of most of its letters
 * @param language language as published ("Arabic", "FR"), or empty
 */
public record ListedName(
        String text, List<NamePart> parts, NameGrade grade, NameType type, UnicodeScript script, String language) {

    public ListedName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name needs text");
        }
        parts = List.copyOf(parts);
    }
}
