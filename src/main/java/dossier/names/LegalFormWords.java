package dossier.names;

import dossier.names.words.LegalForms;
import dossier.text.ReadText;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a body's name that are its legal form: "Joint Stock Company", "ПАО", "S.A." ({@code org-legal-forms.tsv}).
 * Forms that say what the body does, such as bank or institute, are kept in its name. Immutable.
 */
public final class LegalFormWords {

    /** In the middle of a name, two letters are more often a word: SA, ME, AS. */
    private static final int LONGEST_ONLY_AT_THE_ENDS = 2;

    /** "GmbH" is never written with points, "S.A.R.L." is. */
    private static final int MOST_LETTERS_WITH_POINTS = 4;

    /** In Cyrillic, two letters are a legal form wherever they stand. */
    private static final char LAST_LATIN = 0x24F;

    private static final LegalFormWords STANDARD = new LegalFormWords(TableFile.rows("org-legal-forms.tsv", 4));

    private final Set<List<String>> forms = new HashSet<>();
    private int longest;

    private LegalFormWords(List<List<String>> rows) {
        for (List<String> row : rows) {
            if (!LegalForms.hasMeaning(row.get(3))) {
                add(row.get(0));
                for (String other : row.get(1).split(";", -1)) {
                    add(other);
                }
            }
        }
    }

    public static LegalFormWords standard() {
        return STANDARD;
    }

    private void add(String form) {
        List<String> words = ReadText.wordsOf(form).stream().map(Token::key).toList();
        if (words.isEmpty()) {
            return;
        }
        forms.add(words);
        longest = Math.max(longest, words.size());
        String letters = words.get(0);
        if (words.size() == 1 && letters.length() <= MOST_LETTERS_WITH_POINTS && isCapitals(form)) {
            forms.add(letters.chars().mapToObj(Character::toString).toList());
        }
    }

    private static boolean isCapitals(String form) {
        return form.strip().chars().allMatch(Character::isUpperCase);
    }

    /**
     * The words of a name without those of its legal form; all of them if nothing else would be left.
     *
     * @param words the keys of the words ({@link Token#key()}) in their order
     */
    public List<String> removedFrom(List<String> words) {
        List<String> left = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = lengthAt(at, words);
            if (length == 0) {
                left.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        return left.isEmpty() ? List.copyOf(words) : left;
    }

    /** Of how many words the longest form is that begins at a word. */
    private int lengthAt(int from, List<String> words) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            boolean atAnEnd = from == 0 || from + length == words.size();
            List<String> form = words.subList(from, from + length);
            if (forms.contains(form) && (atAnEnd || !isShort(form))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isShort(List<String> form) {
        return form.size() == 1
                && form.get(0).length() <= LONGEST_ONLY_AT_THE_ENDS
                && form.get(0).charAt(0) <= LAST_LATIN;
    }

    /** Whether no firm has forms of both {@linkplain NameToken#meaning() classes} at once: a share company is no partnership. */
    public static boolean excludeEachOther(String formClass, String other) {
        return LegalForms.excludeEachOther(formClass, other);
    }
}
