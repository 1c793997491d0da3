package dossier.names.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Organisations' words that were written together or apart by a form's narrow field: "JSCARGUMENT", "J-S-C Argument". */
final class WrittenTogether {

    /** Forms with which no ordinary word begins; "zao" and "pao" do not stand here, for Zaozerny and Paolini. */
    private static final List<String> FIRST = List.of("pjsc", "ojsc", "cjsc", "jsc", "ooo", "oao", "ооо", "оао");

    /** Forms with which no ordinary word ends. */
    private static final List<String> LAST = List.of("gmbh", "pjsc", "ojsc", "cjsc", "jsc", "llc", "ltd");

    /** A shorter rest is no name. */
    private static final int LEAST_REST = 4;

    /** Two letters are initials of people more often: "E. K. Company". */
    private static final int LEAST_LETTERS = 3;

    private WrittenTogether() {}

    /** The form and the rest, if a legal form is glued to the word; otherwise the word. */
    static List<String> apart(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        for (String form : FIRST) {
            if (word.startsWith(form)
                    && word.length() - form.length() >= LEAST_REST
                    && word.charAt(form.length()) != form.charAt(0)) {
                return List.of(form, word.substring(form.length()));
            }
        }
        for (String form : LAST) {
            if (word.endsWith(form) && word.length() - form.length() >= LEAST_REST) {
                return List.of(word.substring(0, word.length() - form.length()), form);
            }
        }
        return List.of(written);
    }

    /** The words with single letters in a row, three and more, written together. */
    static List<String> together(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); ) {
            int end = at;
            while (end < words.size() && isLetter(words.get(end))) {
                end++;
            }
            if (end - at >= LEAST_LETTERS) {
                joined.add(String.join("", words.subList(at, end)));
                at = end;
            } else {
                joined.add(words.get(at++));
            }
        }
        return joined;
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}
