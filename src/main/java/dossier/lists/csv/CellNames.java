package dossier.lists.csv;

import dossier.lists.ListedName;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes names of cells. */
public final class CellNames {

    private CellNames() {}

    /** A name with its parts and no language. */
    public static ListedName of(String text, List<NamePart> parts, NameGrade grade, NameType type) {
        return new ListedName(text, parts, grade, type, scriptOf(text), "");
    }

    /** A whole name of which nothing is known. */
    public static ListedName whole(String text, NameGrade grade, NameType type) {
        return of(text, List.of(), grade, type);
    }

    /** Script of most of the text's letters; COMMON if it has none. */
    public static UnicodeScript scriptOf(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
        });
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    /** Whether the text is one word: no space inside. A hyphen or an apostrophe does not part words. */
    public static boolean isOneWord(String text) {
        return text.indexOf(' ') < 0;
    }
}
