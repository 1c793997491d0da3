package dossier.lists.eu;

import dossier.lists.NamePart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of a person's whole name. The EU prints family names in capitals where it prints anything so:
 * {@code Vladimir Stepanovich ALEXSEYEV}, {@code Bashar AL-ASSAD}.
 */
final class EuNames {

    private EuNames() {}

    /**
     * @param whole a tidied name
     * @return all other words as given names, since their order says nothing sure, and the family name; none if it is not of mixed case or its words in capitals do not stand together
     */
    static List<NamePart> partsOf(String whole) {
        String[] words = whole.split(" ", -1);
        int start = 0;
        while (start < words.length && !isCapitals(words[start])) {
            start++;
        }
        int end = start;
        while (end < words.length && isCapitals(words[end])) {
            end++;
        }
        if (start == end || end - start == words.length || anyCapitals(words, end)) {
            return List.of();
        }
        List<NamePart> parts = new ArrayList<>();
        List<String> others = new ArrayList<>(List.of(words).subList(0, start));
        others.addAll(List.of(words).subList(end, words.length));
        parts.add(new NamePart(NamePart.Role.GIVEN, String.join(" ", others)));
        parts.add(new NamePart(
                NamePart.Role.FAMILY, String.join(" ", List.of(words).subList(start, end))));
        return List.copyOf(parts);
    }

    private static boolean anyCapitals(String[] words, int from) {
        for (int i = from; i < words.length; i++) {
            if (isCapitals(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** At least two letters and none of them small, except in an article before a hyphen or apostrophe: al-ASSAD. */
    private static boolean isCapitals(String word) {
        int cut = Math.max(word.lastIndexOf('-'), Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019')));
        String last = cut > 0 && cut < word.length() - 2 ? word.substring(cut + 1) : word;
        long letters = last.codePoints().filter(Character::isLetter).count();
        return letters >= 2 && last.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
