package dossier.lists.store;

import dossier.lists.ListedName;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words for looking a listing up by name: no accents, no casing, no signs. Not for deciding who is who. */
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not take apart into a letter and an accent. */
    private static final Map<String, String> LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d", "þ", "th");

    private SearchText() {}

    /** All different words of the names, each after a blank, so that {@code LIKE '% word%'} finds its beginning. */
    static String of(List<ListedName> names) {
        Set<String> words = new LinkedHashSet<>();
        names.forEach(name -> words.addAll(words(name.text())));
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(' ').append(word));
        return text.toString();
    }

    /** The words of a text, in its order. */
    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return SIGNS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
